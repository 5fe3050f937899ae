// Times the built server against one that does nothing, both over stdio:
//   npm run bench [-- --sizes "4 KB,1 MB" --edits 300 --rounds 5 --cold 7]
import { parseArgs } from 'node:util';
import { buildNullServer, builtServer } from './builtServers.ts';
import { benchDocuments } from './documents.ts';
import { Session } from './session.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    edits: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
    cold: { type: 'string', default: '7' },
  },
});
const edits = Number(values.edits);
const warmUp = 100;

const servers = {
  null: await buildNullServer(),
  ours: builtServer,
} as const;
type Name = keyof typeof servers;
const names: readonly Name[] = ['null', 'ours'];
const requests = ['completion', 'hover', 'documentSymbol'] as const;

for (const [label, text] of benchDocuments()) {
  if (values.sizes !== undefined && !values.sizes.split(',').includes(label)) continue;
  await measure(label, text);
  await measureRequests(text);
}

/** Samples by round and server. The servers take turns, so that a machine that slows down slows both. */
type Samples = Readonly<Record<Name, number[]>>[];

async function measure(label: string, text: string): Promise<void> {
  const cold: Samples = [];
  const keys: Samples = [];
  const lines: Samples = [];
  const bursts: Samples = [];
  let problems = 0;
  for (let round = 0; round < Number(values.cold); round += 1) {
    cold.push({ null: [await coldStart('null', text)], ours: [await coldStart('ours', text)] });
  }
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const key = { null: [] as number[], ours: [] as number[] };
    const line = { null: [] as number[], ours: [] as number[] };
    const burst = { null: [] as number[], ours: [] as number[] };
    for (const name of names) {
      const session = new Session(servers[name], text);
      await session.open();
      for (let edit = 0; edit < warmUp; edit += 1) await session.type();
      for (let edit = 0; edit < edits; edit += 1) key[name].push(await session.type());
      for (let edit = 0; edit < edits; edit += 1) line[name].push(await session.editLine());
      burst[name].push(await session.burst(100));
      problems = session.problems;
      await session.stop();
    }
    keys.push(key);
    lines.push(line);
    bursts.push(burst);
  }
  console.log(`\n${label} (${text.length} characters, ${problems} problems)`);
  for (const quantile of [0.5, 0.95, 0.99]) printRow(`keystroke to diagnostics, p${quantile * 100}`, keys, quantile);
  for (const quantile of [0.5, 0.95]) printRow(`line added or removed, p${quantile * 100}`, lines, quantile);
  printRow('burst of 100 keystrokes, p50', bursts, 0.5);
  printRow('start to first diagnostics, p50', cold, 0.5);
}

/** What a request takes by itself, and in the same breath as a keystroke, in the middle of a bullet. */
async function measureRequests(text: string): Promise<void> {
  const rows = new Map<string, Samples>(
    requests.flatMap((name) => [`${name}, p50`, `${name} right after a keystroke, p50`]).map((row) => [row, []]),
  );
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const samples of rows.values()) samples.push({ null: [], ours: [] });
    for (const name of names) {
      const session = new Session(servers[name], text);
      await session.open();
      for (const request of requests) {
        const method = `textDocument/${request}`;
        const [alone, after] = [`${request}, p50`, `${request} right after a keystroke, p50`].map((row) => rows.get(row)?.[round]?.[name]);
        for (let count = 0; count < warmUp + edits; count += 1) {
          const sample = await session.ask(method);
          if (count >= warmUp) alone?.push(sample);
        }
        for (let count = 0; count < warmUp + edits; count += 1) {
          const sample = await session.typeAndAsk(method);
          if (count >= warmUp) after?.push(sample);
        }
      }
      await session.stop();
    }
  }
  for (const [row, samples] of rows) printRow(row, samples, 0.5);
}

async function coldStart(name: Name, text: string): Promise<number> {
  const began = performance.now();
  const session = new Session(servers[name], text);
  const published = await session.open();
  await session.stop();
  return published - began;
}

/** The ratio is the median of the rounds' ratios: a round in which the machine was busy does not decide. */
function printRow(label: string, samples: Samples, quantile: number): void {
  const [base, ours] = names.map((name) =>
    quantileOf(
      samples.flatMap((round) => round[name]),
      quantile,
    ),
  ) as [number, number];
  const ratio = quantileOf(
    samples.map((round) => quantileOf(round.ours, quantile) / quantileOf(round.null, quantile)),
    0.5,
  );
  const figures = `null ${base.toFixed(2).padStart(8)} ms   ours ${ours.toFixed(2).padStart(8)} ms   ${ratio.toFixed(1).padStart(5)} times`;
  console.log(`  ${label.padEnd(46)}${figures}`);
}

function quantileOf(samples: readonly number[], quantile: number): number {
  const ordered = samples.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(quantile * ordered.length))] ?? Number.NaN;
}
