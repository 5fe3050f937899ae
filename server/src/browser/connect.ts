import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import type { Connect } from '../lsp/transport.ts';

/** As a web worker, which reaches nothing by itself. */
export const connect: Connect = (changes) => {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  const reader = changes.watch(new BrowserMessageReader(scope));
  const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(scope), { messageStrategy: changes.strategy });
  return { connection, host: { now: () => new Date() } };
};
