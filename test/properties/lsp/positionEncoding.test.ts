import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentsIn, type PositionEncoding } from '../../../server/src/lsp/positionEncoding.ts';

const encodings: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];
const texts = fc
  .array(fc.constantFrom('a', 'é', '語', '😀', '𝒜', '\n', '\r\n', '\r', '\uD835', '\uDC9C', 'e\u0301'), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** How a client would count: what comes before a column, encoded. */
const lengths: Record<PositionEncoding, (text: string) => number> = {
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-16': (text) => text.length,
  'utf-32': (text) => [...text].length,
};

describe('positions in any encoding', () => {
  for (const encoding of encodings) {
    const documents = documentsIn(encoding);

    it(`${encoding}: count what the client counts, and lead back to where they are from`, () => {
      fc.assert(
        fc.property(texts, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (text, numbers) => {
          const document = documents.create('file:///cv.md', 'markdown', 1, text);
          const plain = TextDocument.create('file:///cv.md', 'markdown', 1, text);
          for (const number of numbers) {
            const offset = number % (text.length + 1);
            const units = plain.positionAt(offset);
            const start = plain.offsetAt({ line: units.line, character: 0 });
            const before = wholeCharacters(text, start, start + units.character, encoding);
            const position = document.positionAt(offset);
            assert.deepEqual(position, { line: units.line, character: lengths[encoding](text.slice(start, before)) });
            assert.equal(document.offsetAt(position), before);
          }
        }),
      );
    });

    it(`${encoding}: edits make the text that they make for the client`, () => {
      const edits = fc.array(fc.record({ from: fc.nat(), to: fc.nat(), newText: texts }), { maxLength: 5 });
      fc.assert(
        fc.property(texts, edits, (text, made) => {
          let document = documents.create('file:///cv.md', 'markdown', 1, text);
          let expected = text;
          for (const { from, to, newText } of made) {
            const [a, b] = [from, to].map((number) => document.offsetAt(document.positionAt(number % (expected.length + 1))));
            const [start = 0, end = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y);
            const range = { start: document.positionAt(start), end: document.positionAt(end) };
            document = documents.update(document, [{ range, text: newText }], document.version + 1);
            expected = expected.slice(0, start) + newText + expected.slice(end);
            assert.equal(document.getText(), expected);
          }
        }),
      );
    });
  }

  it('takes a column beyond the line, or within a character, for the nearest place before it', () => {
    const document = documentsIn('utf-8').create('file:///cv.md', 'markdown', 1, 'é😀\nx');
    const at = (character: number) => document.offsetAt({ line: 0, character });
    assert.deepEqual([0, 1, 2, 3, 5, 6, 99].map(at), [0, 0, 1, 1, 1, 3, 3]);
    assert.equal(document.offsetAt({ line: 9, character: 9 }), 5);
    assert.equal(document.getText({ start: { line: 0, character: 2 }, end: { line: 1, character: 1 } }), '😀\nx');
  });
});

/** The end of the last character that is whole before an offset; code units are never in halves. */
function wholeCharacters(text: string, start: number, end: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16' || end === start) return end;
  const code = text.codePointAt(end - 1) ?? 0;
  return code > 0xffff ? end - 1 : end;
}
