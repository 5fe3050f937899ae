import type { DateFault, PartialDate, Season } from '../model/dates.ts';
import { type DateFormat, daysInMonth } from './dateFormat.ts';
import { eras } from './eras.ts';
import { dateFormats } from './formats/index.ts';
import { matchPattern, type Pattern, pieceWidth } from './pattern.ts';
import { digitsOf, type Token } from './tokens.ts';

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

/** The values of a pattern's tokens. */
export interface Values {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly languages: readonly string[];
}

/** Every way to read a date that starts at a token: right ones before faulty ones, longer before shorter. */
export function readingsAt(tokens: readonly Token[], first: number): Reading[] {
  const token = tokens[first];
  const right: Reading[] = [];
  const faulty: Reading[] = [];
  for (const format of token ? formatsFor(token) : []) {
    const next = matchPattern(format.pattern, tokens, first);
    if (next < 0 || next === right.at(-1)?.next) continue;
    const reading = readDate(format, tokens, first, next);
    if (reading) (reading.fault ? faulty : right).push(reading);
  }
  // Of formats of one length the first faulty one says nothing where another of them fits (12/25/2020).
  return faulty.length > 0 ? [...right, ...faulty.filter(({ next }) => right.every((other) => other.next < next))] : right;
}

/** The values of the tokens that a pattern has matched. */
export function readValues({ steps }: Pattern, tokens: readonly Token[], first: number): Values {
  const values: Writable<Values> = { languages: NO_LANGUAGES };
  let at = first;
  for (const { piece } of steps) {
    const token = tokens[at] as Token;
    at += pieceWidth(piece, tokens, at);
    if (piece.kind === 'year') values.year = token.value;
    else if (piece.kind === 'shortYear') values.year ??= token.value + (token.value < 50 ? 2000 : 1900);
    else if (piece.kind === 'era') values.year = eras.find(({ name }) => name === token.text)?.year ?? 0;
    else if (piece.kind === 'eraYear') values.year = (values.year ?? 0) + (token.text === '元' ? 0 : token.value - 1);
    else if (piece.kind === 'month') values.month = token.value;
    else if (piece.kind === 'quarter') values.quarter = token.value as 1 | 2 | 3 | 4;
    else if (piece.kind === 'fullMonth' || piece.kind === 'shortMonth') readMonthName(values, token);
    else if (piece.kind === 'season') readSeason(values, token);
    else if (piece.kind === 'day' || piece.kind === 'ordinal') values.day = token.value;
  }
  return values;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const NO_LANGUAGES: readonly string[] = [];
/** Above it a number is no slip of the pen for a month, but something else. */
const LARGEST_WRONG_MONTH = 31;

/** Pieces that fit more than their stricter kin; padded numbers are the strict ones among numbers. */
const LENIENT: readonly string[] = ['shortMonth', 'season'];

/** The formats that may start with a kind of token, longest first, exact ones before lenient ones. */
const formatsByStart = groupFormats();

type Start = 'year' | 'number' | 'name' | 'season' | 'text';

function formatsFor(token: Token): readonly DateFormat[] {
  if (token.kind === 'number') return formatsByStart[digitsOf(token) === 4 ? 'year' : 'number'];
  if (token.meaning?.month) return formatsByStart.name;
  if (token.meaning?.season) return formatsByStart.season;
  return startTexts.has(token.text) ? formatsByStart.text : [];
}

function groupFormats(): Readonly<Record<Start, readonly DateFormat[]>> {
  const groups: Record<Start, DateFormat[]> = { year: [], number: [], name: [], season: [], text: [] };
  const sorted = [...dateFormats].sort((a, b) => weigh(a) - weigh(b) || (a.id < b.id ? -1 : 1));
  for (const format of sorted) {
    const start = startOf(format);
    groups[start].push(format);
    // "WS" is a season's word and a pattern's own text.
    if (start === 'text') groups.season.push(format);
  }
  groups.season.sort((a, b) => weigh(a) - weigh(b));
  return groups;
}

function startOf({ pattern }: DateFormat): Start {
  const kind = pattern.steps[0]?.piece.kind;
  if (kind === 'year' || kind === 'season') return kind;
  if (kind === 'fullMonth' || kind === 'shortMonth') return 'name';
  return kind === 'text' || kind === 'era' ? 'text' : 'number';
}

/** Less is tried earlier: patterns with more tokens, and of the same length those that fit less. */
function weigh({ pattern }: DateFormat): number {
  const lenient = pattern.steps.filter(({ piece }) => ('padded' in piece ? !piece.padded : LENIENT.includes(piece.kind)));
  return lenient.length - 100 * pattern.steps.length;
}

const startTexts: ReadonlySet<string> = new Set([
  "'",
  '’',
  '‘',
  '`',
  '´',
  ...eras.map(({ name }) => name),
  ...dateFormats.flatMap(({ pattern }) => {
    const piece = pattern.steps[0]?.piece;
    return piece?.kind === 'text' ? [piece.text] : [];
  }),
]);

function readDate(format: DateFormat, tokens: readonly Token[], first: number, next: number): Reading | undefined {
  const { languages, ...values } = readValues(format.pattern, tokens, first);
  if (values.year === undefined || !isDoubleYear(format.pattern, tokens, first)) return undefined;
  const date: PartialDate = { year: values.year, ...values, ...(format.season && { season: format.season }) };
  const { month, day } = date;
  const reading = { first, next, format, date, languages };
  if (month !== undefined && (month < 1 || month > 12))
    return month > LARGEST_WRONG_MONTH ? undefined : { ...reading, fault: 'no-such-month' };
  if (day !== undefined && (day < 1 || day > daysInMonth(date.year, month ?? 1))) return { ...reading, fault: 'no-such-day' };
  return reading;
}

/** In "2019/20" the second number has to be the next year. */
function isDoubleYear({ steps }: Pattern, tokens: readonly Token[], first: number): boolean {
  const at = steps.findIndex(({ piece }) => piece.kind === 'shortYear');
  const before = steps[at - 2]?.piece.kind;
  if (at < 0 || before !== 'year') return true;
  return ((tokens[first + at - 2] as Token).value + 1) % 100 === (tokens[first + at] as Token).value;
}

function readMonthName(values: Writable<Values>, token: Token): void {
  const name = token.meaning?.month;
  if (!name) return;
  values.month = name.month;
  values.languages = name.languages;
}

function readSeason(values: Writable<Values>, token: Token): void {
  if (!token.meaning?.season) return;
  values.season = token.meaning.season.season;
  values.languages = token.meaning.season.languages;
}
