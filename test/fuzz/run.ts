// Plays random sessions of an editor against the built server: `npm run fuzz -- [--minutes N] [--seed S] [--path P]`
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { SessionPlayer } from './sessionPlayer.ts';
import { sessions } from './sessions.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1e9);
const limits = { interruptAfterTimeLimit: Number(values.minutes) * 60_000, numRuns: Number.MAX_SAFE_INTEGER };

const player = new SessionPlayer();
const property = fc.asyncProperty(sessions, (session) => player.play(session));
const result = await fc.check(property, { seed, ...(values.path ? { path: values.path } : {}), ...limits });
player.stop();

console.log('The longest work of the main thread on one request:');
for (const { method, milliseconds, text } of [...player.worst.values()].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 12)) {
  const about = `${text.length} characters, ${JSON.stringify(text.slice(0, 50))}`;
  console.log(`${milliseconds.toFixed(0).padStart(6)} ms  ${method.padEnd(34)} ${about}`);
}
console.log(`${player.count} documents, seed ${seed}: ${result.counterexample ? 'FAILED' : 'no failure'}`);
if (result.counterexample) {
  console.log(`Again: npm run fuzz -- --seed ${result.seed} --path ${result.counterexamplePath}`);
  console.log(`${result.errorInstance}\n${JSON.stringify(result.counterexample[0])}`);
  process.exitCode = 1;
}
