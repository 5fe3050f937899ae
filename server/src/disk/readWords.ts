import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { wordListFile } from '../protocol.ts';
import { programFolder } from './programFolder.ts';

/** The list of English words that lies beside the running program; undefined where there is none. Never rejects. */
export async function readWords(): Promise<string | undefined> {
  try {
    const bytes = await promisify(gunzip)(await readFile(path.join(await programFolder(), wordListFile)));
    return bytes.toString('latin1');
  } catch {
    return undefined;
  }
}
