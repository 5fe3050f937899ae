import * as vscode from 'vscode';
import { type ImportParams, type ImportResult, importRequest, type PlacedProblem } from '../../../server/src/protocol.ts';
import { currentFolder, openUntitled } from '../newResume/openUntitled.ts';
import type { Command } from './command.ts';

/**
 * Makes a new document of a JSON Resume: the file that a menu names, the JSON in the active editor, or one that the
 * person picks. Of what is wrong in it the first is shown at its place, and nothing is made.
 */
export const importJsonResume: Command = {
  id: 'resume.importJsonResume',
  run: async ({ client, importProblems }, fromMenu?: unknown) => {
    const uri = fromMenu instanceof vscode.Uri ? fromMenu : (activeJson() ?? (await pickJson()));
    if (!uri) return;
    const source = await vscode.workspace.openTextDocument(uri);
    const params: ImportParams = { text: source.getText() };
    const { markdown, problems } = await client.sendRequest<ImportResult>(importRequest, params);
    importProblems.show(source, problems);
    if (markdown === undefined) return showFailure(source, problems);
    const editor = await openUntitled(vscode.workspace.getWorkspaceFolder(uri) ? vscode.Uri.joinPath(uri, '..') : currentFolder());
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), markdown));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    editor.revealRange(editor.selection);
  },
};

function activeJson(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && ['json', 'jsonc'].includes(document.languageId) ? document.uri : undefined;
}

async function pickJson(): Promise<vscode.Uri | undefined> {
  const folder = currentFolder();
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import JSON Resume'),
      openLabel: vscode.l10n.t('Import'),
      filters: { [vscode.l10n.t('JSON Resume')]: ['json'] },
      ...(folder ? { defaultUri: folder } : {}),
    })) ?? [];
  return uri;
}

async function showFailure(source: vscode.TextDocument, problems: readonly PlacedProblem[]): Promise<void> {
  const [first] = problems;
  if (!first) return;
  const name = source.uri.path.slice(source.uri.path.lastIndexOf('/') + 1);
  const { start } = first.range;
  const editor = await vscode.window.showTextDocument(source, {
    selection: new vscode.Range(start.line, start.character, start.line, start.character),
  });
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const line = start.line + 1;
  const more = problems.length - 1;
  const message =
    more === 0
      ? vscode.l10n.t('{0} was not imported. Line {1}: {2}', name, line, first.message)
      : more === 1
        ? vscode.l10n.t('{0} was not imported. Line {1}: {2} Another problem is underlined.', name, line, first.message)
        : vscode.l10n.t('{0} was not imported. Line {1}: {2} {3} more problems are underlined.', name, line, first.message, more);
  vscode.window.showErrorMessage(message);
}
