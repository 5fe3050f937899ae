import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** The folder that the running program lies in, with the files it brings along. Rejects where the program has no file. */
export async function programFolder(): Promise<string> {
  // A program that npm has installed is started through a link.
  return path.dirname(await realpath(process.argv[1] ?? ''));
}
