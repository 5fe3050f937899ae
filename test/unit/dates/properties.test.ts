import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateFormats, findDateRanges, formatDate, monthsInRange } from '../../../server/src/dates/index.ts';
import { languages } from '../../../server/src/languages/index.ts';
import type { DatePoint, DateRange } from '../../../server/src/model/dates.ts';
import type { Span } from '../../../server/src/model/span.ts';

/** What dates are made of, and what stands beside them. */
const words = languages.flatMap(({ months, seasons, present, since, until, rangeWords, expected }) => [
  ...months.flat(),
  ...Object.values(seasons).flat(),
  ...[present, since, until, rangeWords, expected].flat(),
]);
const numbers = [
  '2019',
  '2020',
  '1999',
  '13',
  '1',
  '03',
  '31',
  '99',
  '2',
  '0',
  '19',
  "'19",
  '２０２０',
  '२०२०',
  '令和2',
  '元',
  'Q3',
  'WS',
  'th',
  'st',
];
const marks = [
  '(',
  ')',
  '[',
  '-',
  '–',
  '~',
  '/',
  '.',
  ',',
  ':',
  '|',
  '+',
  '_',
  '%',
  '$',
  'â€“',
  '\uFFFD',
  '年',
  '月',
  '日',
  '년',
  '월',
  'years',
  'mos',
  '\t',
];
const datelike = fc
  .array(
    fc.oneof(
      ...[words, numbers, numbers, marks, [' ']].map((list) => fc.constantFrom(...list)),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));
const lines = fc.oneof(datelike, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }));
const codes = fc.constantFrom(...languages.map(({ code }) => code), 'xx');

function assertInside(inner: Span | undefined, outer: Span, what: string): void {
  if (inner) assert.ok(outer.from <= inner.from && inner.from <= inner.to && inner.to <= outer.to, what);
}

function assertSound(line: string, range: DateRange): void {
  const { span, start, separator, end, duration } = range;
  assert.ok(start || end, 'a range has an end');
  assert.ok(span.from < span.to && span.to <= line.length);
  for (const point of [start, end]) if (point) assertPoint(line, point, span);
  assertInside(separator?.span, span, 'separator');
  if (separator) assert.equal(line.slice(separator.span.from, separator.span.to), separator.text);
  if (start && separator) assert.ok(start.span.to <= separator.span.from);
  if (separator && end) assert.ok(separator.span.to <= end.span.from);
  const last = (end ?? start)?.span.to ?? 0;
  if (duration) assert.ok(duration.span.from >= last && duration.span.to <= line.length && duration.months > 0);
}

function assertPoint(line: string, point: DatePoint, span: Span): void {
  assertInside(point.span, span, 'point');
  assert.equal(line.slice(point.span.from, point.span.to), point.text);
  const answers = [point.date, point.present, point.fault].filter((answer) => answer !== undefined);
  assert.equal(answers.length, 1, 'a date, an open end or a fault');
  if (point.date) {
    const { month, day } = point.date;
    assert.ok(month === undefined || (month >= 1 && month <= 12));
    assert.ok(day === undefined || (day >= 1 && day <= 31));
  }
}

describe('findDateRanges, on any text', () => {
  it('gives sound ranges in order, and never throws', () => {
    fc.assert(
      fc.property(lines, codes, (line, language) => {
        let last = 0;
        for (const range of findDateRanges(line, language)) {
          assertSound(line, range);
          assert.ok(range.span.from >= last, 'in order');
          last = Math.max(range.span.to, range.duration?.span.to ?? 0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('finds a range again wherever it stands', () => {
    const month = fc.record({ year: fc.integer({ min: 1950, max: 2049 }), month: fc.integer({ min: 1, max: 12 }) });
    const formats = dateFormats.filter(({ id, onlyInRange }) => /^(?:MMMM? YYYY|MM\/YYYY|YYYY-MM|YYYY\/MM)$/.test(id) && !onlyInRange);
    fc.assert(
      fc.property(
        month,
        month,
        fc.constantFrom(...formats),
        fc.constantFrom(' - ', ' – ', '–', ' to ', ' ~ '),
        fc.constantFrom('', 'Acme | ', 'Engineer, Acme ('),
        (start, end, format, separator, before) => {
          const [first, last] = [start, end].map((date) => formatDate(date, format.id, 'en'));
          const line = `${before}${first}${separator}${last}`;
          const ranges = findDateRanges(line);
          assert.deepEqual([ranges.length, ranges[0]?.start?.date, ranges[0]?.end?.date], [1, { ...start }, { ...end }], line);
        },
      ),
    );
  });

  it('counts months as the calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1199 }), fc.integer({ min: 0, max: 240 }), (first, more) => {
        const name = (index: number) => `${String((index % 12) + 1).padStart(2, '0')}/${1950 + Math.floor(index / 12)}`;
        const [range] = findDateRanges(`${name(first)} - ${name(first + more)}`);
        assert.equal(range && monthsInRange(range, { year: 2024, month: 1 }), more + 1);
      }),
    );
  });

  it('takes linear time', () => {
    const units = [
      '2019 ',
      '2019-',
      '01/',
      'Jan ',
      'Jan 2019 - ',
      '(2019',
      'Sepp ',
      '2019年',
      '至今',
      '- ',
      '12.',
      "'19 ",
      'Expected ',
      '2020~',
    ];
    for (const unit of units) {
      findDateRanges(`2019 ${unit.repeat(50_000 / unit.length)}`);
    }
    // Some 10 ms each; quadratic time would be minutes.
  }).timeout(30_000);
});
