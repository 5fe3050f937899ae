import assert from 'node:assert/strict';
import { readDates } from '../../support/readDates.ts';

describe('dates with a fault', () => {
  it('sees months and days that do not exist', () => {
    const rows = [
      ['13/2021', 'no-such-month!'],
      ['00/2020', 'no-such-month!'],
      ['2020/13', 'no-such-month!'],
      ['2020-13 - 2021-02', 'no-such-month! – 2021-02'],
      ['2021-13-05', 'no-such-month! 2021-05-13'],
      ['13/13/2020', 'no-such-month!'],
      ['30 February 2020', 'no-such-day! 29 February 2020'],
      ['February 29, 2021', 'no-such-day! February 28, 2021'],
      ['31.04.2020 - 01.06.2020', 'no-such-day! 30.04.2020 – 2020-06-01'],
      ['2020-02-30', 'no-such-day! 2020-02-29'],
      ['32/01/2020', 'no-such-day! 31/01/2020'],
    ] as const;
    for (const [line, dates] of rows) assert.equal(readDates(line), dates, line);
  });

  it('sees misspelt months, and keeps their capitals', () => {
    const rows = [
      ['Sepp 2021', 'misspelt-month! Sep 2021'],
      ['Januray 2020 - Present', 'misspelt-month! January 2020 – present'],
      ['FEBUARY 2020', 'misspelt-month! FEBRUARY 2020'],
      ['Augst, 2020', 'misspelt-month! August, 2020'],
      ['Septmber 2019 – Decemeber 2020', 'misspelt-month! September 2019 – misspelt-month! December 2020'],
      ['Acme | Novmber 2018', 'misspelt-month! November 2018'],
    ] as const;
    for (const [line, dates] of rows) assert.equal(readDates(line), dates, line);
  });

  it('knows the months of the language of the text', () => {
    assert.equal(readDates('Setembor 2020 – Atual', 'pt'), 'misspelt-month! Setembro 2020 – present');
    assert.equal(readDates('Dezmber 2020', 'de'), 'misspelt-month! Dezember 2020');
  });

  it('leaves a doubtful word inside a sentence alone', () => {
    assert.equal(readDates('Led the Novembre 2020x launch'), '');
    assert.equal(readDates('Our Septembr 2020 launch'), '2020');
  });
});
