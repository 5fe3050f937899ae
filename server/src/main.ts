import { ChangeQueue } from './lsp/changeQueue.ts';
import { startServer } from './lsp/server.ts';
import type { Connect } from './lsp/transport.ts';

/** The language server, as a process or as a web worker. Both are one script, since they differ in a few pages only. */
void loadConnect().then((connect) => {
  const changes = new ChangeQueue();
  const { connection, host } = connect(changes);
  startServer(connection, changes, host);
});

async function loadConnect(): Promise<Connect> {
  const isProcess = typeof process === 'object' && typeof process.versions?.node === 'string';
  return isProcess ? (await import('./node/connect.ts')).connect : (await import('./browser/connect.ts')).connect;
}
