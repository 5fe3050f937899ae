import * as vscode from 'vscode';
import { type ExportedFile, type ExportParams, type ExportResult, exportRequest } from '../../../server/src/protocol.ts';
import type { Services } from '../commands/command.ts';
import type { ExportFormat } from './formats.ts';

/** Has the server make the file, with a progress that can be cancelled; undefined where there is none, and why was said. */
export async function askForFile(
  { client, previews }: Pick<Services, 'client' | 'previews'>,
  source: vscode.Uri,
  format: ExportFormat,
): Promise<ExportedFile | undefined> {
  const title = vscode.l10n.t('Exporting to {0}...', format.label);
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (_progress, token) => {
    try {
      // The server knows open documents only.
      const { version } = await vscode.workspace.openTextDocument(source);
      const pagination = previews.paginationOf(source);
      const fit = pagination?.version === version ? pagination.fit : undefined;
      const params = { ...paramsOf(source, format), ...(fit && { fit }) };
      const result = await client.sendRequest<ExportResult | null>(exportRequest, params, token);
      if (token.isCancellationRequested) return undefined;
      if (result && 'content' in result) return result;
      vscode.window.showErrorMessage(result?.problem ?? describeNoResume(source));
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      client.error(`The export of ${source} failed`, error, false);
      vscode.window.showErrorMessage(vscode.l10n.t('The resume could not be exported. “Resume: Show Output” says more.'));
    }
    return undefined;
  });
}

function paramsOf(source: vscode.Uri, { id }: ExportFormat): ExportParams {
  const browserPath = vscode.workspace.getConfiguration('resume.export', source).get<string | null>('browserPath');
  return { uri: source.toString(), format: id, ...(browserPath ? { browserPath } : {}) };
}

function describeNoResume({ path }: vscode.Uri): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return vscode.l10n.t(
    '{0} is not treated as a resume, so there is nothing to export. “Resume: Treat This File as a Resume” changes that.',
    name,
  );
}
