import assert from 'node:assert/strict';
import { findDateRanges, formatDate, isAmbiguous, keepsPrecision, toIso } from '../../../server/src/dates/index.ts';

describe('formatDate', () => {
  it('writes a date with the words of a language', () => {
    const date = { year: 2021, month: 3, day: 5 };
    const rows = [
      ['MMMM YYYY', 'en', 'March 2021'],
      ['MMM YYYY', 'en', 'Mar 2021'],
      ['MMMM YYYY', 'de', 'März 2021'],
      ['D. MMMM YYYY', 'de', '5. März 2021'],
      ['MMMM YYYY', 'fr', 'mars 2021'],
      ['D [de] MMMM [de] YYYY', 'pt', '5 de março de 2021'],
      ['MMMM YYYY', 'ru', 'март 2021'],
      ['MMMM YYYY', 'tr', 'Mart 2021'],
      ['YYYY年M月D日', 'ja', '2021年3月5日'],
      ['GGGGy年M月', 'ja', '令和3年3月'],
      ['YYYY년 M월', 'ko', '2021년 3월'],
      ['MM/DD/YYYY', 'en', '03/05/2021'],
      ['MMMM Do, YYYY', 'en', 'March 5th, 2021'],
      ['YYYY', 'en', '2021'],
      ["'YY", 'en', "'21"],
    ] as const;
    for (const [format, language, text] of rows) assert.equal(formatDate(date, format, language), text);
  });

  it('puts no dot after a month that is written in full', () => {
    assert.equal(formatDate({ year: 2021, month: 5 }, 'MMM. YYYY', 'en'), 'May 2021');
    assert.equal(formatDate({ year: 2021, month: 5 }, 'MMM. YYYY', 'fr'), 'mai 2021');
    assert.equal(formatDate({ year: 2021, month: 4 }, 'MMM. YYYY', 'fr'), 'avr. 2021');
  });

  it('counts the eras of Japan from the year 元', () => {
    assert.equal(formatDate({ year: 2019, month: 4 }, 'GGGGy年M月', 'ja'), '平成31年4月');
    assert.equal(formatDate({ year: 2019, month: 5 }, 'GGGGy年M月', 'ja'), '令和元年5月');
  });

  it('is undefined where the date lacks what the format writes, or nobody knows the format or the language', () => {
    assert.equal(formatDate({ year: 2021 }, 'MMM YYYY', 'en'), undefined);
    assert.equal(formatDate({ year: 2021, month: 3 }, 'DD.MM.YYYY', 'de'), undefined);
    assert.equal(formatDate({ year: 2021, month: 3 }, 'Season YYYY', 'en'), undefined);
    assert.equal(formatDate({ year: 2021, season: 'summer' }, '[WS] YYYY/YY', 'de'), undefined);
    assert.equal(formatDate({ year: 2021, month: 3 }, '[Q]Q YYYY', 'en'), undefined);
    assert.equal(formatDate({ year: 2021 }, 'nonsense', 'en'), undefined);
    assert.equal(formatDate({ year: 2021 }, 'YYYY', 'xx'), undefined);
  });
});

describe('keepsPrecision', () => {
  it('tells whether a format leaves nothing of a date out', () => {
    assert.ok(keepsPrecision({ year: 2021, month: 3 }, 'MMM YYYY'));
    assert.ok(keepsPrecision({ year: 2021, season: 'winter' }, '[WS] YYYY/YY'));
    assert.ok(keepsPrecision({ year: 2021, quarter: 2 }, '[Q]Q YYYY'));
    assert.ok(!keepsPrecision({ year: 2021, month: 3, day: 5 }, 'MMM YYYY'));
    assert.ok(!keepsPrecision({ year: 2021, month: 3 }, 'YYYY'));
    assert.ok(!keepsPrecision({ year: 2021, season: 'winter' }, 'YYYY'));
    assert.ok(!keepsPrecision({ year: 2021 }, 'nonsense'));
  });
});

describe('toIso', () => {
  it('keeps the precision of the date', () => {
    assert.equal(toIso({ year: 2021 }), '2021');
    assert.equal(toIso({ year: 2021, month: 3 }), '2021-03');
    assert.equal(toIso({ year: 2021, month: 3, day: 5 }), '2021-03-05');
    assert.equal(toIso({ year: 2021, season: 'summer' }), '2021');
  });
});

describe('isAmbiguous', () => {
  it('sees dates of which nobody can tell the day', () => {
    const ambiguous = (text: string) => findDateRanges(text).map(({ start }) => start !== undefined && isAmbiguous(start));
    assert.deepEqual(ambiguous('03/04/2020'), [true]);
    assert.deepEqual(ambiguous('3/4/2020 - 5/6/2020'), [true]);
    assert.deepEqual(ambiguous('25/12/2020'), [false]);
    assert.deepEqual(ambiguous('12/25/2020'), [false]);
    assert.deepEqual(ambiguous('04/04/2020'), [false]);
    assert.deepEqual(ambiguous('03.04.2020'), [false]);
    assert.deepEqual(ambiguous('2020-03-04'), [false]);
  });
});
