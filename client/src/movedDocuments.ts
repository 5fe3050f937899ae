import * as vscode from 'vscode';

/** Where a document is now; undefined for one that stayed where it was. */
export type FindMoved = (uri: vscode.Uri) => vscode.Uri | undefined;

/** Calls back when files or folders were renamed, and when a document that was never saved has become a file. */
export function followMoves(onMove: (findMoved: FindMoved) => void): vscode.Disposable {
  let lastSaved: vscode.TextDocument | undefined;
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(({ files }) => onMove((uri) => findRenamed(uri, files))),
    vscode.workspace.onDidSaveTextDocument((document) => {
      lastSaved = document;
    }),
    // VS Code writes the file, and then closes the document that it was; nothing else says that the two are one.
    vscode.workspace.onDidCloseTextDocument((closed) => {
      const saved = lastSaved;
      if (!closed.isUntitled || !saved || saved.getText() !== closed.getText()) return;
      onMove((uri) => (uri.toString() === closed.uri.toString() ? saved.uri : undefined));
    }),
  );
}

interface RenamedFile {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

function findRenamed(uri: vscode.Uri, files: readonly RenamedFile[]): vscode.Uri | undefined {
  for (const { oldUri, newUri } of files) {
    if (uri.toString() === oldUri.toString()) return newUri;
    const isInside = uri.with({ path: oldUri.path }).toString() === oldUri.toString() && uri.path.startsWith(`${oldUri.path}/`);
    if (isInside) return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
  }
  return undefined;
}
