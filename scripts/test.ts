// Runs every check and every test of the project, in the order of how soon they tell, and sums up: `npm test`
import { join } from 'node:path';
import { exitOnSignals, spawnGroup } from './host/childProcesses.ts';

interface Step {
  readonly name: string;
  /** What npm is to run. */
  readonly script: readonly string[];
  /** A check passes or fails; tests are counted. */
  readonly kind: 'check' | 'tests';
}

interface Outcome {
  readonly step: Step;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

const steps: readonly Step[] = [
  { name: 'types', script: ['typecheck'], kind: 'check' },
  { name: 'lint', script: ['lint'], kind: 'check' },
  { name: 'generated files', script: ['generate', '--', '--check'], kind: 'check' },
  { name: 'build', script: ['build'], kind: 'check' },
  { name: 'unit', script: ['test:unit'], kind: 'tests' },
  { name: 'translations', script: ['test:translations'], kind: 'tests' },
  { name: 'random texts', script: ['test:properties'], kind: 'tests' },
  { name: 'planted defects', script: ['test:planted'], kind: 'tests' },
  { name: 'regular expressions', script: ['test:regexes'], kind: 'tests' },
  { name: 'language server', script: ['test:lsp'], kind: 'tests' },
  { name: 'command line', script: ['test:cli'], kind: 'tests' },
  { name: 'no network', script: ['test:network'], kind: 'tests' },
  { name: 'grammar', script: ['test:grammar'], kind: 'tests' },
  { name: 'Neovim', script: ['test:neovim'], kind: 'tests' },
  { name: 'preview', script: ['test:webview'], kind: 'tests' },
  { name: 'VS Code', script: ['test:host'], kind: 'tests' },
];

exitOnSignals();
const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(await run(step));
process.exitCode = summarize(outcomes) ? 0 : 1;

async function run(step: Step): Promise<Outcome> {
  console.log(`\n── ${step.name} (npm run ${step.script.join(' ')})`);
  const start = performance.now();
  const child = spawnGroup('npm', ['run', '--silent', ...step.script], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)));
  return { step, ...count(step, output, code === 0), seconds: (performance.now() - start) / 1000 };
}

/** Reads the closing lines of mocha and of our own runners. A step that failed without one failed as a whole. */
function count(step: Step, output: string, succeeded: boolean): { passed: number; failed: number } {
  if (step.kind === 'check') return { passed: 0, failed: succeeded ? 0 : 1 };
  const sum = (pattern: RegExp) => [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
  const closing = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const passed = closing ? Number(closing[1]) : sum(/^\s*(\d+) passing/gm);
  const failed = closing ? Number(closing[2]) : sum(/^\s*(\d+) failing/gm);
  const ranNothing = passed + failed === 0;
  return { passed, failed: failed === 0 && (!succeeded || ranNothing) ? 1 : failed };
}

function summarize(outcomes: readonly Outcome[]): boolean {
  console.log('\n── All');
  for (const { step, passed, failed, seconds } of outcomes) {
    const result = step.kind === 'check' ? (failed ? 'FAILED' : 'ok') : `${passed} passed, ${failed} failed`.replace(/, 0 failed$/, '');
    console.log(`${step.name.padEnd(16)} ${result.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`);
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}
