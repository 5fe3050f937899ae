import type { DatePoint, DateRange } from '../../model/dates.ts';
import type { Prose } from '../../model/prose.ts';
import type { Span } from '../../model/span.ts';
import { sourceSpan } from '../../text/prose.ts';

/** Dates found in the plain text of a row, with their spans in the section. */
export function shiftDates(dates: DateRange, prose: Prose): DateRange {
  const place = (span: Span) => sourceSpan(prose, span.from, span.to);
  const point = (at: DatePoint | undefined) =>
    at && { ...at, span: at.span.from === at.span.to ? emptySpan(prose, at.span.from) : place(at.span) };
  return {
    span: place(dates.span),
    start: point(dates.start),
    end: point(dates.end),
    separator: dates.separator && { ...dates.separator, span: place(dates.separator.span) },
    duration: dates.duration && { ...dates.duration, span: place(dates.duration.span) },
  };
}

/** An empty span stands right behind the character before it. */
function emptySpan(prose: Prose, at: number): Span {
  const { to } = sourceSpan(prose, Math.max(0, at - 1), at);
  return { from: to, to };
}
