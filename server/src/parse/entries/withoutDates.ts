import type { DateRange } from '../../model/dates.ts';

/** The text with its dates blanked out, offsets kept. */
export function withoutDates(plain: string, dates: readonly DateRange[]): string {
  let text = plain;
  for (const { span, duration } of dates) {
    const to = Math.max(span.to, duration?.span.to ?? 0);
    text = text.slice(0, span.from) + ' '.repeat(to - span.from) + text.slice(to);
  }
  return text;
}
