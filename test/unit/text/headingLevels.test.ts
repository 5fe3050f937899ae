import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findSkippedLevels, repairLevels } from '../../../server/src/text/headingLevels.ts';

describe('repairLevels', () => {
  const cases: [string, number[], number | undefined, number[] | undefined][] = [
    ['keeps a sound outline', [1, 2, 3, 3, 2, 3], 0, [1, 2, 3, 3, 2, 3]],
    ['closes a hole everywhere alike', [1, 3, 4, 4, 3, 4], 0, [1, 2, 3, 3, 2, 3]],
    ['keeps a document that begins deeper', [2, 4, 5, 2, 3], undefined, [2, 3, 4, 2, 3]],
    ['puts everything under the title', [1, 1, 2, 1, 2, 3], 0, [1, 2, 3, 2, 3, 4]],
    ['keeps level 2 under the title', [1, 2, 1, 2], 0, [1, 2, 2, 3]],
    ['moves all sections down where no title is', [1, 2, 1, 1, 3], undefined, [2, 3, 2, 2, 3]],
    ['gives up below level 6', [1, 1, 2, 3, 4, 5, 6], 0, undefined],
    ['has nothing to do without headings', [], undefined, []],
  ];
  for (const [name, levels, title, expected] of cases) it(name, () => assert.deepEqual(repairLevels(levels, title)?.levels, expected));

  it('says where two ranks become one', () => {
    assert.equal(repairLevels([1, 3, 4, 3], 0)?.keepsRanks, true);
    assert.equal(repairLevels([1, 2, 4, 3], 0)?.keepsRanks, false);
    assert.equal(repairLevels([1, 2, 1], 0)?.keepsRanks, false);
    assert.equal(repairLevels([2, 1, 1], undefined)?.keepsRanks, false);
  });

  it('leaves no hole, keeps what belongs to what, and changes nothing the second time', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 });
    fc.assert(
      fc.property(levels, fc.boolean(), (written, titled) => {
        const first = written.indexOf(1);
        const title = titled && first >= 0 ? first : undefined;
        const repaired = repairLevels(written, title)?.levels;
        if (!repaired) return;
        assert.deepEqual(findSkippedLevels(repaired), []);
        assert.deepEqual(repairLevels(repaired, repaired.includes(1) ? title : undefined), { levels: repaired, keepsRanks: true });
        if (written.filter((level) => level === 1).length < 2) assert.deepEqual(parents(repaired), parents(written));
      }),
    );
  });
});

/** For each heading the index of the nearest one before it with a smaller level. */
function parents(levels: readonly number[]): number[] {
  return levels.map((level, index) => levels.slice(0, index).findLastIndex((before) => before < level));
}
