import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ParserViewResult, type PreviewParams, parserViewRequest } from '../../../server/src/protocol.ts';
import { fileName } from '../preview/fileName.ts';
import type { ToParserView } from './messages.ts';

/** What a parser sees of a document, or what the person is told where there is nothing to see. Never rejects. */
export async function askForView(client: BaseLanguageClient, uri: vscode.Uri): Promise<ToParserView> {
  const params: PreviewParams = { uri: uri.toString() };
  try {
    await vscode.workspace.openTextDocument(uri);
    const view = await client.sendRequest<ParserViewResult | null>(parserViewRequest, params);
    if (view) return { type: 'view', uri: params.uri, view, summary: summarize(view) };
    return {
      type: 'notice',
      uri: params.uri,
      notice: vscode.l10n.t('{0} is not treated as a resume, so nothing is read from it.', fileName(uri)),
    };
  } catch (error) {
    client.error(`What a parser sees of ${uri} could not be found out`, error, false);
    const notice = vscode.l10n.t('{0} cannot be read. “Resume: Show Output” says more.', fileName(uri));
    return { type: 'notice', uri: params.uri, notice };
  }
}

function summarize({ groups }: ParserViewResult): string {
  const unsure = groups.flatMap(({ entries }) => entries.flat()).filter(({ state }) => state !== 'found').length;
  if (unsure === 0) return vscode.l10n.t('Nothing is missing or doubtful.');
  return unsure === 1 ? vscode.l10n.t('One value is missing or doubtful.') : vscode.l10n.t('{0} values are missing or doubtful.', unsure);
}
