import type { PartialDate } from '../model/dates.ts';
import { type DateFormat, daysInMonth } from './dateFormat.ts';
import { dateFormats } from './formats/index.ts';
import type { Line } from './line.ts';
import { matchPattern, type Pattern, type Piece, readPattern } from './pattern.ts';
import { type Reading, readingsAt, readValues, type Values } from './readings.ts';
import { type Separator, separatorAt } from './separators.ts';
import type { Token } from './tokens.ts';

/** A range whose year, and perhaps month, is only written at its end: "July – September 2015", "22.–26.01.2024". */
export interface YearlessRange {
  readonly start: Reading;
  readonly separator: Separator;
  readonly end: Reading;
}

/** The range that starts without a year at a token, or undefined where none does. */
export function yearlessRangeAt(line: Line, first: number): YearlessRange | undefined {
  const token = line.tokens[first];
  if (!token || !mayStart(token)) return undefined;
  for (const pattern of token.kind === 'number' ? numberPatterns : wordPatterns) {
    const next = matchPattern(pattern, line.tokens, first);
    const separator = next < 0 ? undefined : separatorAt(line, next);
    if (!separator || (separator.kind === 'slash' && token.meaning?.season === undefined)) continue;
    const values = readValues(pattern, line.tokens, first);
    if (separator.kind === 'word' && isForeign(values.languages, line.language)) continue;
    const end =
      readingsAt(line.tokens, separator.next).find((reading) => completes(reading, values)) ??
      laterDay(line, separator.next, values, pattern);
    if (end) return { start: { ...end, first, next, date: complete(values.date, end.date), languages: values.languages }, separator, end };
  }
  return undefined;
}

/** Longer ones first. */
const numberPatterns = ['D MMMM', 'D. MMMM', 'D MMM', 'D. MMM', 'D.M.', 'D.M', 'D/M', 'D.', 'D'].map(readPattern);
const wordPatterns = ['MMMM D', 'MMM. D', 'MMM D', 'MMMM', 'MMM.', 'MMM', 'Season', '[Q]Q'].map(readPattern);

function mayStart({ kind, meaning, text, value }: Token): boolean {
  return kind === 'number' ? value >= 1 && value <= 31 : meaning?.month !== undefined || meaning?.season !== undefined || text === 'q';
}

/** The end of "Jan. 14–15, 2016", which has neither month nor a reading of its own. */
function laterDay({ tokens }: Line, first: number, { date, languages }: Values, { pieces }: Pattern): Reading | undefined {
  const format = date.month !== undefined && date.day !== undefined && pieces[0]?.kind !== 'day' ? fullFormat(pieces) : undefined;
  const next = format ? matchPattern(dayAndYear, tokens, first) : -1;
  if (!format || next < 0) return undefined;
  const { year, day = 0 } = readValues(dayAndYear, tokens, first).date;
  if (day > daysInMonth(year, date.month ?? 1) || day <= (date.day ?? 0)) return undefined;
  return { first, next, format, date: { year, month: date.month, day }, languages };
}

/** The format of a whole date that begins with a month and a day. */
function fullFormat(pieces: readonly Piece[]): DateFormat | undefined {
  const month = pieces[0]?.kind === 'fullMonth' ? 'MMMM' : 'MMM';
  const dot = pieces[1]?.kind === 'text' && pieces[1].text === '.' ? '.' : '';
  return dateFormats.find(({ id }) => id === `${month}${dot} D, YYYY`);
}

const dayAndYear = readPattern('D, YYYY');

/** The end has all that the start has, in a language that both can be in. */
function completes({ date, languages, fault, format }: Reading, { date: start, languages: startLanguages }: Values): boolean {
  if (fault || format.onlyInRange) return false;
  if (start.month !== undefined && (date.month === undefined || start.month < 1 || start.month > 12)) return false;
  if ((start.day === undefined) !== (date.day === undefined)) return false;
  if (start.season !== undefined && date.season === undefined) return false;
  if (start.quarter !== undefined && date.quarter === undefined) return false;
  return startLanguages.length === 0 || languages.length === 0 || startLanguages.some((language) => languages.includes(language));
}

/** With the year of the end, or the one before where it would be later: "November – February 2020". */
function complete({ month, day, season, quarter }: PartialDate, end: PartialDate): PartialDate {
  const startMonth = month ?? end.month;
  const isLater = startMonth !== undefined && end.month !== undefined && startMonth > end.month;
  return {
    year: isLater ? end.year - 1 : end.year,
    ...(startMonth !== undefined && { month: startMonth }),
    ...(day !== undefined && { day }),
    ...(season !== undefined && { season }),
    ...(quarter !== undefined && { quarter }),
  };
}

/** "Set to May 2020" is no range that begins in September, though "set" is a month in Spanish. */
function isForeign(languages: readonly string[], language: string): boolean {
  return languages.length > 0 && !languages.includes(language) && !languages.includes('en');
}
