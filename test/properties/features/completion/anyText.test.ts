import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { completeAt } from '../../../../server/src/features/completion/index.ts';
import { offersNothing } from '../../../support/completion.ts';
import { snapshotOf } from '../../../support/features.ts';

const folder = new URL('../../../fixtures/dialects/', import.meta.url);
const dialects = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));

const fragments = [
  '# Ada Lindt\n',
  '## Experience\n',
  '## Education\n',
  '## Skills\n\n',
  '### Acme | Engineer\n',
  '**Beta** — ',
  '**Engineer** | Mar 2021 – ',
  '- Built it\n',
  '- ',
  '* L',
  '#',
  '### ',
  'BSc in ',
  '| a | b |\n|---|---|\n| 2020 | Acme |\n',
  '---\nname: Ada\n',
  '---\n',
  '+++\n',
  '<!--',
  ' -->',
  '<!-- resume-disable ',
  '[Li](',
  '`',
  '```\n',
  '<div>',
  '\r\n',
  '\n\n',
  '履歴書',
  '🚀',
  '\u0000',
];

/** Every item replaces a piece of the cursor's line that holds the cursor. */
function check(text: string, offset: number): void {
  const snapshot = snapshotOf(text);
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline < 0 ? text.length : newline;
  for (const automatic of [true, false]) {
    for (const { label, edit, replaceTo } of completeAt(snapshot, offset, automatic).items) {
      const { from, to } = edit.span;
      assert.ok(lineStart <= from && from <= offset && offset <= to && to <= Math.max(to, replaceTo) && replaceTo <= lineEnd, label);
      assert.ok(to <= lineEnd && label !== '' && !label.includes('\n'), label);
    }
  }
}

describe('completion, at any place of any text', () => {
  it('edits the cursor’s line alone, at every offset of resumes in many dialects', () => {
    for (const text of dialects) {
      const snapshot = snapshotOf(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        for (const { edit, label, documentation } of completeAt(snapshot, offset, offset % 2 === 0).items.slice(0, 5)) {
          assert.ok(edit.span.from >= lineStart && edit.span.from <= offset && edit.span.to >= offset, label);
          assert.ok(!text.slice(edit.span.from, edit.span.to).includes('\n'), label);
          if (offset % 50 === 0) assert.equal(typeof (documentation?.() ?? ''), 'string');
        }
      }
    }
  });

  it('never throws', () => {
    const texts = fc
      .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 6 })), { maxLength: 14 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, where) => {
        check(text, Math.floor(where * text.length));
        check(text, text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('offers nothing in code, link targets and comments', () => {
    const resume = (text: string) => `# Ada\n\n## Experience\n\n### Acme\n\n- Built it\n\n${text}`;
    for (const text of [
      '```\nBuilt with Ty$0\n```\n',
      '```\n- $0',
      '- Built `Ty$0`',
      '- Built [it](https://ty$0)',
      '- Built [it](ty$0',
      '<!-- Built Ty$0 -->',
      '<div>\nTy$0\n</div>\n',
    ])
      offersNothing(resume(text));
  });
});
