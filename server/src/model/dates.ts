import type { Span } from './span.ts';

/** A calendar date at the precision that was written; months and days count from 1. A season, quarter, half or part of a year has no month. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly half?: 1 | 2;
  readonly part?: YearPart;
}

/** "Early 2019". */
export type YearPart = 'early' | 'mid' | 'late';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What is wrong with a date that was recognised as one. */
export interface DateFault {
  readonly kind: 'no-such-month' | 'no-such-day' | 'misspelt-month';
  /** The nearest right spelling of the whole date, where there is one. */
  readonly suggestion?: string;
}

/** One end of a range as it stands in the text. */
export interface DatePoint {
  readonly span: Span;
  readonly text: string;
  /** The date; absent for an open end ("Present") and for a date with a fault. */
  readonly date?: PartialDate;
  /** True for "Present" and its kin in any language. */
  readonly present?: true;
  /** The id of the date format (see dates/formats), 'present' for an open end. */
  readonly format: string;
  /** The language whose month or present word was used, where one was. */
  readonly language?: string;
  /** True for "expected 2025". */
  readonly expected?: true;
  readonly fault?: DateFault;
}

/** A date or a range of dates as it stands in the text. */
export interface DateRange {
  /** From the first to the last character, a leading "since" and a trailing open separator included, brackets not. */
  readonly span: Span;
  readonly start?: DatePoint;
  /** Absent where a single date was written; an open end without a word ("2013 –") has an empty span. */
  readonly end?: DatePoint;
  /** What stands between the two ends, without the white space round it; its span is without white space too. */
  readonly separator?: { readonly span: Span; readonly text: string };
  /** A duration in parentheses after the range ("2 years 3 months"), in months. */
  readonly duration?: { readonly span: Span; readonly months: number };
}
