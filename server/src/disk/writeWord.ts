import { createRequire } from 'node:module';
import path from 'node:path';
import type { WordDocument } from '../export/wordDocument.ts';
import { wordWriterFile } from '../protocol.ts';
import { programFolder } from './programFolder.ts';

/** Loads the writer of Word documents, which lies beside the running program, and has it write one. */
export async function writeWord(document: WordDocument): Promise<Uint8Array> {
  const file = path.join(await programFolder(), wordWriterFile);
  const writer = createRequire(file)(file) as { writeWord(document: WordDocument): Promise<Uint8Array> };
  return writer.writeWord(document);
}
