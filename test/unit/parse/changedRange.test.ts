import assert from 'node:assert/strict';
import { changedRange } from '../../../server/src/parse/changedRange.ts';

const long = 'The tide comes in. '.repeat(400);

const cases: readonly (readonly [before: string, after: string, taken: string, put: string])[] = [
  ['abc', 'abXc', '', 'X'],
  ['abXc', 'abc', 'X', ''],
  ['abc', 'aXc', 'b', 'X'],
  ['', 'abc', '', 'abc'],
  ['abc', '', 'abc', ''],
  ['aa', 'aaa', '', 'a'],
  ['aaa', 'aa', 'a', ''],
  ['abab', 'ab', 'ab', ''],
  [`${long}a${long}`, `${long}b${long}`, 'a', 'b'],
  [long, `${long}!`, '', '!'],
];

describe('changedRange', () => {
  for (const [before, after, taken, put] of cases) {
    it(`${before.slice(0, 12)} → ${after.slice(0, 12)}`, () => {
      const range = changedRange(before, after);
      assert.ok(range);
      assert.equal(before.slice(range.fromA, range.toA), taken);
      assert.equal(after.slice(range.fromB, range.toB), put);
      assert.equal(before.slice(0, range.fromA) + put + before.slice(range.toA), after);
    });
  }

  it('is none for equal texts', () => {
    assert.equal(changedRange('', ''), undefined);
    assert.equal(changedRange(long, `${long.slice(0, 10)}${long.slice(10)}`), undefined);
  });
});
