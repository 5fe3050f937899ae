import type { PartialDate } from '../model/dates.ts';
import { dateFormats } from './formats/index.ts';
import { isMark, type Line } from './line.ts';
import { misspeltReadingAt } from './misspeltReading.ts';
import { isPlausible } from './plausible.ts';
import { type Reading, readingsAt } from './readings.ts';
import type { Separator } from './separators.ts';
import { digitsOf, hasGap, phraseAt, type Token } from './tokens.ts';

/** The end of a range: a date, a word for today, or nothing after the separator. */
export type RangeEnd = (
  | { readonly kind: 'date'; readonly reading: Reading; readonly expected: boolean }
  | { readonly kind: 'present'; readonly first: number; readonly languages: readonly string[] }
  | { readonly kind: 'open' }
) & { /** Index after the last token. */ readonly next: number };

/** What ends the range that starts with `start`; undefined where the separator separates something else. */
export function endAt(line: Line, start: Reading, separator: Separator): RangeEnd | undefined {
  const { kind, next } = separator;
  if (kind === 'slash')
    return start.format.id === 'YYYY'
      ? (dateEnd(line, start, next, (end) => end.format.id === 'YYYY') ?? shortYear(line, start, next))
      : undefined;
  const present = presentEnd(line, next);
  if (present) return present;
  return dateEnd(line, start, next) ?? (kind === 'word' ? undefined : (abbreviatedEnd(line, start, next) ?? openEnd(line, separator)));
}

/**
 * Whether a reading can end where it does. A year before a month needs something other than a word after it: in "2018 –
 * 2019 March Networks" the month is a part of the name.
 */
export function endsWell({ tokens }: Line, { format, next }: Reading): boolean {
  const after = tokens[next];
  if (!yearBeforeName.has(format.id) || after === undefined || after.kind !== 'word') return true;
  return after.meaning?.range !== undefined || after.meaning?.present !== undefined;
}

const yearBeforeName: ReadonlySet<string> = new Set(['YYYY MMMM', 'YYYY MMM', 'YYYY, MMMM', 'YYYY Season']);
const closers: ReadonlySet<string> = new Set([')', ']', '】', '」', '|', '·', '•', ',', ';', '、', '?']);
const arrows: ReadonlySet<string> = new Set(['→', '⇒', '➔', '➜']);
/** A range of school years or the like; longer ones are written out. */
const MOST_SHORT_YEARS = 20;
const bareYear = dateFormats.find(({ id }) => id === 'YYYY');

function dateEnd(line: Line, start: Reading, at: number, accepts: (end: Reading) => boolean = () => true): RangeEnd | undefined {
  const from = afterExpected(line, at);
  const misspelt = misspeltReadingAt(line, from);
  const readings = misspelt ? [misspelt] : readingsAt(line.tokens, from);
  const reading = readings.find((candidate) => accepts(candidate) && belongsTo(line, start, candidate));
  return reading && { kind: 'date', reading, expected: from > at, next: reading.next };
}

function belongsTo(line: Line, start: Reading, end: Reading): boolean {
  if ((start.format.onlyInRange || end.format.onlyInRange) && start.format !== end.format) return false;
  return endsWell(line, end) && isPlausible(line, start.first, end.next, 'strong');
}

/** Past "expected", "(expected)" and "expected:". */
function afterExpected({ tokens }: Line, at: number): number {
  const bracket = tokens[at]?.text === '(' ? 1 : 0;
  const phrase = phraseAt(tokens, at + bracket, 'expected');
  if (!phrase) return at;
  const next = at + bracket + phrase.length;
  if (bracket === 1) return tokens[next]?.text === ')' ? next + 1 : at;
  return tokens[next]?.text === ':' ? next + 1 : next;
}

/** A word for today at a token. With `joined`, only one that holds the separator: "2019年7月至今". */
export function presentEnd({ tokens }: Line, first: number, joined = false): RangeEnd | undefined {
  const phrase = phraseAt(tokens, first, 'present');
  const text = tokens[first]?.text ?? '';
  if (!phrase || (joined && !text.startsWith('至') && !text.startsWith('迄'))) return undefined;
  const next = first + phrase.length;
  // "2019 - date" is an open range, "2019 - date of issue" is none.
  if (text === 'date' && tokens[next]?.kind === 'word') return undefined;
  return { kind: 'present', first, languages: phrase.languages, next: endsWithDot(tokens, next) ? next + 1 : next };
}

/** Russian abbreviates: "н.в.", "наст. вр.". */
function endsWithDot(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.text === '.' && /^[а-я]{1,4}$/.test(tokens[next - 1]?.text ?? '') && !hasGap(tokens, next);
}

/** An end that leaves out what the start has said: "2019–20", "2015.07-09", "2015年7月-9月". */
function abbreviatedEnd(line: Line, start: Reading, at: number): RangeEnd | undefined {
  return shortYear(line, start, at) ?? laterMonth(line, start, at);
}

function shortYear(line: Line, start: Reading, at: number): RangeEnd | undefined {
  const token = line.tokens[at];
  if (start.format.id !== 'YYYY' || !bareYear || token?.kind !== 'number' || digitsOf(token) !== 2 || hasGap(line.tokens, at))
    return undefined;
  const years = token.value - (start.date.year % 100);
  if (years < 1 || years > MOST_SHORT_YEARS) return undefined;
  return abbreviated(line, { ...start, first: at, next: at + 1, date: { year: start.date.year + years } });
}

function laterMonth(line: Line, start: Reading, at: number): RangeEnd | undefined {
  const { tokens } = line;
  const token = tokens[at];
  const { month, day } = start.date;
  if (token?.kind !== 'number' || digitsOf(token) > 2 || month === undefined || day !== undefined || token.value > 12) return undefined;
  const hasWord = tokens[at + 1]?.text === '月' || tokens[at + 1]?.text === '월';
  const isTight = start.format.strength === 'numeric' && start.format.id.startsWith('YYYY') && !hasGap(tokens, at) && token.value > month;
  if (!hasWord && !isTight) return undefined;
  const date: PartialDate = { year: start.date.year, month: token.value };
  return abbreviated(line, { ...start, first: at, next: hasWord ? at + 2 : at + 1, date });
}

function abbreviated(line: Line, reading: Reading): RangeEnd | undefined {
  if (!isPlausible(line, reading.first - 1, reading.next, 'strong')) return undefined;
  return { kind: 'date', reading, expected: false, next: reading.next };
}

/** "2013 –" at the end, before a closing bracket or before the next part of the line. A tilde and an arrow always open a range. */
function openEnd({ tokens }: Line, { kind, next }: Separator): RangeEnd | undefined {
  const after = tokens[next];
  const opens = kind === 'tilde' || isMark(tokens[next - 1], arrows);
  if (after === undefined || isMark(after, closers) || (opens && after.kind === 'word')) return { kind: 'open', next };
  return undefined;
}
