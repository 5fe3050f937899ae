import assert from 'node:assert/strict';
import { dateFormats, findDateRanges, fitsFormat, formatDate, toIso } from '../../../server/src/dates/index.ts';
import { languages } from '../../../server/src/languages/index.ts';

describe('date formats', () => {
  it('are many, and each id is one', () => {
    const ids = dateFormats.map(({ id }) => id);
    assert.ok(ids.length > 80);
    assert.deepEqual([...new Set(ids)], ids);
  });

  for (const { id, examples, onlyInRange } of dateFormats) {
    it(`${id} reads its examples and writes them again`, () => {
      assert.ok(Object.keys(examples).length > 0);
      for (const [language, texts] of Object.entries(examples)) {
        assert.ok(
          languages.some(({ code }) => code === language),
          language,
        );
        for (const text of texts) assertRoundTrip(text, id, language, onlyInRange === true);
      }
    });
  }

  it('that need a range are none alone', () => {
    assert.deepEqual(findDateRanges('03/19'), []);
    assert.deepEqual(findDateRanges('Mar-21'), []);
  });

  it('are told by their text where a date fits two', () => {
    const [may] = findDateRanges('May 2020');
    assert.ok(may?.start);
    assert.equal(may.start.format, 'MMMM YYYY');
    assert.ok(fitsFormat(may.start, 'MMM YYYY'));
    assert.ok(fitsFormat(may.start, 'MMM. YYYY'));
    assert.ok(!fitsFormat(may.start, 'MM/YYYY'));
    const [december] = findDateRanges('12/2018');
    assert.ok(december?.start && fitsFormat(december.start, 'M/YYYY'));
    const [upper] = findDateRanges('MAY 2020');
    assert.ok(upper?.start && fitsFormat(upper.start, 'MMM YYYY'));
  });

  it('are written in every language that has the words', () => {
    for (const { code } of languages) {
      const text = formatDate({ year: 2021, month: 3 }, 'MMMM YYYY', code);
      assert.ok(text?.endsWith(' 2021'), code);
    }
  });
});

/** A format that needs a range is tried as its start. */
function assertRoundTrip(text: string, id: string, language: string, onlyInRange: boolean): void {
  const line = onlyInRange ? `${text} – ${text}` : text;
  const [range, ...others] = findDateRanges(line, language);
  assert.deepEqual(others, [], line);
  const point = range?.start;
  assert.ok(point?.date, `${text} is read`);
  assert.equal(point.text, text);
  assert.equal(point.format, id, `${text} is read as ${id}`);
  assert.equal(formatDate(point.date, id, language), text, `${toIso(point.date)} is written as ${text}`);
}
