// Plays random sessions of an editor against the built server: `npm run fuzz -- [--minutes N] [--seed S] [--limit MS] [--failures N] [--path P]`
import { parseArgs } from 'node:util';
import fc, { type RunDetails } from 'fast-check';
import { SessionPlayer } from './sessionPlayer.ts';
import { type FuzzSession, sessions } from './sessions.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    /** Of the first session; the next one has the next. */
    seed: { type: 'string' },
    /** Which part of what failed is to be played, and nothing else. */
    path: { type: 'string' },
    /** Milliseconds that the server may work on one thing. */
    limit: { type: 'string', default: '100' },
    /** How many failures are enough. */
    failures: { type: 'string', default: '8' },
  },
});
const longestShrinking = 20_000;
const mostFailures = Number(values.failures);

const started = Date.now();
const player = new SessionPlayer(Number(values.limit));
/** When no smaller session is looked for any more: then all of them succeed. */
let end = Number.POSITIVE_INFINITY;
const property = fc.asyncProperty(sessions, async (session) => {
  if (Date.now() > end) return;
  await player.play(session).catch((error) => {
    end = Math.min(end, Date.now() + longestShrinking);
    throw error;
  });
});
const failures: string[] = [];
let played = 0;
for (let seed = Number(values.seed ?? started % 1e9); !isOver(); seed += 1) {
  const path = values.path ? { path: values.path } : {};
  end = Number.POSITIVE_INFINITY;
  const result = await fc.check(property, { seed, numRuns: 1, ...path });
  played += 1;
  if (result.counterexample) await report(seed, result);
}
player.stop();
console.log('The longest work of the main thread on one thing:');
for (const { method, milliseconds, text } of [...player.worst.values()].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 16)) {
  const about = `${text.length} characters, ${JSON.stringify(text.slice(0, 50))}`;
  console.log(`${milliseconds.toFixed(0).padStart(6)} ms  ${method.padEnd(34)} ${about}`);
}
const { documents, edits, requests } = player.counts;
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(
  `${minutes} minutes, ${played} sessions, ${documents} documents, ${edits} edits, ${requests} requests, ${failures.length} failures`,
);
process.exitCode = failures.length > 0 ? 1 : 0;

function isOver(): boolean {
  return (
    Date.now() - started > Number(values.minutes) * 60_000 || failures.length >= mostFailures || (values.path !== undefined && played > 0)
  );
}

async function report(seed: number, { counterexample, counterexamplePath, errorInstance }: RunDetails<[FuzzSession]>): Promise<void> {
  const message = `${errorInstance instanceof Error ? errorInstance.message : errorInstance}`;
  failures.push(message);
  console.log(
    `FAILED after ${((Date.now() - started) / 1000).toFixed(0)} s. Again: npm run fuzz -- --seed ${seed} --path ${counterexamplePath}`,
  );
  console.log(`${message.slice(0, 1500)}\n${JSON.stringify(counterexample?.[0])?.slice(0, 2500)}\n`);
}
