import * as vscode from 'vscode';
import { showSource } from '../preview/sourceEditor.ts';
import type { Command } from './command.ts';
import { requireTarget } from './targetDocument.ts';

/** The text comes into view too where it is not, since a preview beside another page is beside nothing. */
export const openPreviewToSide: Command = {
  id: 'resume.openPreviewToSide',
  run: async (services, fromMenu?: unknown) => {
    const uri = await requireTarget(services, fromMenu);
    if (!uri) return;
    await showSource(uri);
    services.previews.open(uri, vscode.ViewColumn.Beside);
  },
};
