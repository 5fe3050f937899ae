import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PreviewParams, type PreviewResult, previewRequest } from '../../../server/src/protocol.ts';
import { fileName } from './fileName.ts';
import type { ToPreview } from './messages.ts';

/** The page of a document, or what the person is told where there is none. Never rejects. */
export async function askForPage(client: BaseLanguageClient, uri: vscode.Uri): Promise<ToPreview> {
  const params: PreviewParams = { uri: uri.toString() };
  try {
    await vscode.workspace.openTextDocument(uri);
    const page = await client.sendRequest<PreviewResult | null>(previewRequest, params);
    if (page) return { ...pageOf(page), uri: params.uri };
    const notice = vscode.l10n.t('{0} is not treated as a resume, so there is no page to show.', fileName(uri));
    return { type: 'notResume', uri: params.uri, notice };
  } catch (error) {
    client.error(`The preview of ${uri} failed`, error, false);
    const notice = vscode.l10n.t('{0} cannot be read, so there is no page to show. “Resume: Show Output” says more.', fileName(uri));
    return { type: 'unavailable', uri: params.uri, notice };
  }
}

function pageOf({ version, html, css, language, theme, themes, pageSize, fit }: PreviewResult) {
  return { type: 'page', version, html, css, language, theme, themes, pageSize, ...(fit === undefined ? {} : { fit }) } as const;
}
