import assert from 'node:assert/strict';
import { LineIndex } from '../../../server/src/text/lineIndex.ts';

describe('LineIndex', () => {
  const text = 'one\r\nzwei 🙂\n\nlast';
  const lines = new LineIndex(text);
  const cases: [offset: number, line: number, column: number][] = [
    [0, 0, 0],
    [3, 0, 3],
    [5, 1, 0],
    [text.indexOf('\n\n'), 1, 7],
    [text.indexOf('\n\n') + 1, 2, 0],
    [text.indexOf('last'), 3, 0],
    [text.length, 3, 4],
    [999, 3, 4],
    [-1, 0, 0],
  ];
  for (const [offset, line, column] of cases) {
    it(`offset ${offset} is ${line}:${column}`, () => assert.deepEqual(lines.positionAt(offset), { line, column }));
  }

  it('gives lines without their breaks', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((line) => lines.lineText(line)),
      ['one', 'zwei 🙂', '', 'last', ''],
    );
    assert.equal(new LineIndex('').lineText(0), '');
  });
});
