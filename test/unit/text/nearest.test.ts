import assert from 'node:assert/strict';
import { nearestWord } from '../../../server/src/text/nearest.ts';

describe('nearestWord', () => {
  const rules = ['bullet-length', 'bullet-count', 'spacing', 'cliche'];
  const cases: [string, string | undefined][] = [
    ['bullet-lenght', 'bullet-length'],
    ['Bullet-Length', 'bullet-length'],
    ['bulletlength', 'bullet-length'],
    ['spacign', 'spacing'],
    ['clich', 'cliche'],
    ['spelling', undefined],
    ['x', undefined],
    ['', undefined],
  ];
  for (const [word, expected] of cases) {
    it(`takes ${JSON.stringify(word)} for ${expected ?? 'nothing'}`, () => assert.equal(nearestWord(word, rules), expected));
  }

  it('prefers the nearest over the first', () => assert.equal(nearestWord('skil', ['skull', 'skill']), 'skill'));
});
