// Compares the memory of the built server after many edits with that of one that does nothing:
//   npx tsx test/bench/memory.ts [--sizes "4 KB,1 MB" --edits 2000]
// Only Linux tells what another process takes.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildNullServer, builtServer } from './builtServers.ts';
import { benchDocuments } from './documents.ts';
import { Session } from './session.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string' }, edits: { type: 'string', default: '2000' } } });

if (process.platform === 'linux') await run();
else console.log('Memory: only Linux tells what another process takes.');

async function run(): Promise<void> {
  const nullServer = await buildNullServer();
  for (const [label, text] of benchDocuments()) {
    if (values.sizes !== undefined && !values.sizes.split(',').includes(label)) continue;
    const [base, ours] = [await measure(nullServer, text), await measure(builtServer, text)];
    const ratio = (ours.after / base.after).toFixed(1);
    const figures = `null ${megabytes(base.after)}   ours ${megabytes(ours.after)}, ${megabytes(ours.before)} before   ${ratio} times`;
    console.log(`${label.padEnd(8)}memory after ${values.edits} edits   ${figures}`);
  }
}

/** Bytes, once the document is open and after the edits. */
async function measure(script: string, text: string): Promise<{ readonly before: number; readonly after: number }> {
  const session = new Session(script, text);
  await session.open();
  const before = residentBytes(session.pid);
  // Every tenth edit adds a line or takes one away.
  for (let edit = 0; edit < Number(values.edits); edit += 1) await (edit % 10 === 9 ? session.editLine() : session.type());
  const after = residentBytes(session.pid);
  await session.stop();
  return { before, after };
}

function residentBytes(pid: number): number {
  return Number(/^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
