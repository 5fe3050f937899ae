import { findDateRanges, toIso } from '../../server/src/dates/index.ts';
import type { DatePoint, DateRange } from '../../server/src/model/dates.ts';

/**
 * What the date engine understands of a line, as text: "2020-03 – present" for a range, "2020-03" for a date, "– 2020"
 * for an end alone; seasons, quarters, "expected", durations and faults are named, several dates are joined by "; ".
 */
export function readDates(line: string, language?: string): string {
  return findDateRanges(line, language).map(describe).join('; ');
}

/** The parts of the line that its ranges cover, brackets and durations left out. */
export function readSpans(line: string, language?: string): string[] {
  return findDateRanges(line, language).map(({ span }) => line.slice(span.from, span.to));
}

/** The ids of the formats in a line, ends of ranges in order. */
export function readFormats(line: string, language?: string): string[] {
  return findDateRanges(line, language).flatMap(({ start, end }) => [start, end].flatMap((point) => (point ? [point.format] : [])));
}

function describe({ start, end, duration }: DateRange): string {
  const dates = end ? [start ? `${name(start)} –` : '–', name(end)].join(' ') : start ? name(start) : '';
  return duration ? `${dates} (${duration.months} months)` : dates;
}

function name({ date, present, fault, expected }: DatePoint): string {
  if (present) return 'present';
  if (fault) return fault.suggestion === undefined ? `${fault.kind}!` : `${fault.kind}! ${fault.suggestion}`;
  const text = date ? [toIso(date), date.season, date.quarter && `Q${date.quarter}`].filter(Boolean).join(' ') : '';
  return expected ? `expected ${text}` : text;
}
