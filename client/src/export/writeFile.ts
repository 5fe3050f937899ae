import * as vscode from 'vscode';

/**
 * Writes a file whole or not at all: beside its place, and renamed into it. Where the file system cannot do that, it is written in its place.
 * Rejects with the error of the file system.
 */
export async function writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const beside = vscode.Uri.joinPath(uri, '..', `.${name}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  try {
    await fs.writeFile(beside, content);
    await fs.rename(beside, uri, { overwrite: true });
  } catch {
    await Promise.resolve(fs.delete(beside)).catch(() => undefined);
    await fs.writeFile(uri, content);
  }
}
