// Times `check` over many resumes, from the start of the process to its end, and beside it markdownlint-cli2 where it is installed:
//   npm run bench:cli [-- --files 1000 --rounds 5 --jobs 2 --peer FOLDER]
// FOLDER has markdownlint-cli2 in its node_modules. Nothing is downloaded. The two take turns, and the median counts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { writeResumes } from './manyResumes.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    jobs: { type: 'string' },
    peer: { type: 'string' },
  },
});
const count = Number(values.files);

interface Program {
  readonly name: string;
  readonly args: readonly string[];
}

/** Milliseconds, of the clock and of the processor in all threads. */
interface Sample {
  readonly wall: number;
  readonly processor: number;
}

const jobs = values.jobs === undefined ? [] : ['--jobs', values.jobs];
const ours: Program = { name: 'resume-markdown check', args: [resolve('dist/cli.js'), 'check', ...jobs, '.'] };

function run(folder: string): void {
  writeResumes(folder, count);
  const programs = values.peer === undefined ? [ours] : [findPeer(values.peer), ours];
  const samples = new Map<Program, Sample[]>(programs.map((program) => [program, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [program, found] of samples) found.push(time(program, folder));
  }
  for (const [{ name }, found] of samples) {
    const [wall, processor] = [median(found.map((sample) => sample.wall)), median(found.map((sample) => sample.processor))];
    const speed = `${((count / wall) * 1000).toFixed(0).padStart(5)} files a second`;
    console.log(`${name.padEnd(24)}${speed}   ${(wall / 1000).toFixed(2)} s   processor ${(processor / 1000).toFixed(2)} s`);
  }
  printRatio([...samples.values()]);
}

/** The median of the rounds' ratios: a round in which the machine was busy does not decide. */
function printRatio([peer, own]: readonly Sample[][]): void {
  if (!peer || !own) return;
  const ratios = (pick: (sample: Sample) => number) => peer.map((sample, round) => pick(sample) / pick(own[round] as Sample));
  const [wall, processor] = [median(ratios((sample) => sample.wall)), median(ratios((sample) => sample.processor))];
  console.log(
    `ours does ${wall.toFixed(2)} times the files a second, and ${processor.toFixed(2)} times those for the same time of processors`,
  );
}

function findPeer(folder: string): Program {
  const script = resolve(folder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
  if (!existsSync(script))
    throw new Error(`There is no markdownlint-cli2 in ${resolve(folder, 'node_modules')}: install it there, or leave --peer out.`);
  return { name: 'markdownlint-cli2', args: [script, '*.md'] };
}

function time({ args, name }: Program, folder: string): Sample {
  const output = join(folder, '../processor.txt');
  const began = performance.now();
  const { status } = spawnSync(process.execPath, ['--import', noteProcessorTime, ...args], {
    cwd: folder,
    env: { ...process.env, BENCH_OUTPUT: output },
    // What is found goes nowhere: both would otherwise wait for us.
    stdio: 'ignore',
  });
  const wall = performance.now() - began;
  // Both say by 1 that something was found.
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}.`);
  return { wall, processor: Number(readFileSync(output, 'utf8')) };
}

/** A module that every thread loads: the last one, at its end, writes down what all have used. */
const noteProcessorTime = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.BENCH_OUTPUT, String((user + system) / 1000));
  });`)}`;

function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;
}

// Constants are there only once the module has got to them.
const work = temporaryFolder();
try {
  run(join(work.path, 'resumes'));
} finally {
  work.remove();
}
