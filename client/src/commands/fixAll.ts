import * as vscode from 'vscode';
import { showSource } from '../preview/sourceEditor.ts';
import type { Command } from './command.ts';
import { requireTarget } from './targetDocument.ts';

/** Applies every safe fix to a resume, as `source.fixAll.resume` on save does, and says so where there is none. */
export const fixAll: Command = {
  id: 'resume.fixAll',
  run: async (services) => {
    const uri = await requireTarget(services);
    if (!uri) return;
    const { document } = await showSource(uri);
    if (await hasFixes(document)) await vscode.commands.executeCommand('editor.action.sourceAction', { kind, apply: 'first' });
    else vscode.window.showInformationMessage(vscode.l10n.t('There is nothing in this resume that can be fixed without a question.'));
  },
};

const kind = 'source.fixAll.resume';

/** VS Code's own message would name the kind. */
async function hasFixes({ uri, lineCount }: vscode.TextDocument): Promise<boolean> {
  const everything = new vscode.Range(0, 0, lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, everything, kind);
  return actions.length > 0;
}
