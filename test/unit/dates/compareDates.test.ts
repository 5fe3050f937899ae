import assert from 'node:assert/strict';
import { compareDates, findDateRanges, monthIndex, monthsInRange } from '../../../server/src/dates/index.ts';
import type { PartialDate } from '../../../server/src/model/dates.ts';

const today: PartialDate = { year: 2024, month: 6, day: 15 };

/** What the first dates of two lines are to each other. */
function compare(a: string, b: string): number | undefined {
  const [first, second] = [a, b].map((line) => findDateRanges(line)[0]?.start?.date);
  assert.ok(first && second);
  const result = compareDates(first, second);
  return result === undefined ? undefined : Math.sign(result);
}

describe('compareDates', () => {
  it('orders dates as far as their precision goes', () => {
    const rows = [
      ['2019', '2020', -1],
      ['May 2020', '2019', 1],
      ['2020', '2020', 0],
      ['Mar 2020', 'May 2020', -1],
      ['Mar 2020', '2020-03', 0],
      ['2020-03-05', '2020-03-07', -1],
      ['Spring 2020', 'Fall 2020', -1],
      ['Q3 2020', 'Q1 2020', 1],
      ['Winter 2020', 'Winter 2020', 0],
    ] as const;
    for (const [a, b, order] of rows) {
      assert.equal(compare(a, b), order, `${a}, ${b}`);
      assert.equal(compare(b, a), order === 0 ? 0 : -order, `${b}, ${a}`);
    }
  });

  it('does not guess', () => {
    const rows = [
      ['2020', 'Mar 2020'],
      ['2020', 'Summer 2020'],
      ['Summer 2020', 'Jul 2020'],
      ['Winter 2020', 'Spring 2020'],
      ['Q1 2020', 'Mar 2020'],
      ['Mar 2020', '2020-03-05'],
    ] as const;
    for (const [a, b] of rows) assert.equal(compare(a, b), undefined, `${a}, ${b}`);
  });
});

describe('monthIndex', () => {
  it('counts months, where there are any', () => {
    assert.equal(monthIndex({ year: 2020, month: 1 }), 24240);
    assert.equal(monthIndex({ year: 2020, month: 12 }), 24251);
    assert.equal(monthIndex({ year: 2020 }), undefined);
  });
});

describe('monthsInRange', () => {
  const months = (line: string) => findDateRanges(line).map((range) => monthsInRange(range, today))[0];

  it('counts the first month and the last', () => {
    assert.equal(months('Jan 2020 – Mar 2020'), 3);
    assert.equal(months('Jan 2020 – Jan 2020'), 1);
    assert.equal(months('2019-11 – 2020-02'), 4);
    assert.equal(months('Q1 2020 – Q3 2020'), 9);
  });

  it('counts to today where the range is open', () => {
    assert.equal(months('Mar 2024 – Present'), 4);
    assert.equal(months('since Jan 2023'), 18);
    assert.equal(months('06/2024 –'), 1);
  });

  it('is undefined without months, for a single date and for a reversed range', () => {
    assert.equal(months('2019 – 2021'), undefined);
    assert.equal(months('Summer 2019 – Fall 2020'), undefined);
    assert.equal(months('Mar 2020'), undefined);
    assert.equal(months('Mar 2020 – Jan 2020'), undefined);
    assert.equal(months('Mar 2030 – Present'), undefined);
    assert.equal(months('until Mar 2020'), undefined);
  });
});
