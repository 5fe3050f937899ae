import * as vscode from 'vscode';
import type { Command } from './command.ts';
import { requireTarget } from './targetDocument.ts';

export const openPreview: Command = {
  id: 'resume.openPreview',
  run: async (services, fromMenu?: unknown) => {
    const uri = await requireTarget(services, fromMenu);
    if (uri) services.previews.open(uri, vscode.ViewColumn.Active);
  },
};
