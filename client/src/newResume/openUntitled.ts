import * as vscode from 'vscode';

/**
 * Opens a new Markdown document that nobody has saved yet. In a folder it gets a name that is free there, "resume.md" or
 * "resume-2.md", so that saving asks for none and nothing is written over.
 */
export async function openUntitled(folder: vscode.Uri | undefined): Promise<vscode.TextEditor> {
  const uri = folder && isOfTheWindow(folder) ? await findFreeName(folder) : undefined;
  const document = await (uri ? vscode.workspace.openTextDocument(uri) : vscode.workspace.openTextDocument({ language: 'markdown' }));
  const isMarkdown = document.languageId === 'markdown';
  return vscode.window.showTextDocument(isMarkdown ? document : await vscode.languages.setTextDocumentLanguage(document, 'markdown'));
}

/** The folder of the workspace that the person is in. */
export function currentFolder(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  return folder?.uri;
}

/** An untitled document remembers the path that it will have, but not on which other file system. */
function isOfTheWindow({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' || scheme === 'vscode-remote';
}

async function findFreeName(folder: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number += 1) {
    const file = vscode.Uri.joinPath(folder, number === 1 ? 'resume.md' : `resume-${number}.md`);
    const untitled = file.with({ scheme: 'untitled' });
    const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === untitled.toString());
    if (!isOpen && !(await exists(file))) return untitled;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    // What cannot be told is taken for a file, so that nothing is written over; the next number is tried.
    return !(error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
  }
}
