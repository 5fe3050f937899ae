import { access, chmod, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CliError, describeFileError } from './cliError.ts';

/** A file's text as an editor shows it. */
export interface TextFile {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
}

/** Reads a UTF-8 file. Throws a CliError that names the file where that fails. */
export async function readTextFile(file: string): Promise<TextFile> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CliError(describeFileError('read', file, error));
  });
  return decodeText(file, bytes);
}

/** The text of bytes in UTF-8; `name` is for the message. */
export function decodeText(name: string, bytes: Uint8Array): TextFile {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes);
    const hasByteOrderMark = text.startsWith('\uFEFF');
    return { path: name, text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark };
  } catch {
    throw new CliError(`Cannot read ${name}: it is not encoded in UTF-8. Save it as UTF-8 in your editor.`);
  }
}

/**
 * Replaces a file's text as a whole: it is written beside the file and renamed over it, so that nobody ever finds half
 * of it. The mode, a byte order mark and Windows line ends stay, and a symbolic link stays a link.
 */
export async function replaceText(file: TextFile, text: string): Promise<void> {
  await replaceContent(file.path, (file.hasByteOrderMark ? '\uFEFF' : '') + withLineEndsOf(file.text, text));
}

async function replaceContent(file: string, content: string | Uint8Array): Promise<void> {
  try {
    const target = await realpath(file);
    // A rename would replace even a file that its owner has write-protected.
    await access(target, constants.W_OK);
    const { mode } = await stat(target);
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    try {
      await writeDurably(beside, content);
      await chmod(beside, mode);
      await rename(beside, target);
    } finally {
      await removeQuietly(beside);
    }
  } catch (error) {
    throw new CliError(describeFileError('write', file, error));
  }
}

/**
 * Writes a file that may not be there yet, beside its place first and then renamed, so that nobody ever finds half of it.
 * Throws a CliError where that fails, and where the file is there and `mayReplace` is false.
 */
export async function writeNewFile(file: string, content: string | Uint8Array, mayReplace: boolean): Promise<void> {
  if (await fileExists(file)) {
    if (!mayReplace) throw new CliError(`${file} is there already. Name another file, or replace it with --force.`);
    return await replaceContent(file, content);
  }
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await writeDurably(beside, content);
    await rename(beside, file);
  } catch (error) {
    throw new CliError(describeFileError('write', file, error));
  } finally {
    await removeQuietly(beside);
  }
}

/** Where nothing could be written nothing can be removed; what failed first is what the person has to know. */
async function removeQuietly(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}

/** Whether there is anything of that name. */
export async function fileExists(file: string): Promise<boolean> {
  return await access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}

async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Fixes insert plain line feeds; a file whose lines all end with CR LF gets those. */
export function withLineEndsOf(original: string, text: string): string {
  const isWindows = original.includes('\r\n') && !/(?<!\r)\n/.test(original);
  return isWindows ? text.replace(/(?<!\r)\n/g, '\r\n') : text;
}
