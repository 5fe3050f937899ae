import assert from 'node:assert/strict';
import { accept, complete, labels, offersNothing } from '../../../support/completion.ts';

const automatic = { automatic: true };
/** Today is 15 June 2024. */
const dates = (marked: string, asking = {}) =>
  complete(marked, asking)
    .filter(({ kind }) => kind === 'date')
    .map(({ label }) => label);

describe('completion of dates', () => {
  const resume = (line: string, dates1 = 'Mar 2021 – Present', dates2 = 'Jan 2018 – Nov 2020') =>
    `# Ada\n\n## Experience\n\n### Acme\n\n**Engineer** | ${dates1}\n\n- Built it.\n\n### New\n\n**Lead** | ${line}\n\n### Beta\n\n**Analyst** | ${dates2}\n\n- Wrote it.\n`;

  it('offers this month, and what lies beside the neighbours', () => {
    assert.deepEqual(dates(resume('$0'), automatic).slice(0, 3), ['Jun 2024 – Present', 'Jun 2024', 'Dec 2020']);
    assert.ok(dates(resume('$0')).includes('Mar 2021'));
  });

  it('offers the end behind the sign of a range, first the word for what goes on', () => {
    assert.deepEqual(dates(resume('Dec 2020 – $0'), automatic).slice(0, 3), ['Present', 'Jun 2024', 'Feb 2021']);
    assert.deepEqual(labels(resume('Dec 2020 – F$0'), 1), ['Feb 2021']);
    assert.equal(accept(resume('Dec 2020 – Pr$0'), 'Present'), resume('Dec 2020 – Present'));
  });

  it('completes what was begun', () => {
    assert.deepEqual(labels(resume('Nov$0'), 3), ['Nov 2020', 'Nov 2023', 'Nov 2022']);
    assert.equal(labels(resume('A$0'), 1, automatic)[0], 'Apr 2024');
  });

  it('writes as the document does', () => {
    for (const [first, second, expected] of [
      ['03/2021 - heute', '01/2018 - 11/2020', '06/2024 - heute'],
      ['2021-03 to now', '2018-01 to 2020-11', '2024-06 to now'],
      ['2021–present', '2018–2020', '2024–present'],
      ['MARCH 2021 — PRESENT', 'JANUARY 2018 — MAY 2020', 'JUNE 2024 — PRESENT'],
      ['March 2021 – Current', 'May 2018 – November 2020', 'June 2024 – Current'],
    ] as const)
      assert.equal(dates(resume('$0', first, second))[0], expected);
  });

  it('uses years where the section does', () => {
    const text = resume('Dec 2020 – Feb 2021').replace(
      /\n$/,
      '\n\n## Education\n\n### Uni\n\n**BSc** | 2010 – 2014\n\n### School\n\n**MSc** | $0',
    );
    assert.equal(dates(text)[0], '2024 – Present');
  });

  it('obeys the configuration', () => {
    const settings = {
      rules: { 'date-format': { format: 'MM/YYYY' }, 'date-separator': { separator: ' - ' }, 'present-word': { word: 'now' } },
    };
    assert.equal(dates(resume('$0'), { settings })[0], '06/2024 - now');
  });

  it('speaks the language of the document', () => {
    const text =
      '# Ada\n\n## Berufserfahrung\n\n### Acme\n\n**Entwicklerin** | März 2021 – Mai 2023\n\nFür die Bahn und den Bund\n\n### Beta\n\n**Analystin** | $0';
    assert.equal(dates(text)[0], 'Juni 2024 – Heute');
  });

  it('ends the line of a certificate', () => {
    assert.equal(labels('# Ada\n\n## Certificates\n\n- CKA, CNCF, May 2023\n- Scrum Master, Scrum.org, $0', 1, automatic)[0], 'June 2024');
  });

  it('is not for sentences, nor for a line that has its dates', () => {
    offersNothing(resume('Dec 2020 – Feb 2021, $0').replace('Lead', 'L'), automatic);
    offersNothing(resume('Dec 2020 – Feb 2021').replace('Built it.', 'Built it in $0'), automatic);
    offersNothing(resume('Dec 2020 – Feb 2021').replace('Built it.', 'Grew 5 – $0'), automatic);
  });
});
