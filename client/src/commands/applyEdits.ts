import * as vscode from 'vscode';
import type { ApplyEditsParams, applyEditsCommand } from '../../../server/src/protocol.ts';
import type { Command } from './command.ts';

/** What a code lens of the server does to the text, in one step of undo; then the cursor goes where one writes on. */
export const applyEdits: Command = {
  id: 'resume.applyEdits' satisfies typeof applyEditsCommand,
  run: async (_services, { uri, version, edits, cursor }: ApplyEditsParams) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (document.version !== version) return;
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of edits) edit.replace(document.uri, toRange(range.start, range.end), newText);
    if (!(await vscode.workspace.applyEdit(edit)) || !cursor) return;
    await vscode.window.showTextDocument(document, { selection: toRange(cursor, cursor) });
  },
};

function toRange(start: { line: number; character: number }, end: { line: number; character: number }): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
