import * as vscode from 'vscode';
import type { AddWordParams, addWordCommand } from '../../../server/src/protocol.ts';
import type { Command } from './command.ts';

/** Adds a word to the person's own (`resume.spelling.words` of the user's settings), so that it holds in every resume. */
export const addWord: Command = {
  id: 'resume.addWord' satisfies typeof addWordCommand,
  run: async (_services, { word }: AddWordParams) => {
    const settings = vscode.workspace.getConfiguration('resume');
    const words = settings.inspect<string[]>('spelling.words')?.globalValue ?? [];
    if (!words.includes(word)) await settings.update('spelling.words', [...words, word].sort(), vscode.ConfigurationTarget.Global);
  },
};
