import * as vscode from 'vscode';
import { WriteError, type WriteFailure, writeWhole } from './writeWhole.ts';

/** Writes a file whole or not at all. What went wrong is undefined, or a sentence that names the file and says what to do. */
export async function writeFile(uri: vscode.Uri, content: Uint8Array): Promise<string | undefined> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const beside = vscode.Uri.joinPath(uri, '..', `.${name}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeWhole(vscode.workspace.fs, uri, beside, content);
    return undefined;
  } catch (error) {
    const place = uri.scheme === 'file' ? uri.fsPath : uri.toString(true);
    return describe(error instanceof WriteError ? error.reason : 'other', place, error instanceof Error ? error.message : `${error}`);
  }
}

function describe(reason: WriteFailure, place: string, message: string): string {
  switch (reason) {
    case 'full':
      return vscode.l10n.t('{0} was not written: the disk is full. Make room, or export to another disk.', place);
    case 'forbidden':
      return vscode.l10n.t(
        '{0} was not written: it is write-protected, or another program has it open. Close it there, or export to another folder.',
        place,
      );
    case 'folder':
      return vscode.l10n.t('{0} was not written: there is a folder of that name. Choose another name.', place);
    case 'missing':
      return vscode.l10n.t('{0} was not written: its folder is not there any more. Export to another folder.', place);
    case 'other':
      return vscode.l10n.t('{0} was not written: {1} Export to another folder.', place, message);
  }
}
