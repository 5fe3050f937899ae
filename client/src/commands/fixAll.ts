import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Applies every safe fix to the document in the active editor, as `source.fixAll.resume` on save does. */
export const fixAll: Command = {
  id: 'resume.fixAll',
  run: () => vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.resume', apply: 'first' }),
};
