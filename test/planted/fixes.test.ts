import assert from 'node:assert/strict';
import { fixAllText, isSafe } from '../../server/src/features/fixAll.ts';
import type { Diagnostic } from '../../server/src/rules/runRules.ts';
import { checkAll, describePlanted, isWord, plantMany, readFixtures } from './harness.ts';
import { lostWords } from './lostWords.ts';
import { allPlanters } from './planters/index.ts';
import { Random } from './random.ts';
import { vary } from './variants.ts';

const seed = Number(process.env.PLANTED_SEED ?? 20240615);
const plants = Number(process.env.PLANTED_FIXES ?? 6);
/** More than these nobody reads. */
const mostFixes = 5;

describe(`fix-all on planted defects (seed ${seed}, ${plants} of each rule)`, () => {
  it('leaves what is well written as it is', () => {
    const random = new Random(seed);
    for (const { name, text } of readFixtures()) {
      for (const variant of [text, vary(name, text, random).text]) assert.equal(fixAllText(variant, checkAll).text, variant, name);
    }
  });

  for (const planter of allPlanters(isWord)) {
    it(`${planter.rule}: once is enough, no word is lost, and what can be fixed is`, () => {
      for (const defect of plantMany(planter, plants, seed)) expectRightFixes(defect.text, describePlanted(defect));
    });
  }
});

function expectRightFixes(text: string, about: string): void {
  const said: string[] = [];
  const check = (version: string) => {
    const problems = checkAll(version);
    for (const { message, fixes } of problems)
      if (fixes.some(isSafe)) said.push(message, ...fixes.filter(isSafe).map(({ title }) => title));
    return problems;
  };
  for (const { fixes, message } of checkAll(text))
    assert.ok(fixes.length <= mostFixes, `${message} has ${fixes.length} fixes to choose from`);
  const fixed = fixAllText(text, check).text;
  // A word that holds a sign in the wrong encoding is another word with the right one.
  if (!said.some((line) => line.includes('encoding')))
    assert.deepEqual(lostWords(text, fixed, said), [], `words that no fix names are lost; ${about}`);
  assert.equal(fixAllText(fixed, checkAll).text, fixed, `a second run changes the text again; ${about}`);
  const left = checkAll(fixed);
  assert.deepEqual(
    left.filter(({ fixes }) => fixes.some(isSafe)).map(({ message }) => message),
    [],
    `safe fixes are left; ${about}`,
  );
  assert.ok(countGrave(left) <= countGrave(checkAll(text)), `the fixes make new problems; ${about}`);
}

function countGrave(problems: readonly Diagnostic[]): number {
  return problems.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
}
