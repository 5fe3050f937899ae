import { realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { WordDocument } from '../export/wordDocument.ts';

/** Loads the writer of Word documents, which lies beside the running program, and has it write one. */
export async function writeWord(document: WordDocument): Promise<Uint8Array> {
  // A program that npm has installed is started through a link.
  const program = await realpath(process.argv[1] ?? '');
  const writer = createRequire(program)('./word.js') as { writeWord(document: WordDocument): Promise<Uint8Array> };
  return writer.writeWord(document);
}
