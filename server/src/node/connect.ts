import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { fileExists } from '../disk/fileExists.ts';
import { findFiles } from '../disk/findFiles.ts';
import { readTranslations } from '../disk/readTranslations.ts';
import { readWords } from '../disk/readWords.ts';
import { writeWord } from '../disk/writeWord.ts';
import type { Connect } from '../lsp/transport.ts';
import { endWithClient } from './endWithClient.ts';
import { FrameWriter } from './frameWriter.ts';
import { fitPage, printPdf } from './printPdf.ts';

/** Given by `start.ts`, which runs the script. */
declare const resumeChecked: ((length: number) => void) | undefined;

/** As a process: over `--node-ipc`, or else over standard input and output (`--stdio`). */
export const connect: Connect = (changes) => {
  const isIpc = process.argv.includes('--node-ipc');
  const reader = isIpc ? new IPCMessageReader(process) : new StreamMessageReader(process.stdin);
  const writer = isIpc ? new IPCMessageWriter(process) : new FrameWriter(process.stdout);
  const watched = changes.watch(endWithClient(reader, writer));
  const connection = createConnection(ProposedFeatures.all, watched, writer, { messageStrategy: changes.strategy });
  const host = {
    now: () => new Date(),
    readFile: readFileByUri,
    fileExists: fileExistsByUri,
    findFiles,
    readWords,
    readTranslations,
    printPdf,
    fitPage,
    writeWord,
  };
  return { connection, host, checked: typeof resumeChecked === 'function' ? resumeChecked : undefined };
};

async function readFileByUri(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    return undefined;
  }
}

async function fileExistsByUri(uri: string): Promise<boolean | undefined> {
  return fileExists(new URL(uri));
}
