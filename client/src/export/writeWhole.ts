import type { FileSystem, Uri } from 'vscode';

/** What is asked of the file system. */
export type Files = Pick<FileSystem, 'stat' | 'writeFile' | 'rename' | 'delete'>;

/** Says why a file is not written; the target is as it was. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly reason: WriteFailure;

  constructor(reason: WriteFailure, cause: unknown) {
    super(cause instanceof Error ? cause.message : `${cause}`, { cause });
    this.reason = reason;
  }
}

/** Why files are not written, as far as a person can do something about it. */
export type WriteFailure = 'full' | 'forbidden' | 'folder' | 'missing' | 'other';

/**
 * Writes a file whole or not at all: to `beside`, and renamed over the target. It is written in its place only where nothing else is possible: in a
 * folder that takes no new files, and where a file system that is no disk cannot rename. Rejects with a WriteError; nothing is left over.
 */
export async function writeWhole(files: Files, target: Uri, beside: Uri, content: Uint8Array): Promise<void> {
  const there = await statOf(files, target);
  // A rename would clear a whole folder away.
  if (there && (there.type & folderType) !== 0) throw new WriteError('folder', new Error('It is a folder.'));
  try {
    await files.writeFile(beside, content);
  } catch (error) {
    await remove(files, beside);
    if (!there || failureOf(error) !== 'forbidden') throw new WriteError(failureOf(error), error);
    return writeInPlace(files, target, content);
  }
  await rename(files, target, beside, content);
}

async function rename(files: Files, target: Uri, beside: Uri, content: Uint8Array): Promise<void> {
  try {
    await files.rename(beside, target, { overwrite: true });
  } catch (error) {
    try {
      // What stands in the way of a rename on a disk stands in the way of a write.
      if (target.scheme === 'file' && (await statOf(files, target))) throw new WriteError(failureOf(error), error);
      await writeInPlace(files, target, content);
    } finally {
      await remove(files, beside);
    }
  }
}

async function writeInPlace(files: Files, target: Uri, content: Uint8Array): Promise<void> {
  try {
    await files.writeFile(target, content);
  } catch (error) {
    throw new WriteError(failureOf(error), error);
  }
}

async function statOf(files: Files, uri: Uri): Promise<{ readonly type: number } | undefined> {
  try {
    return await files.stat(uri);
  } catch {
    return undefined;
  }
}

/** What failed first is what the person has to know. */
async function remove(files: Files, uri: Uri): Promise<void> {
  try {
    await files.delete(uri);
  } catch {
    // There may be none.
  }
}

/** By the code of VS Code's error, and by the system's in its text, for which VS Code has none. */
function failureOf(error: unknown): WriteFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? `${error.code}` : '';
  const message = error instanceof Error ? error.message : '';
  if (/ENOSPC|EDQUOT|quota/i.test(`${code} ${message}`)) return 'full';
  if (code === 'NoPermissions' || /EACCES|EPERM|EROFS|EBUSY/.test(message)) return 'forbidden';
  if (code === 'FileIsADirectory') return 'folder';
  return code === 'FileNotFound' || code === 'FileNotADirectory' ? 'missing' : 'other';
}

/** `vscode.FileType.Directory`, a flag beside that of a link. */
const folderType = 2;
