import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { inspectResume } from '../../../../server/src/export/inspection.ts';
import { formatDocument } from '../../../../server/src/features/formatting/index.ts';
import { applyEdits } from '../../../../server/src/model/span.ts';
import type { Snapshot } from '../../../../server/src/snapshot.ts';
import { snapshotOf } from '../../../support/features.ts';

const readFolder = (path: string) => {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
};
const fixtures = [
  ...readFolder('../../../fixtures/dialects/'),
  ...readFolder('../../../fixtures/clean/'),
  ...readFolder('../../../bench/resumes/').map((text) => text.slice(0, 3000)),
];
/** For a longer search: `PROPERTY_RUNS=20 npx mocha …` runs twenty times as many. */
const times = Number(process.env.PROPERTY_RUNS ?? 1);

/** What people do to the form of a text, and what tells blocks apart. */
const pieces = fc.constantFrom(
  ...[
    ' ',
    '  ',
    '  \n',
    '\n',
    '\n\n',
    '\n\n\n',
    '\r\n',
    '\t',
    '- ',
    '\n* ',
    '\n*   ',
    '\n+ a\n',
    '1. ',
    '\n  - x\n',
    '> ',
    '#',
    ' ##',
    '\n## ',
  ],
  ...[
    '\n===\n',
    '\n---\n',
    '\n-\n',
    '```\n',
    '<div>\n',
    '<!--',
    '-->',
    '<!-- resume-disable-next-line spacing -->\n',
    '| a |\n|---|\n',
    '**',
  ],
  ...[' , ', '(', ' - ', ' — ', '03/2019', 'March 2019 – 2020', '\\', '`', '[x](', ':::\n', '{: .a}\n', '&nbsp;', '\u00a0', '年', '🚀'],
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 12 }), newText: pieces });
const texts = fc.tuple(fc.constantFrom(...fixtures, ''), fc.array(edit, { maxLength: 8 })).map(([text, edits]) =>
  edits.reduce((current, { at, length, newText }) => {
    const from = Math.floor(at * current.length);
    return applyEdits(current, [{ span: { from, to: Math.min(current.length, from + length) }, newText }]);
  }, text),
);

const format = (snapshot: Snapshot) => applyEdits(snapshot.text, formatDocument(snapshot));

describe('formatting any text', () => {
  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const formatted = format(snapshotOf(text));
        assert.equal(format(snapshotOf(formatted)), formatted);
      }),
      { numRuns: 60 * times },
    ));

  it('keeps what the resume says, the words of its prose, and brings no problem', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const before = snapshotOf(text);
        const after = snapshotOf(format(before));
        assert.deepEqual(facts(after), facts(before));
        assert.deepEqual(letters(after), letters(before));
        const rules = problems(before);
        for (const [rule, count] of problems(after)) assert.ok(count <= (rules.get(rule) ?? 0), rule);
      }),
      { numRuns: 60 * times },
    ));

  it('changes nothing but the lines asked for', () =>
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const from = at % (text.length + 1);
        const start = text.lastIndexOf('\n', from - 1) + 1;
        const end = text.indexOf('\n', from);
        for (const { span } of formatDocument(snapshotOf(text), { from, to: from }))
          assert.ok(start <= span.from && span.to <= (end < 0 ? text.length : end + 1));
      }),
      { numRuns: 40 * times },
    ));
});

/** What an application form would be filled with; lines may move. */
function facts({ resume }: Snapshot): unknown {
  return JSON.parse(
    JSON.stringify(inspectResume(resume), (key, value) =>
      key === 'line' ? undefined : typeof value === 'string' ? value.replaceAll(/\s+/g, '').toLowerCase() : value,
    ),
  );
}

/** All letters in order, but those of dates, which may be written with other words. */
function letters({ text, resume }: Snapshot): string {
  const dates = resume.sections.flatMap(({ section, start }) =>
    section.dates.map(({ span }) => ({ span: { from: span.from + start, to: span.to + start }, newText: '' })),
  );
  return (
    applyEdits(text, dates)
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).join('');
}

function problems({ diagnostics }: Snapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}
