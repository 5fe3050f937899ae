import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { ChangeQueue } from '../lsp/changeQueue.ts';
import { startServer } from '../lsp/server.ts';

/** The language server as a web worker. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const changes = new ChangeQueue();
const reader = changes.watch(new BrowserMessageReader(scope));
const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(scope), { messageStrategy: changes.strategy });
startServer(connection, changes, { now: () => new Date() });
