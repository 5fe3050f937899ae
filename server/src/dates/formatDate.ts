import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { DatePoint, PartialDate } from '../model/dates.ts';
import { type DateFormat, sameDate } from './dateFormat.ts';
import { eras } from './eras.ts';
import { dateFormats } from './formats/index.ts';
import type { Piece } from './pattern.ts';

/**
 * A date written in a format of `dateFormats`, with the words of a language. Undefined where the date lacks what the
 * format writes (a month for "MMM YYYY"), or format or language are unknown. A format may leave out what the date has.
 */
export function formatDate(date: PartialDate, formatId: string, language: string): string | undefined {
  const format = formatById.get(formatId);
  const words = languageOf(language);
  return format && words && writePattern(format, date, words);
}

/**
 * Whether a date of a text is written in a format. "May 2020" and "12/2018" fit two formats, though a point names only
 * one; a date that has its year from the other end of its range fits where that end does.
 */
export function fitsFormat(point: DatePoint, formatId: string): boolean {
  if (point.format === formatId) return true;
  return point.date !== undefined && formatDate(point.date, formatId, point.language ?? 'en')?.toLowerCase() === point.text.toLowerCase();
}

/** Whether nobody can tell the day from the month: 03/04/2020. The date of such a point has the day first. */
export function isAmbiguous({ date, format }: DatePoint): boolean {
  return dayFirst.has(format) && date?.day !== undefined && date.day <= 12 && date.day !== date.month;
}

/** ISO 8601 at the date's own precision: "2021", "2021-03", "2021-03-15". Of a season or quarter only the year is left. */
export function toIso({ year, month, day }: PartialDate): string {
  if (month === undefined) return pad(year, 4);
  return day === undefined ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The format in which day and month change places, for those that do not tell which comes first. */
export const swappedFormats: ReadonlyMap<string, string> = new Map([
  ['DD/MM/YYYY', 'MM/DD/YYYY'],
  ['D/M/YYYY', 'M/D/YYYY'],
  ['DD-MM-YYYY', 'MM-DD-YYYY'],
  ['D-M-YYYY', 'M-D-YYYY'],
]);

const dayFirst: ReadonlySet<string> = new Set(swappedFormats.keys());
const formatById: ReadonlyMap<string, DateFormat> = new Map(dateFormats.map((format) => [format.id, format]));

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function writePattern({ pattern, season }: DateFormat, date: PartialDate, language: Language): string | undefined {
  if (season !== undefined && date.season !== season) return undefined;
  const { pieces } = pattern;
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const written =
      piece.kind === 'text' ? writeText(piece.text, pieces[index - 1], date, language) : writeValue(piece, date, language, pieces);
    if (written === undefined) return undefined;
    text += written;
  }
  return text;
}

/** A month that nobody abbreviates has no dot either: "May 2020" among "Apr. 2020". */
function writeText(text: string, before: Piece | undefined, { month }: PartialDate, language: Language): string {
  const [full, short] = language.months[(month ?? 0) - 1] ?? [];
  return text === '.' && before?.kind === 'shortMonth' && full === short ? '' : text;
}

function writeValue(
  piece: Exclude<Piece, { kind: 'text' }>,
  date: PartialDate,
  language: Language,
  pieces: readonly Piece[],
): string | undefined {
  const { year, month, day, season, quarter, half, part } = date;
  switch (piece.kind) {
    case 'year':
      return pad(year, 4);
    case 'shortYear':
      return pad((year + (pieces.some(({ kind }) => kind === 'year') ? 1 : 0)) % 100, 2);
    case 'fullMonth':
      return month === undefined ? undefined : writeWord(fullName(month, language, pieces), language);
    case 'shortMonth':
      return month === undefined ? undefined : writeWord(language.months[month - 1]?.[1], language);
    case 'month':
      return month === undefined ? undefined : pad(month, piece.padded ? 2 : 1);
    case 'day':
      return day === undefined ? undefined : pad(day, piece.padded ? 2 : 1);
    case 'ordinal':
      return day === undefined ? undefined : `${day}${ordinalOf(day)}`;
    case 'season':
      return season === undefined ? undefined : writeWord(language.seasons[season][0], language);
    case 'yearPart':
      return part === undefined ? undefined : writeWord(language.yearParts?.[part][0], language);
    case 'half':
      return half === undefined ? undefined : writeWord(language.halves?.[half - 1]?.[0], language);
    case 'halfNumber':
      return half === undefined ? undefined : String(half);
    case 'quarter':
      return quarter === undefined ? undefined : String(quarter);
    default:
      return writeEra(piece.kind, date);
  }
}

function fullName(month: number, { months, monthsAfterDay }: Language, pieces: readonly Piece[]): string | undefined {
  const name = pieces[0]?.kind === 'day' ? monthsAfterDay?.[month - 1] : undefined;
  return name ?? months[month - 1]?.[0];
}

function writeWord(word: string | undefined, { capitalised }: Language): string | undefined {
  return word !== undefined && capitalised ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** Only the eras of Japan are written; the year of an era's beginning is its year 元. */
function writeEra(kind: 'era' | 'eraYear', { year, month = 12 }: PartialDate): string | undefined {
  const era = eras.find((candidate) => year > candidate.year || (year === candidate.year && month >= candidate.month));
  if (!era) return undefined;
  if (kind === 'era') return era.name;
  return year === era.year ? '元' : String(year - era.year + 1);
}

/** Whether a date can be written in a format and read back as the same date. */
export function keepsPrecision(date: PartialDate, formatId: string): boolean {
  const format = formatById.get(formatId);
  const kinds = new Set(format?.pattern.pieces.map(({ kind }) => kind));
  const kept: PartialDate = {
    year: date.year,
    ...(['fullMonth', 'shortMonth', 'month'].some((kind) => kinds.has(kind as Piece['kind'])) && { month: date.month }),
    ...((kinds.has('day') || kinds.has('ordinal')) && { day: date.day }),
    ...((kinds.has('season') || format?.season) && { season: date.season }),
    ...(kinds.has('quarter') && { quarter: date.quarter }),
    ...((kinds.has('half') || kinds.has('halfNumber')) && { half: date.half }),
    ...(kinds.has('yearPart') && { part: date.part }),
  };
  return format !== undefined && sameDate(kept, date);
}
