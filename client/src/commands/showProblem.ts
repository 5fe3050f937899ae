import * as vscode from 'vscode';
import type { ShowProblemParams, showProblemCommand } from '../../../server/src/protocol.ts';
import type { Command } from './command.ts';

/** Goes to a problem and shows what is said of it, with its fixes, as hovering over it does. */
export const showProblem: Command = {
  id: 'resume.showProblem' satisfies typeof showProblemCommand,
  run: async (_services, { uri, range: { start } }: ShowProblemParams) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const position = new vscode.Position(start.line, start.character);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
    await vscode.commands.executeCommand('editor.action.showHover');
  },
};
