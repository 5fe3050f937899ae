import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Entry, PlacedSection, Resume, Section } from '../../../server/src/model/resume.ts';
import { type Span, spanContains } from '../../../server/src/model/span.ts';
import { type Reading, readResume } from '../../../server/src/parse/buildResume.ts';
import { hostileEdit, times, versionsOf } from '../../support/hostileEdits.ts';

const resumes = readFolder('../../bench/resumes/');
const dialects = readFolder('../../fixtures/dialects/');

function readFolder(path: string): string[] {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** Pieces that change how the text around them is read. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['\n', '\n\n', '# ', '## Education\n', '\n### Acme\n', '**', '*', '- ', '  - ', '1. ', '> ', '| a | b |\n|---|---|\n', '```\n'],
    ...['<div>', '</h2>', '<!--', '-->', '---\n', '===\n', '[x](', '](#)', '&amp;', '\\', ' – ', ' | ', '2019 - Present', 'Jan 2020', ': '],
    ...[
      'Role: ',
      'SKILLS\n',
      '\\textbf{',
      '}',
      '2019-2021\n',
      ':::\n',
      '年',
      '\u00a0\u00a0',
      '\u200b',
      '\ud83d',
      '\u0000',
      '\r\n',
      '\t',
      '{{< a b="c" >}}',
      '+++\n',
      '% Name\n',
      '@',
    ],
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

describe('readResume on any text', function () {
  this.timeout(60_000 * times);

  it('gives the same after edits as from scratch', () => {
    const start = fc.constantFrom(...resumes, '', ...resumes.map((text) => text.slice(0, 600)), ...dialects);
    const property = fc.property(start, fc.array(hostileEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
      let reading: Reading = readResume(text);
      for (const version of versionsOf(text, edits)) reading = readResume(version, {}, reading);
      assert.deepEqual(plain(reading.resume), plain(readResume(reading.text).resume));
    });
    fc.assert(property, { numRuns: 80 * times });
  });

  it('keeps the sections that an edit did not touch', () => {
    for (const text of resumes) {
      const before = readResume(text);
      const after = readResume(text.replace(/\n- /, '\n- x'), {}, before);
      const kept = after.resume.sections.filter(({ section }) => before.resume.sections.some((place) => place.section === section));
      assert.equal(kept.length, before.resume.sections.length - 1);
    }
  });

  it('covers the text with sections, and keeps every span inside its own', () => {
    const text = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, { weight: 1, arbitrary: fc.constantFrom(...resumes, ...dialects) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (parts) => assertWellFormed(parts.join(''))),
      { numRuns: 100 * times },
    );
  });
});

/** Sections that are the same object in both would be equal at once; a copy compares what is in them. */
function plain(resume: Resume): unknown {
  return JSON.parse(JSON.stringify({ ...resume, definitions: [...resume.definitions] }));
}

function assertWellFormed(text: string): void {
  const { resume } = readResume(text);
  let start = 0;
  let line = 0;
  for (const place of resume.sections) {
    assert.equal(place.start, start);
    assert.equal(place.startLine, line);
    start += place.section.text.length;
    line += place.section.text.split('\n').length - 1;
    assertSpansInside(place);
  }
  assert.equal(resume.sections.map(({ section }) => section.text).join(''), text);
  for (const { place, span } of [resume.name, ...resume.emails, ...resume.phones, ...resume.profiles].flatMap((found) => found ?? [])) {
    assert.ok(resume.sections.includes(place));
    assertInside(span, place.section.text);
  }
}

function assertSpansInside({ section }: PlacedSection): void {
  for (const span of spansOf(section)) assertInside(span, section.text);
  for (const { prose } of [...section.bullets, ...section.headings]) {
    assert.equal(
      prose.runs.map(({ plainFrom, plainTo }) => plainTo - plainFrom).reduce((sum, length) => sum + length, 0),
      prose.plain.length,
    );
    for (const run of prose.runs) assertInside(run, section.text);
  }
  for (const entry of section.entries) {
    assert.ok(spanContains(entry.span, entry.header), 'the header lies in its entry');
    for (const bullet of entry.bullets) assert.ok(spanContains(bullet.span, bullet.marker), 'the marker lies in its bullet');
  }
}

function spansOf(section: Section): Span[] {
  const fields = (entry: Entry) => [entry.organization, entry.role, entry.title, entry.location].flatMap((field) => field?.span ?? []);
  return [
    ...section.headings.flatMap(({ span, prose }) => [span, prose.span]),
    ...section.entries.flatMap((entry) => [entry.span, entry.header, ...fields(entry)]),
    ...section.bullets.flatMap(({ span, marker, prose }) => [span, marker, prose.span]),
    ...section.paragraphs.map(({ span }) => span),
    ...section.skills.map(({ span }) => span),
    ...section.links.flatMap(({ span, textSpan, targetSpan }) => [span, textSpan, ...(targetSpan ? [targetSpan] : [])]),
    ...section.dates.flatMap(({ span, start, end }) => [span, ...(start ? [start.span] : []), ...(end ? [end.span] : [])]),
    ...section.comments.map(({ span }) => span),
    ...section.opaque,
  ];
}

function assertInside({ from, to }: Span, text: string): void {
  assert.ok(0 <= from && from <= to && to <= text.length, `${from}–${to} lies in 0–${text.length}`);
}
