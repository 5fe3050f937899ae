import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, type Diagnostics } from 'recheck';

/** Why a regular expression can take more than linear time, or undefined where it cannot (or nobody could tell in time). */
export interface RegexJudge {
  judge(source: string, flags: string): Promise<string | undefined>;
  /** Keeps the verdicts for the next run. */
  save(): void;
}

/** Verdicts are kept beside the installed packages: a regular expression is analysed once. */
export function createRegexJudge(): RegexJudge {
  const known = readCache();
  return {
    async judge(source, flags) {
      const key = `/${source}/${flags}`;
      known[key] ??= (await analyse(source, flags)) ?? '';
      return known[key] || undefined;
    },
    save() {
      mkdirSync(path.dirname(cacheFile), { recursive: true });
      writeFileSync(cacheFile, JSON.stringify(known, null, 1));
    },
  };
}

const cacheFile = path.resolve(import.meta.dirname, '../../node_modules/.cache/resume-markdown/regexes.json');
/** Enough for all that automata theory decides; the rest is a search that finds what it finds early. */
const limits = { timeout: 3000, maxIteration: 2, attackTimeout: 300, incubationTimeout: 100, maxInitialGenerationSize: 200 };
/** Characters of the longest attack that is tried. */
const LONGEST_ATTACK = 64_000;
/** From this length on bounded repetition has no more to try; quadratic time shows. */
const TELLING_LENGTH = 30_000;
/** Milliseconds that can be told from noise, and those that are too long for any text of this length. */
const LONG_ENOUGH = 50;
const TOO_LONG = 1500;
/** How much longer an attack takes that is four times as long: 4 in linear time, 16 in quadratic. */
const STEEP = 8;

function readCache(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

async function analyse(source: string, flags: string): Promise<string | undefined> {
  const verdict = await check(source, flags, limits);
  if (verdict.status !== 'vulnerable') return undefined;
  const isProven = verdict.checker === 'automaton' || verdict.complexity.type === 'exponential';
  return isProven || isSlow(new RegExp(source, flags), verdict) ? `${verdict.complexity.summary}, on ${verdict.attack.pattern}` : undefined;
}

/** A search takes bounded repetition for more than it is; so its attack is tried, ever longer. */
function isSlow(pattern: RegExp, { attack }: Diagnostics & { status: 'vulnerable' }): boolean {
  const timeFor = (repeats: number) => {
    const text = attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(repeats)).join('') + attack.suffix;
    return text.length > LONGEST_ATTACK ? 0 : Math.min(timeOf(pattern, text), timeOf(pattern, text));
  };
  for (let repeats = 128; repeats <= LONGEST_ATTACK; repeats *= 2) {
    const time = timeFor(repeats);
    if (time === 0 || time > TOO_LONG) return time > 0;
    const length = repeats * attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
    if (time > LONG_ENOUGH && length > TELLING_LENGTH) return time > STEEP * timeFor(repeats / 4);
  }
  return false;
}

function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  text.replace(pattern, '');
  return performance.now() - start;
}
