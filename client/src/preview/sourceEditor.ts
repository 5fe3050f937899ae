import * as vscode from 'vscode';

/** The editor that shows a document now, if any. */
export function visibleEditor(uri: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}

/** Gives a document the focus, in the editor that shows it or else in the first column. */
export function showSource(uri: vscode.Uri): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(uri, { viewColumn: visibleEditor(uri)?.viewColumn ?? vscode.ViewColumn.One });
}

/** Puts the cursor into a zero-based line of a document, in the editor that shows it or in a new one. */
export async function revealLine(uri: vscode.Uri, line: number): Promise<void> {
  const column = visibleEditor(uri)?.viewColumn ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(uri, { viewColumn: column });
  const position = new vscode.Position(Math.min(line, editor.document.lineCount - 1), 0);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
