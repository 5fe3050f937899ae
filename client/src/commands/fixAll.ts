import * as vscode from 'vscode';
import { showSource } from '../preview/sourceEditor.ts';
import type { Command } from './command.ts';
import { requireTarget } from './targetDocument.ts';

/** Applies every safe fix to a resume, as `source.fixAll.resume` on save does. */
export const fixAll: Command = {
  id: 'resume.fixAll',
  run: async (services) => {
    const uri = await requireTarget(services);
    if (!uri) return;
    await showSource(uri);
    await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.resume', apply: 'first' });
  },
};
