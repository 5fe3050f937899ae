import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
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

/** As a process: over `--node-ipc`, or else over standard input and output (`--stdio`). */
export const connect: Connect = (changes) => {
  optimiseLater();
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
  return { connection, host };
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

/**
 * V8 optimises what is called often in other threads, and in the first seconds of typing they take twice the time of all checks from
 * the processor that we and the editor run on. With four times the budget it optimises what stays busy, and not less well. Electron may have
 * frozen its flags, and would stop.
 */
function optimiseLater(): void {
  if (process.versions.electron === undefined) setFlagsFromString('--interrupt-budget=300000');
}
