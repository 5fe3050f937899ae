import type { DateRange } from '../model/dates.ts';
import type { Line } from './line.ts';
import { rangeAt } from './ranges.ts';
import { tokenize } from './tokens.ts';

/**
 * Every date and every range of dates in a line, in order and without overlap; spans are relative to the line. The line
 * is plain text without markup: a header or a paragraph. Takes linear time.
 *
 * A range's span takes in a "since" or "expected" before it and an "(expected)" after it; a duration after it has a span
 * of its own. Where the start has its year from the end ("July – September 2015"), its format is that of the end, whose
 * text alone carries the year. A bare year is a date as well, with the format YYYY: in a sentence it may be anything, so
 * the caller decides. `language` (of the resume) settles words that several languages share.
 */
export function findDateRanges(text: string, language = 'en'): readonly DateRange[] {
  if (!CANDIDATE.test(text)) return NONE;
  const line: Line = { text, tokens: tokenize(text), language };
  const ranges: DateRange[] = [];
  for (let index = 0; index < line.tokens.length; ) {
    const found = rangeAt(line, index);
    if (found) ranges.push(found.range);
    index = found ? Math.max(found.next, index + 1) : index + 1;
  }
  return ranges;
}

const NONE: readonly DateRange[] = Object.freeze([]);
/** Four digits in a row, or what a date without them has to contain: '19, 03/19, Mar-19, 令和2. */
const CANDIDATE = /[0-9]{4}|[０-９]{4}|[०-९]{4}|['’‘`´][0-9]{2}|[0-9]\/[0-9]{2}|\p{L}-[0-9]{2}|[和成國国][0-9０-９元]/u;
