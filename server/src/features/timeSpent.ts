import { formatDuration, monthIndex } from '../dates/index.ts';
import { interfaceLanguage } from '../languages/interfaceLanguage.ts';
import type { DateRange, PartialDate } from '../model/dates.ts';

/** How long some periods last together. */
export interface TimeSpent {
  readonly months: number;
  /** False where a year without a month had to be guessed at. */
  readonly exact: boolean;
}

/**
 * The months that date ranges cover together, up to `today`; what several cover counts once. First and last month are
 * included, as LinkedIn counts. A year without a month is taken for its middle, so that 2018 – 2020 are about two years.
 * Undefined where no range has both ends.
 */
export function timeSpent(ranges: readonly (DateRange | undefined)[], today: PartialDate): TimeSpent | undefined {
  const periods = ranges.flatMap((range) => (range ? (periodOf(range, today) ?? []) : [])).sort((a, b) => a.first - b.first);
  if (periods.length === 0) return undefined;
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { first, last } of periods) {
    months += Math.max(0, last - Math.max(first, covered + 1) + 1);
    covered = Math.max(covered, last);
  }
  return months > 0 ? { months, exact: periods.every(({ exact }) => exact) } : undefined;
}

/** “3 yrs 2 mos”, “~ 3 yrs” where it is not known to the month; in the language of the editor. */
export function writeTime({ months, exact }: TimeSpent): string {
  return exact ? formatDuration(months, interfaceLanguage()) : `~ ${formatDuration(roundToYears(months), interfaceLanguage())}`;
}

interface Period {
  /** Months counted from year 0, both included. */
  readonly first: number;
  readonly last: number;
  readonly exact: boolean;
}

function periodOf({ start, end }: DateRange, today: PartialDate): Period | undefined {
  const now = monthIndex(today) ?? today.year * 12;
  const until = end?.present ? today : (end?.date ?? (end ? undefined : start?.date));
  if (!start?.date || !until) return undefined;
  const [from, to] = [monthIndex(start.date), monthIndex(until)];
  const first = from ?? start.date.year * 12 + middle;
  const last = Math.min(to ?? until.year * 12 + middle - 1, now);
  return first <= last ? { first, last, exact: from !== undefined && to !== undefined } : undefined;
}

/** July, counted from 0. */
const middle = 6;

function roundToYears(months: number): number {
  return months < 12 ? months : Math.round(months / 12) * 12;
}
