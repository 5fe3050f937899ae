// Times reading a whole text, from scratch, against the Markdown parser's own reading of it in the same process:
//   npx tsx test/bench/reading.ts [--only "1 MB,brackets"]
import { parseArgs } from 'node:util';
import { readResume } from '../../server/src/parse/buildResume.ts';
import { parseMarkdown } from '../../server/src/parse/tree.ts';
import { benchDocuments } from './documents.ts';
import { hostileTexts } from './hostileTexts.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, rounds: { type: 'string', default: '7' } } });
const only = values.only?.split(',');

for (const [label, text] of [...benchDocuments(), ...hostileTexts()]) {
  if (only && !only.includes(label)) continue;
  const parse: number[] = [];
  const read: number[] = [];
  // The two take turns, so that a machine that slows down slows both. The first round warms up.
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    // Strings that differ keep what was remembered of one round from the next.
    const fresh = `${text}\n${round}\n`;
    const samples = [time(() => parseMarkdown(fresh)), time(() => readResume(fresh))] as const;
    if (round === 0) continue;
    parse.push(samples[0]);
    read.push(samples[1]);
  }
  const [base, ours] = [median(parse), median(read)];
  const figures = `Markdown ${base.toFixed(1).padStart(7)} ms   resume ${ours.toFixed(1).padStart(7)} ms   ${(ours / base).toFixed(1).padStart(5)} times`;
  console.log(`${label.padEnd(22)}${String(text.length).padStart(9)} characters   ${figures}`);
}

function time(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}
