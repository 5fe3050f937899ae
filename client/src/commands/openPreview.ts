import * as vscode from 'vscode';
import type { Command } from './command.ts';
import { targetUri } from './targetDocument.ts';

export const openPreview: Command = {
  id: 'resume.openPreview',
  run: ({ previews }, fromMenu?: unknown) => {
    const uri = targetUri(fromMenu);
    if (uri) previews.open(uri, vscode.ViewColumn.Active);
  },
};
