import { ChangeQueue } from './lsp/changeQueue.ts';
import { startServer } from './lsp/server.ts';
import type { Connect } from './lsp/transport.ts';

/** The language server, as a process or as a web worker. Both are one script, since they differ in a few pages only. */
void loadConnect().then((connect) => {
  const changes = new ChangeQueue(typeof setImmediate === 'function' ? afterReading : undefined);
  startServer(connect(changes), changes);
});

async function loadConnect(): Promise<Connect> {
  const isProcess = typeof process === 'object' && typeof process.versions?.node === 'string';
  return isProcess ? (await import('./node/connect.ts')).connect : (await import('./browser/connect.ts')).connect;
}

/**
 * What a client writes in one breath arrives in pieces, a fraction of a millisecond apart: the event loop has to turn a few times for the
 * second to be read. In a worker each message is a task of its own, and timers are too slow to wait for another.
 */
function afterReading(job: () => void): void {
  setImmediate(() => setImmediate(() => setImmediate(job)));
}
