import { findDateRanges } from '../../dates/index.ts';
import { fieldLabelOf } from '../../languages/index.ts';
import type { FieldLabel } from '../../languages/language.ts';
import type { DateRange } from '../../model/dates.ts';
import type { Row } from '../rows.ts';

/** What a row says on its own; found once per row. Offsets are those of the row's plain text. */
export interface RowFacts {
  readonly row: Row;
  readonly index: number;
  /** The dates that count: ranges, and single dates in a header position. */
  readonly dates: readonly DateRange[];
  /** The row says nothing but when (and perhaps where the brackets are). */
  readonly onlyDates: boolean;
  readonly label?: { readonly field: FieldLabel; readonly valueFrom: number };
  /** Short enough for a line of a header, and no sentence. */
  readonly short: boolean;
}

/** Reads the facts of all rows of a section. */
export function readFacts(rows: readonly Row[], language: string): RowFacts[] {
  return rows.map((row, index) => readRowFacts(row, index, language));
}

/** A header line is rarely longer: the longest of 52 real resumes has 132 characters. */
const longestHeader = 160;
const longestWithDates = 220;

function readRowFacts(row: Row, index: number, language: string): RowFacts {
  const { plain } = row.prose;
  const dates = plain.length <= 600 ? findDateRanges(plain.slice(0, longestWithDates), language) : [];
  const rest = withoutDates(plain, dates).replace(/[\s()[\]{}（）【】|,.:;·•–—~-]+/gu, '');
  const onlyDates = dates.length > 0 && (rest === '' || /^[\p{Extended_Pictographic}\uFE0F\u200D]+$/u.test(rest));
  return { row, index, dates, onlyDates, label: readLabel(plain), short: isShort(plain) };
}

/** The text with its dates blanked out, offsets kept. */
export function withoutDates(plain: string, dates: readonly DateRange[]): string {
  let text = plain;
  for (const { span, duration } of dates) {
    const to = Math.max(span.to, duration?.span.to ?? 0);
    text = text.slice(0, span.from) + ' '.repeat(to - span.from) + text.slice(to);
  }
  return text;
}

function readLabel(plain: string): RowFacts['label'] {
  const match = /^([^:：|]{1,40})[:：][ \t\u3000]*(?=\S)/u.exec(plain);
  if (!match) return undefined;
  const field = fieldLabelOf(match[1] ?? '');
  return field && { field, valueFrom: match[0].length };
}

function isShort(plain: string): boolean {
  if (plain.length > longestHeader) return false;
  if (plain.length < 60) return true;
  const words = plain.split(' ').length;
  return !(words > 14 && /[.。!]$/.test(plain));
}
