import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import type { WordDocument } from '../export/wordDocument.ts';
import type { Connect } from '../lsp/transport.ts';

/** As a web worker, which reaches nothing by itself. */
export const connect: Connect = (changes) => {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  const reader = changes.watch(new BrowserMessageReader(scope));
  const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(scope), { messageStrategy: changes.strategy });
  return { connection, host: { now: () => new Date(), loadWordWriter } };
};

interface WordWriter {
  writeWord(document: WordDocument): Promise<Uint8Array>;
}

/** The script names its one export; loaded once, it stays. */
function loadWordWriter(script: string): WordWriter['writeWord'] {
  const scope = self as unknown as WorkerGlobalScope & { resumeWord?: WordWriter };
  if (!scope.resumeWord) {
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    scope.importScripts(address);
    URL.revokeObjectURL(address);
  }
  const { resumeWord } = scope;
  if (!resumeWord) throw new Error('The script that writes Word documents did not load.');
  return resumeWord.writeWord;
}
