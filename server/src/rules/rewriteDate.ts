import { fitsFormat, formatDate, isAmbiguous, keepsPrecision } from '../dates/index.ts';
import type { DatePoint, PartialDate } from '../model/dates.ts';
import { sliceSpan } from '../model/span.ts';
import type { PlacedPoint } from './documentDates.ts';

/** A date that can be compared with others, and written in their form. */
export type Dated = PlacedPoint & { readonly point: DatePoint & { readonly date: PartialDate } };

/** Whether a date has its own year and can only mean one thing. */
export function isComparable(found: PlacedPoint): found is Dated {
  const { point, range } = found;
  if (!point.date || isAmbiguous(point)) return false;
  // “July – September 2015” has one year for two months, so neither end can change alone.
  return hasYear(point.text) && (!range.start || hasYear(range.start.text));
}

/** The same for dates that say equally much: a year alone, a month, a day. */
export function precisionOf({ point }: Dated): string {
  const { month, day, season, quarter, half, part } = point.date;
  return `${month !== undefined}${day !== undefined}${season !== undefined}${quarter !== undefined}${half !== undefined}${part !== undefined}`;
}

/**
 * The date in another form, with the capitals of the dates that have that form, or in capitals where it is itself. Undefined where it has the form already, would say more or less or
 * become ambiguous, or does not stand in the source as it reads.
 */
export function rewriteDate({ point, place }: Dated, format: string, language: string, usual?: LetterCase): string | undefined {
  const { span, text: written, date } = point;
  if (fitsFormat(point, format) || !keepsPrecision(date, format) || sliceSpan(place.section.text, span) !== written) return undefined;
  const formatted = formatDate(date, format, language);
  if (formatted === undefined || isAmbiguous({ ...point, format })) return undefined;
  return inCase(formatted, isUpper(written) ? 'upper' : usual);
}

/** “mar”, “Mar” and “MAR”: languages have one of them, and people write another. */
export type LetterCase = 'lower' | 'title' | 'upper';

/** How the month of a date is written; undefined where it has none, as in “2019-03”. */
export function caseOf({ point: { text } }: Dated): LetterCase | undefined {
  const word = longestWord(text);
  if (word.toLowerCase() === word.toUpperCase()) return undefined;
  if (word === word.toUpperCase()) return 'upper';
  return word.charAt(0) === word.charAt(0).toLowerCase() ? 'lower' : 'title';
}

function inCase(formatted: string, wanted: LetterCase | undefined): string {
  if (wanted === 'upper') return formatted.toUpperCase();
  const word = longestWord(formatted);
  return wanted === 'title' ? formatted.replace(word, word.charAt(0).toUpperCase() + word.slice(1)) : formatted;
}

/** The month or season, not the “de” of “março de 2020”; '' where there is none. */
function longestWord(text: string): string {
  return (text.match(/\p{L}+/gu) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Formats of a year have four characters or more, but for “’19”; “July” and “22.” have none. */
function hasYear(text: string): boolean {
  return /\d|元/.test(text) && (text.length > 3 || /^['’]/.test(text));
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
