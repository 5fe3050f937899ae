import { compareDates } from '../../dates/index.ts';
import type { DatePoint, DateRange } from '../../model/dates.ts';
import { shiftSpan } from '../../model/span.ts';
import type { HighlightSource } from './highlight.ts';

/** The same date however it is written, or every “Present”. */
export const dateHighlights: HighlightSource = ({ resume }, { section, start }, offset) => {
  const at = offset - start;
  const point = section.dates.flatMap(pointsOf).find(({ span }) => span.from <= at && at <= span.to);
  if (!point) return undefined;
  return resume.sections.flatMap((place) =>
    place.section.dates
      .flatMap(pointsOf)
      .filter((other) => isSame(point, other))
      .map(({ span }) => shiftSpan(span, place.start)),
  );
};

/** Those that are written out. */
function pointsOf({ start, end }: DateRange): DatePoint[] {
  return [start, end].flatMap((point) => (point && point.span.from < point.span.to ? [point] : []));
}

function isSame(one: DatePoint, other: DatePoint): boolean {
  if (one === other || (one.present && other.present)) return true;
  return one.date !== undefined && other.date !== undefined && compareDates(one.date, other.date) === 0;
}
