import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCodeActions } from '../../../server/src/features/codeActions/index.ts';
import { listCodeLenses } from '../../../server/src/features/codeLens/index.ts';
import { completeAt } from '../../../server/src/features/completion/index.ts';
import { listDocumentLinks } from '../../../server/src/features/documentLinks.ts';
import { listFoldingRanges } from '../../../server/src/features/folding.ts';
import { formatAfterEnter } from '../../../server/src/features/formatting/afterEnter.ts';
import { formatDocument } from '../../../server/src/features/formatting/index.ts';
import { highlightsAt } from '../../../server/src/features/highlights/index.ts';
import { hoverAt } from '../../../server/src/features/hover/index.ts';
import { listInlayHints } from '../../../server/src/features/inlayHints.ts';
import { findReferences, nameAt } from '../../../server/src/features/names/references.ts';
import { prepareRename, renameIn } from '../../../server/src/features/names/rename.ts';
import { buildPreview } from '../../../server/src/features/preview.ts';
import { selectionRangesAt } from '../../../server/src/features/selectionRanges.ts';
import { type DocumentSymbol, listSymbols } from '../../../server/src/features/symbols.ts';
import { searchSymbols } from '../../../server/src/features/workspaceSymbols.ts';
import { applyEdits, type Span, spanContains } from '../../../server/src/model/span.ts';
import { snapshotOf } from '../../support/features.ts';

const fragments = [
  '# Ada Lindt\n',
  '## Experience\n',
  '## Skills\n\n',
  '### Acme | Engineer\n',
  '**Beta** — Lead\n',
  'Mar. 2021 – Present\n',
  '2018-2020',
  '- Built things , fast\n',
  '  * responsible for Github\n',
  '1. python, K8s',
  '| a | b |\n|---|---|\n| 2020 | Acme |\n',
  '---\nname: Ada\n---\n',
  '<!-- resume-disable-next-line spacing -->\n',
  '<div>\n',
  '> quoted\n',
  '```\n',
  '[x](#)',
  'ada@posteo.de',
  'linkedin.com/in/ada, +49 30 9018200 ',
  '#### Engineer\n',
  '- Developed Kubernetes. Built it: fast (again)\n',
  '<!-- a\nb -->\n',
  'â€“',
  '\r\n',
  '\n\n',
  '**',
  ' ',
  '\u0000',
  '🚀',
  '履歴書',
];

describe('features, on any text and at any place', function () {
  // A machine that is busy with other things takes its time.
  this.timeout(120_000);

  const texts = fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 6 })), { maxLength: 14 })
    .map((parts) => parts.join(''));

  it('never throw, and stay inside the text', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, where) => {
        const snapshot = snapshotOf(text, { codeLens: { counts: true, addBullet: true } });
        const whole = { from: 0, to: text.length };
        const offset = Math.floor(where * text.length);
        const hover = hoverAt(snapshot, offset);
        assert.ok(!hover || spanContains(whole, hover.span));
        const name = nameAt(snapshot, offset)?.name;
        for (const span of name ? findReferences(snapshot, name, true) : []) assert.ok(spanContains(whole, span));
        for (const { span } of name ? renameIn(snapshot, name, 'x') : []) assert.ok(spanContains(whole, span));
        assert.ok(!prepareRename(snapshot, offset) || name);
        for (const { span } of searchSymbols([snapshot], '')) assert.ok(spanContains(whole, span));
        for (const { edit } of completeAt(snapshot, offset).items) assert.ok(spanContains(whole, edit.span));
        expectNestedSymbols(listSymbols(snapshot), whole);
        expectNested(selectionRangesAt(snapshot, offset), whole, offset);
        expectApart(
          listFoldingRanges(snapshot).map(({ span }) => span),
          whole,
        );
        for (const { span } of listDocumentLinks(snapshot)) assert.ok(span.from < span.to && spanContains(whole, span));
        for (const span of highlightsAt(snapshot, offset) ?? []) assert.ok(span.from < span.to && spanContains(whole, span));
        for (const hint of listInlayHints(snapshot, whole)) assert.ok(hint.offset <= text.length);
        for (const { span, action } of listCodeLenses(snapshot)) {
          assert.ok(spanContains(whole, span));
          for (const edit of action?.kind === 'edit' ? action.edits() : []) assert.ok(spanContains(whole, edit.span));
        }
        for (const { span } of [...formatDocument(snapshot), ...formatAfterEnter(snapshot, offset)]) assert.ok(spanContains(whole, span));
        assert.equal(typeof buildPreview(snapshot).html, 'string');
        for (const { edits } of findCodeActions(snapshot, {
          span: whole,
          quickFix: true,
          refactor: true,
          fixAll: true,
          acceptHeading: true,
          acceptWord: true,
          restructure: true,
          moves: ['entryUp', 'entryDown', 'sectionUp', 'sectionDown'],
        })) {
          for (const { span } of edits) assert.ok(spanContains(whole, span));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave nothing to fix after fix-all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const query = {
          span: { from: 0, to: 0 },
          quickFix: false,
          refactor: false,
          fixAll: true,
          acceptHeading: false,
          acceptWord: false,
          restructure: false,
          moves: [],
        };
        const [action] = findCodeActions(snapshotOf(text), query);
        const fixed = applyEdits(text, action?.edits ?? []);
        assert.deepEqual(findCodeActions(snapshotOf(fixed), query), [], JSON.stringify(fixed));
      }),
      { numRuns: 200 },
    );
  });
});

/** Editors refuse a symbol whose parts lie outside of it. */
function expectNestedSymbols(symbols: readonly DocumentSymbol[], whole: Span): void {
  for (const { name, span, selection, children } of symbols) {
    assert.notEqual(name, '');
    assert.ok(spanContains(whole, span) && spanContains(span, selection), name);
    expectNestedSymbols(children, span);
  }
}

/** Each holds the offset and the one before it, and more. */
function expectNested(spans: readonly Span[], whole: Span, offset: number): void {
  assert.deepEqual(spans.at(-1), whole);
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1] ?? { from: offset, to: offset };
    assert.ok(spanContains(span, before) && (index === 0 || span.to - span.from > before.to - before.from));
  }
}

/** Two spans lie one in the other or apart. */
function expectApart(spans: readonly Span[], whole: Span): void {
  for (const [index, span] of spans.entries()) {
    assert.ok(span.from < span.to && spanContains(whole, span));
    for (const other of spans.slice(0, index)) assert.ok(spanContains(other, span) || other.to <= span.from || span.to <= other.from);
  }
}
