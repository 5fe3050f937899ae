import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { jsonResume } from '../../../server/src/export/jsonResume.ts';
import { importJsonResume } from '../../../server/src/import/jsonResume.ts';
import { exportWith } from '../../support/exporting.ts';
import { jsonResumeFaults } from '../../support/jsonResumeSchema.ts';

const golden = path.resolve(import.meta.dirname, '../../golden/json-resume');
const goldenFile = (name: string) => readFileSync(path.join(golden, name), 'utf8');

function imported(json: unknown): string {
  const { markdown, problems } = importJsonResume(JSON.stringify(json));
  assert.deepEqual(problems, []);
  return markdown ?? '';
}

function exported(markdown: string): unknown {
  return JSON.parse(exportWith(jsonResume, markdown).content);
}

function problemsOf(text: string): string[] {
  const { markdown, problems } = importJsonResume(text);
  assert.equal(markdown, undefined);
  return problems.map(({ span, message }) => `${text.slice(span.from, span.to)} ▸ ${message}`);
}

describe('import of JSON Resume', () => {
  it('writes Markdown in the layout of the samples', () => {
    assert.equal(importJsonResume(goldenFile('full.json')).markdown, goldenFile('full.md'));
  });

  it('loses nothing on the way back', () => {
    assert.deepEqual(exported(goldenFile('full.md')), JSON.parse(goldenFile('full.json')));
  });

  it('needs no comment where Markdown says it all', () => {
    const json = JSON.parse(goldenFile('plain.json'));
    assert.equal(imported(json), goldenFile('plain.md'));
    assert.deepEqual(exported(goldenFile('plain.md')), json);
    assert.doesNotMatch(goldenFile('plain.md'), /<!--/);
  });

  it('lets what a person edits afterwards win', () => {
    const markdown = imported({
      work: [{ name: '2019', position: 'Engineer', startDate: '2020' }],
      basics: { image: 'https://a.test/a.png' },
    });
    const edited = markdown.replace('Engineer', 'Analyst');
    assert.match(markdown, /<!--/);
    assert.equal((exported(edited) as { work: { position: string }[] }).work[0]?.position, 'Analyst');
    assert.deepEqual((exported(edited) as { basics: unknown }).basics, { image: 'https://a.test/a.png' });
  });

  it('leaves out what says nothing', () => {
    assert.equal(
      imported({ basics: { name: '', profiles: [] }, work: [{ name: 'Quay Ltd', endDate: '', url: null }] }).includes('null'),
      false,
    );
    assert.equal(imported({}), '');
  });

  it('keeps keys that it does not know', () => {
    const json = { basics: { name: 'Mira Holt', pronouns: 'she' }, tides: [1, 2], meta: { version: 'v1.0.0' } };
    assert.deepEqual(exported(imported(json)), json);
  });

  it('says what is wrong and where', () => {
    assert.deepEqual(problemsOf('{"work": [{"startDate": "May 2020"}]}'), [
      '"May 2020" ▸ “work[0].startDate” is "May 2020", but has to be a date such as "2021", "2021-03" or "2021-03-15".',
    ]);
    assert.deepEqual(problemsOf('{"basics": {"name": 3}}'), ['3 ▸ “basics.name” is 3, but has to be text in quotes.']);
    assert.deepEqual(problemsOf('{"skills": "SQL"}'), ['"SQL" ▸ “skills” is "SQL", but has to be a list, in square brackets.']);
    assert.deepEqual(problemsOf('[]'), ['[] ▸ The whole file is [], but has to be an object, in braces.']);
    assert.match(problemsOf('{"work": [')[0] ?? '', /The file ends too early/);
    assert.match(problemsOf('')[0] ?? '', /The file is empty/);
    assert.match(problemsOf('{"name": Mira}')[0] ?? '', /no valid JSON from “Mira}” on/);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => void importJsonResume(text)));
  });

  it('gives the same JSON again for any resume', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(resumes, (json) => {
        const markdown = imported(json);
        const back = exported(markdown);
        assert.deepEqual(back, json);
        assert.deepEqual(jsonResumeFaults(back), []);
        assert.equal(imported(back), markdown);
      }),
      { numRuns: 12 },
    );
  });

  it('writes any sentence so that Markdown itself gives it back', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(sentences, sentences, (summary, highlight) => {
        const json = {
          basics: { name: 'Mira Holt', summary },
          work: [{ name: 'Quay Ltd', position: 'Analyst', startDate: '2019-03', highlights: [highlight] }],
        };
        const markdown = imported(json);
        assert.doesNotMatch(markdown, /<!-- json-resume/, markdown);
        assert.deepEqual(exported(markdown), json);
      }),
      { numRuns: 60 },
    );
  });
});

const odd = [
  '*',
  '_',
  '|',
  '#',
  '[',
  ']',
  '<',
  '>',
  '-',
  '–',
  ',',
  ';',
  ':',
  '1.',
  '`',
  '\\',
  '&amp;',
  '~~',
  '{{',
  '%}',
  '--',
  '-->',
  '(',
  ')',
  '$',
];
const words = fc.constantFrom(
  'tide',
  'Harbour',
  'Größe',
  '港口',
  'snake_case',
  'C++',
  'C#',
  '2019',
  'Mar 2020',
  'Present',
  'e.g.',
  '😀',
  'naïve',
);
const texts = fc
  .array(fc.oneof(words, fc.constantFrom(...odd)), { minLength: 1, maxLength: 6 })
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))
  .map((text) => text.trim());
const sentences = texts.map((text) => `Kept ${text} in order.`);
const dates = fc.oneof(
  fc.integer({ min: 1950, max: 2040 }).map(String),
  fc
    .tuple(fc.integer({ min: 1950, max: 2040 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc.constantFrom('2020-02-29', '1999-12-31'),
);
const urls = fc.constantFrom('https://harbour.test', 'https://github.com/mira', 'http://a.test/b_(c)?d=e*f*#g');
const lists = fc.array(texts, { minLength: 1, maxLength: 3 });

function items(fields: Record<string, fc.Arbitrary<unknown>>) {
  const item = fc.record(fields, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0);
  return fc.array(item, { minLength: 1, maxLength: 3 });
}

const period = { startDate: dates, endDate: dates };
const resumes = fc
  .record(
    {
      basics: fc
        .record(
          {
            name: texts,
            label: texts,
            image: urls,
            email: fc.constant('mira@mailbox.test'),
            phone: fc.constantFrom('+44 20 7946 0000', '555-1234'),
            url: urls,
            summary: texts,
            location: fc.record({ city: texts, countryCode: fc.constant('GB') }),
            profiles: items({ network: texts, username: texts, url: urls }),
          },
          { requiredKeys: [] },
        )
        .filter((value) => Object.keys(value).length > 0),
      work: items({ name: texts, position: texts, url: urls, location: texts, ...period, summary: texts, highlights: lists }),
      volunteer: items({ organization: texts, position: texts, ...period, highlights: lists }),
      education: items({ institution: texts, area: texts, studyType: texts, ...period, score: texts, courses: lists }),
      projects: items({ name: texts, description: texts, url: urls, ...period, highlights: lists, keywords: lists }),
      skills: items({ name: texts, level: texts, keywords: lists }),
      languages: items({ language: texts, fluency: texts }),
      certificates: items({ name: texts, issuer: texts, date: dates, url: urls }),
      awards: items({ title: texts, awarder: texts, date: dates, summary: texts }),
      publications: items({ name: texts, publisher: texts, releaseDate: dates, url: urls, summary: texts }),
      interests: items({ name: texts, keywords: lists }),
      references: items({ name: texts, reference: texts }),
    },
    { requiredKeys: [] },
  )
  // fast-check makes objects without a prototype, which no JSON has.
  .map((value) => JSON.parse(JSON.stringify(value)));
