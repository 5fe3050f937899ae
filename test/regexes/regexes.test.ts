import assert from 'node:assert/strict';
import { findRegexLiterals, type RegexLiteral } from '../support/regexLiterals.ts';
import { createRegexJudge } from '../support/slowRegex.ts';
import { readSources } from '../support/sources.ts';

/** Two analyses at a time: more do not finish sooner on a small machine. */
const PARALLEL = 2;

describe('regular expressions', () => {
  const literals = readSources('server/src').flatMap(({ path, text }) => findRegexLiterals(text).map((regex) => ({ path, ...regex })));

  it('are found among comments, strings, templates and divisions', () => {
    const text = [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template inside a text
      "const a = /x[/\\]]+/gu.test('/no/') ? b / c / d : `/no/ ${/yes/.source} /no/`; // /no/",
      '/* /no/ */ if (x) return /\\/\\*/;',
      "const half = (a + b) / 2 / list[0] / 2; const o = { p: /q/ }; f(/r/, '\\'/no/');",
    ].join('\n');
    assert.deepEqual(
      findRegexLiterals(text).map(({ source, flags, line }) => `${line} /${source}/${flags}`),
      ['1 /x[/\\]]+/gu', '1 /yes/', '2 /\\/\\*/', '3 /q/', '3 /r/'],
    );
    assert.ok(literals.length > 100);
    for (const { source, flags } of literals) assert.doesNotThrow(() => new RegExp(source, flags));
  });

  it('are told apart by the time they take', async () => {
    const judge = createRegexJudge();
    assert.match((await judge.judge('^(a+)+$', '')) ?? '', /exponential/);
    assert.match((await judge.judge('[.-]+$', '')) ?? '', /2nd degree polynomial/);
    assert.equal(await judge.judge('^[a-z]{1,9}\\s\\d+$', ''), undefined);
    assert.equal(await judge.judge('\\{\\{[^}]{0,80}mail', 'i'), undefined);
  }).timeout(30_000);

  it('of the engine take linear time on any text', async () => {
    assert.deepEqual(await findSlow(literals), []);
  }).timeout(180_000);
});

/** The slow ones, as "file:line /source/: why". */
async function findSlow(literals: readonly (RegexLiteral & { path: string })[]): Promise<string[]> {
  const judge = createRegexJudge();
  const queue = [...literals];
  const slow: string[] = [];
  const work = async () => {
    for (let regex = queue.shift(); regex; regex = queue.shift()) {
      const why = await judge.judge(regex.source, regex.flags);
      if (why) slow.push(`${regex.path}:${regex.line} /${regex.source}/: ${why}`);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  judge.save();
  return slow.sort();
}
