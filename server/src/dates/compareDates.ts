import type { DateRange, PartialDate, Season, YearPart } from '../model/dates.ts';

/**
 * Negative where `a` is before `b`, positive where it is after, 0 where both are the same at the same precision, and
 * undefined where the precision cannot decide: 2020 may be before or after March 2020.
 */
export function compareDates(a: PartialDate, b: PartialDate): number | undefined {
  if (a.year !== b.year) return a.year - b.year;
  if (a.month !== undefined && b.month !== undefined) return compareDays(a.month - b.month, a, b);
  if (a.quarter !== undefined && b.quarter !== undefined) return a.quarter - b.quarter;
  if (a.season !== undefined && b.season !== undefined) return compareSeasons(a.season, b.season);
  if (a.half !== undefined && b.half !== undefined) return a.half - b.half;
  if (a.part !== undefined && b.part !== undefined) return PARTS.indexOf(a.part) - PARTS.indexOf(b.part);
  return hasYearOnly(a) && hasYearOnly(b) ? 0 : undefined;
}

/** Months since year 0, to count with; undefined where the date has no month. */
export function monthIndex({ year, month }: PartialDate): number | undefined {
  return month === undefined ? undefined : year * 12 + month - 1;
}

/**
 * How many months a range covers, first and last included, as LinkedIn counts: January to March 2020 are 3. An open
 * range ends with `today`. Undefined without months at both ends, for a single date and for a reversed range.
 */
export function monthsInRange(range: DateRange, today: PartialDate): number | undefined {
  const first = range.start?.date && firstMonth(range.start.date);
  const end = range.end?.present ? today : range.end?.date;
  const last = end && lastMonth(end);
  if (first === undefined || last === undefined || last < first) return undefined;
  return last - first + 1;
}

function compareDays(months: number, a: PartialDate, b: PartialDate): number | undefined {
  if (months !== 0) return months;
  if (a.day !== undefined && b.day !== undefined) return a.day - b.day;
  return a.day === b.day ? 0 : undefined;
}

/** Winter is at both ends of a year, and autumn is spring elsewhere, but within one resume the rest keep their order. */
function compareSeasons(a: Season, b: Season): number | undefined {
  if (a === b) return 0;
  if (a === 'winter' || b === 'winter') return undefined;
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
const PARTS: readonly YearPart[] = ['early', 'mid', 'late'];
const ORDER: readonly Season[] = ['spring', 'summer', 'autumn'];

function hasYearOnly(date: PartialDate): boolean {
  const { month, season, quarter, half, part } = date;
  return [month, season, quarter, half, part].every((finer) => finer === undefined);
}

function firstMonth(date: PartialDate): number | undefined {
  return date.quarter === undefined ? monthIndex(date) : date.year * 12 + date.quarter * 3 - 3;
}

function lastMonth(date: PartialDate): number | undefined {
  return date.quarter === undefined ? monthIndex(date) : date.year * 12 + date.quarter * 3 - 1;
}
