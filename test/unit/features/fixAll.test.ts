import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAllText, safeEdits } from '../../../server/src/features/fixAll.ts';
import { applyEdits } from '../../../server/src/model/span.ts';
import type { Rule } from '../../../server/src/rules/defineRule.ts';
import type { Diagnostic } from '../../../server/src/rules/runRules.ts';

describe('fix-all', () => {
  it('applies every safe fix', () => expectFixed('aXbXc', [replaceAll('X', '-')], 'a-b-c'));

  it('leaves fixes alone that ask the person', () => {
    const check = (text: string) => [...find(text, 'X')].map(({ from, to }) => problem([{ span: { from, to }, newText: '' }], false));
    assert.equal(fixAllText('aXb', check).text, 'aXb');
  });

  it('goes on until nothing is left', () => expectFixed('aaaaaaaa', [replaceAll('aa', 'a')], 'a'));

  it('applies a fix as a whole or not at all', () => {
    // Swaps the ends of each pair; the pairs overlap in the middle.
    const swap = (text: string) =>
      text === 'abc'
        ? [
            problem([
              { span: { from: 0, to: 1 }, newText: 'b' },
              { span: { from: 1, to: 2 }, newText: 'a' },
            ]),
            problem([
              { span: { from: 1, to: 2 }, newText: 'c' },
              { span: { from: 2, to: 3 }, newText: 'b' },
            ]),
          ]
        : [];
    assert.equal(fixAllText('abc', swap).text, 'bac');
  });

  it('leaves one of two insertions at the same place for the next round', () => {
    const insert = (wanted: string) => (text: string) =>
      text.includes(wanted) ? [] : [problem([{ span: { from: 1, to: 1 }, newText: wanted }])];
    expectFixed('ab', [insert('1'), insert('2')], 'a21b');
  });

  it('ends where two rules undo each other', () => {
    const { text } = fixAllText('aXb', (given) => [replaceAll('X', 'Y'), replaceAll('Y', 'X')].flatMap((rule) => rule(given)));
    assert.equal(text, 'aYb');
  });

  it('ends where a fix never stops growing', () => {
    const { text } = fixAllText('X', replaceAll('X', 'XX'));
    assert.ok(text.length <= 1024);
  });

  it('tells what it changed as edits of the given text', () => {
    const rules = [replaceAll('ab', 'c'), replaceAll('cc', 'dd'), replaceAll('d', '')];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n') }), (text) => {
        const fixed = fixAllText(text, (given) => rules.flatMap((rule) => rule(given)));
        assert.equal(applyEdits(text, fixed.edits), fixed.text);
        assert.equal(fixAllText(fixed.text, (given) => rules.flatMap((rule) => rule(given))).text, fixed.text);
        for (const [index, edit] of fixed.edits.entries()) assert.ok(edit.span.from >= (fixed.edits[index - 1]?.span.to ?? 0));
      }),
    );
  });

  it('says nothing of what came out as it was', () => {
    const there = (text: string) => (text === 'abc' ? [problem([{ span: { from: 1, to: 2 }, newText: 'xx' }])] : []);
    const back = (text: string) =>
      text === 'axxc'
        ? [
            problem([
              { span: { from: 1, to: 3 }, newText: 'b' },
              { span: { from: 3, to: 4 }, newText: 'd' },
            ]),
          ]
        : [];
    const { edits } = fixAllText('abc', (text) => [...there(text), ...back(text)]);
    assert.equal(applyEdits('abc', edits), 'abd');
    assert.equal(edits.length, 1);
  });
});

describe('the safe edits of a list of problems', () => {
  it('come in order, whatever the order of the problems', () => {
    const problems = [4, 0, 2].map((from) => problem([{ span: { from, to: from + 1 }, newText: String(from) }]));
    assert.equal(applyEdits('abcdef', safeEdits('abcdef', problems)), '0b2d4f');
  });

  it('leave out an edit that changes nothing', () => {
    assert.deepEqual(safeEdits('abc', [problem([{ span: { from: 0, to: 1 }, newText: 'a' }])]), []);
  });
});

type Check = (text: string) => Diagnostic[];

function expectFixed(text: string, rules: readonly Check[], expected: string): void {
  const fixed = fixAllText(text, (given) => rules.flatMap((rule) => rule(given)));
  assert.equal(fixed.text, expected);
  assert.equal(applyEdits(text, fixed.edits), expected);
}

/** A rule that wants one word for another. */
function replaceAll(word: string, newText: string): Check {
  return (text) => [...find(text, word)].map((span) => problem([{ span, newText }]));
}

function* find(text: string, word: string) {
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) yield { from, to: from + word.length };
}

function problem(edits: Diagnostic['fixes'][number]['edits'], safe = true): Diagnostic {
  const rule = { id: 'test' } as Rule;
  const span = edits[0]?.span ?? { from: 0, to: 0 };
  return { rule, severity: 'warning', message: 'It is wrong.', span, fixes: [{ title: 'Mend it', safe, edits }] };
}
