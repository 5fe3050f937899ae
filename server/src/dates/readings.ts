import type { DateFault, PartialDate } from '../model/dates.ts';
import { type DateFormat, daysInMonth } from './dateFormat.ts';
import { eras } from './eras.ts';
import { formatsFor } from './formatsByTokens.ts';
import { matchPattern, type Pattern, type Piece, pieceWidth } from './pattern.ts';
import { digitsOf, hasGap, type Token } from './tokens.ts';

/** One way to understand the tokens from `first` on as a date. */
export interface Reading {
  readonly first: number;
  /** Index after the last token. */
  readonly next: number;
  readonly format: DateFormat;
  /** What the tokens say, even where no such day exists. */
  readonly date: PartialDate;
  /** The languages that its month or season can be in; empty where it has none. */
  readonly languages: readonly string[];
  readonly fault?: DateFault['kind'];
  /** The nearest right spelling of a misspelt date. */
  readonly suggestion?: string;
}

/** The values of a pattern's tokens; a pattern without a year leaves it 0. */
export interface Values {
  readonly date: PartialDate;
  readonly languages: readonly string[];
}

/** Every way to read a date that starts at a token: right ones before faulty ones, longer before shorter. */
export function readingsAt(tokens: readonly Token[], first: number): readonly Reading[] {
  const formats = formatsFor(tokens, first);
  if (formats.length === 0) return NO_READINGS;
  const right: Reading[] = [];
  const faulty: Reading[] = [];
  for (const format of formats) {
    const next = matchPattern(format.pattern, tokens, first);
    if (next < 0 || next === right.at(-1)?.next) continue;
    const reading = readDate(format, tokens, first, next);
    if (reading) (reading.fault ? faulty : right).push(reading);
  }
  // “2015年13月” goes on after its year, which is no date by itself.
  const closed = faulty.find(({ format, next }) => unitAtEnd.test(format.id) && right.every((other) => other.next < next));
  if (closed) return [closed];
  // Of formats of one length the first faulty one says nothing where another of them fits (12/25/2020).
  return faulty.length > 0 ? [...right, ...faulty.filter(({ next }) => right.every((other) => other.next < next))] : right;
}

/** A month or day that its unit ends, as in Chinese, Japanese and Korean. */
const unitAtEnd = /[月日월일]$/;

/** The values of the tokens that a pattern has matched. */
export function readValues({ steps }: Pattern, tokens: readonly Token[], first: number): Values {
  const date: WritableDate = { year: 0 };
  let languages = NO_LANGUAGES;
  let at = first;
  for (const { piece } of steps) {
    const token = tokens[at] as Token;
    at += pieceWidth(piece, tokens, at);
    languages = readPiece(piece, token, date) ?? languages;
  }
  return { date, languages };
}

type WritableDate = { -readonly [Key in keyof PartialDate]: PartialDate[Key] };

const NO_LANGUAGES: readonly string[] = [];
const NO_READINGS: readonly Reading[] = [];
/** Above it a number is no slip of the pen for a month, but something else. */
const LARGEST_WRONG_MONTH = 31;

/** Puts the value of a token into the date; returns the languages of a word. */
function readPiece(piece: Piece, token: Token, date: WritableDate): readonly string[] | undefined {
  const { month, season, yearPart, half } = token.meaning ?? {};
  switch (piece.kind) {
    case 'year':
      date.year = token.value;
      return undefined;
    case 'shortYear':
      if (date.year === 0) date.year = token.value + (token.value < 50 ? 2000 : 1900);
      return undefined;
    case 'month':
      date.month = token.value;
      return undefined;
    case 'fullMonth':
    case 'shortMonth':
      if (month) date.month = month.month;
      return month?.languages;
    case 'day':
    case 'ordinal':
      date.day = token.value;
      return undefined;
    case 'season':
      if (season) date.season = season.season;
      return season?.languages;
    case 'yearPart':
      if (yearPart) date.part = yearPart.part;
      return yearPart?.languages;
    case 'half':
      if (half) date.half = half.half;
      return half?.languages;
    case 'halfNumber':
      date.half = token.value as 1 | 2;
      return undefined;
    case 'quarter':
      date.quarter = token.value as 1 | 2 | 3 | 4;
      return undefined;
    case 'era':
      date.year = eras.find(({ name }) => name === token.text)?.year ?? 0;
      return undefined;
    case 'eraYear':
      date.year += token.text === '元' ? 0 : token.value - 1;
      return undefined;
    default:
      return undefined;
  }
}

function readDate(format: DateFormat, tokens: readonly Token[], first: number, next: number): Reading | undefined {
  if (!isDoubleYear(format.pattern, tokens, first) || endsInsideName(tokens, next)) return undefined;
  const { date, languages } = readValues(format.pattern, tokens, first);
  const { month, day } = date;
  const complete = format.season === undefined ? date : { ...date, season: format.season };
  const reading = { first, next, format, date: complete, languages };
  if (month !== undefined && (month < 1 || month > 12))
    return isWrongMonth(month, tokens[first]) ? { ...reading, fault: 'no-such-month' } : undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(date.year, month ?? 1))) return { ...reading, fault: 'no-such-day' };
  return reading;
}

/** In "2019年秋田" and "2019年中国" the character after the year begins a name. */
function endsInsideName(tokens: readonly Token[], next: number): boolean {
  const { meaning, text } = tokens[next - 1] as Token;
  const after = tokens[next];
  if (text.length !== 1 || !(meaning?.season || meaning?.yearPart) || after?.kind !== 'word' || hasGap(tokens, next)) return false;
  return after.meaning === undefined;
}

/** Whether a number outside of 1 to 12 was meant as a month: "0.2020" is an amount, "00/2020" a slip. */
function isWrongMonth(month: number, token: Token | undefined): boolean {
  return month <= LARGEST_WRONG_MONTH && !(month === 0 && token !== undefined && digitsOf(token) === 1);
}

/** In "2019/20" the second number has to be the next year. */
function isDoubleYear({ doubleYear }: Pattern, tokens: readonly Token[], first: number): boolean {
  if (doubleYear < 0) return true;
  return ((tokens[first + doubleYear - 2] as Token).value + 1) % 100 === (tokens[first + doubleYear] as Token).value;
}
