import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { wordListFile } from '../protocol.ts';

/** The list of English words that lies beside the running program; undefined where there is none. Never rejects. */
export async function readWords(): Promise<string | undefined> {
  try {
    // A program that npm has installed is started through a link.
    const program = await realpath(process.argv[1] ?? '');
    const bytes = await promisify(gunzip)(await readFile(path.join(path.dirname(program), wordListFile)));
    return bytes.toString('latin1');
  } catch {
    return undefined;
  }
}
