import { formatDate, formatDuration, monthsInRange } from '../../dates/index.ts';
import type { DatePoint, DateRange, PartialDate } from '../../model/dates.ts';
import { shiftSpan } from '../../model/span.ts';
import type { HoverSource } from './hover.ts';

/** What a date or range was understood as, and how long the range is. */
export const dateHover: HoverSource = ({ today }, { section, start }, offset) => {
  const at = offset - start;
  const range = section.dates.find(({ span }) => span.from <= at && at <= span.to);
  if (!range) return undefined;
  const months = monthsInRange(range, today);
  const duration = months === undefined ? '' : `: ${formatDuration(months)}`;
  return { span: shiftSpan(range.span, start), markdown: `**${describeRange(range)}**${duration}` };
};

function describeRange({ start, end }: DateRange): string {
  return [start, end].flatMap((point) => (point ? [describePoint(point)] : [])).join(' – ');
}

function describePoint({ date, present, expected, text }: DatePoint): string {
  if (present) return 'today';
  const written = date && formatDate(date, patternFor(date), 'en');
  if (written === undefined) return `“${text}” (no date)`;
  return expected ? `${written} (expected)` : written;
}

function patternFor({ month, day, season, quarter }: PartialDate): string {
  if (day !== undefined) return 'D MMMM YYYY';
  if (month !== undefined) return 'MMMM YYYY';
  if (season !== undefined) return 'Season YYYY';
  return quarter === undefined ? 'YYYY' : '[Q]Q YYYY';
}
