import * as l10n from '@vscode/l10n';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { ExportError, type ExportTools } from '../../export/exporter.ts';
import type { ExportedResume } from '../../features/exportResume.ts';
import { type ExportedFile, type ExportParams, type ExportResult, exportRequest } from '../../protocol.ts';
import type { Snapshot } from '../../snapshot.ts';
import { forResume, type Session } from '../session.ts';

export function handleExport(session: Session): void {
  const { connection, service } = session;
  const answer = async (snapshot: Snapshot, params: ExportParams, token: CancellationToken): Promise<ExportResult> => {
    const cancellation = new AbortController();
    const subscription = token.onCancellationRequested(() => cancellation.abort());
    if (token.isCancellationRequested) cancellation.abort();
    try {
      const exported = await service.exportResume(snapshot, params, toolsOf(session, params, cancellation.signal));
      return describeFile(exported, snapshot);
    } catch (error) {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The export was cancelled.');
      if (error instanceof ExportError) return { problem: error.message };
      connection.console.error(`The export to ${params.format} failed: ${error instanceof Error ? error.stack : error}`);
      return { problem: l10n.t('The export failed: {0} The output of the extension says more.', `${error}`) };
    } finally {
      subscription.dispose();
    }
  };
  const handle = forResume<ResumeExportParams, ExportResult>(session, (snapshot, _document, params, token) =>
    answer(snapshot, params, token),
  );
  connection.onRequest<ExportResult | null, unknown>(exportRequest, (params: ExportParams, token) =>
    handle({ ...params, textDocument: params }, token),
  );
}

interface ResumeExportParams extends ExportParams {
  readonly textDocument: { readonly uri: string };
}

function toolsOf({ exportTools }: Session, { browserPath }: ExportParams, signal: AbortSignal): ExportTools {
  const { printPdf, fitPage, writeWord } = exportTools;
  const options = { browserPath: browserPath?.trim() || undefined, signal };
  return {
    ...(printPdf && { printPdf: (html) => printPdf(html, options) }),
    ...(fitPage && { fitPage: (html, pages) => fitPage(html, pages, options) }),
    ...(writeWord && { writeWord }),
  };
}

/** The name is not said where a file is to say nothing of the person. */
function describeFile({ exporter, content, omissions, fit }: ExportedResume, { resume }: Snapshot): ExportedFile {
  const isText = typeof content === 'string';
  return {
    content: isText ? content : encodeBase64(content),
    isBase64: !isText,
    extension: exporter.extension,
    ...(resume.name && !exporter.isAnonymous ? { name: resume.name.text } : {}),
    omissions,
    ...(fit && { fit }),
  };
}

function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += callArguments) binary += String.fromCharCode(...bytes.subarray(at, at + callArguments));
  return btoa(binary);
}

/** A function takes so many on every platform. */
const callArguments = 8192;
