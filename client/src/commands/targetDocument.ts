import * as vscode from 'vscode';

/** The file that a command is about: the one that a menu names, or the one in the active editor. */
export function targetUri(fromMenu: unknown): vscode.Uri | undefined {
  return fromMenu instanceof vscode.Uri ? fromMenu : vscode.window.activeTextEditor?.document.uri;
}
