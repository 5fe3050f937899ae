import * as vscode from 'vscode';
import { visibleEditor } from '../preview/sourceEditor.ts';
import type { Command } from './command.ts';
import { targetUri } from './targetDocument.ts';

/** A file that cannot be seen, chosen in the explorer, is opened, for otherwise nothing would seem to happen. */
export const treatAsResume: Command = {
  id: 'resume.treatAsResume',
  run: async (services, fromMenu?: unknown) => {
    const uri = targetUri(services, fromMenu);
    if (!uri) return;
    await services.decisions.decide(uri, true);
    const isSeen = visibleEditor(uri) !== undefined || services.previews.activeUri?.toString() === uri.toString();
    if (!isSeen) await vscode.window.showTextDocument(uri);
  },
};
