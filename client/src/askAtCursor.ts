import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * On save VS Code asks for fix-all of the whole document, and the server never learns where the cursor is. With the setting
 * `resume.fixAll.leaveCursorLine` the request names the selection in its place, whose lines the server then leaves alone.
 */
export const askAtCursor: NonNullable<Middleware['provideCodeActions']> = (document, range, context, token, next) => {
  const editor = vscode.window.activeTextEditor;
  const isFixAll = context.only !== undefined && vscode.CodeActionKind.SourceFixAll.contains(context.only);
  const isWanted =
    isFixAll && editor?.document === document && vscode.workspace.getConfiguration('resume', document).get('fixAll.leaveCursorLine');
  return next(document, isWanted && editor ? editor.selection : range, context, token);
};
