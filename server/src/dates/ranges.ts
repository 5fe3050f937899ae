import type { DateRange } from '../model/dates.ts';
import type { Strength } from './dateFormat.ts';
import { durationAt } from './durations.ts';
import type { Line } from './line.ts';
import { misspeltReadingAt } from './misspeltReading.ts';
import { isPlausible, standsAlone } from './plausible.ts';
import { agreeOnOrder, pointOf, presentPoint } from './points.ts';
import { endAt, endsWell, presentEnd, type RangeEnd } from './rangeEnds.ts';
import { type Reading, readingsAt } from './readings.ts';
import { type Separator, separatorAt } from './separators.ts';
import { phraseAt, type Token } from './tokens.ts';
import { yearlessRangeAt } from './yearless.ts';

/** A range, and the index after its last token. */
export interface FoundRange {
  readonly range: DateRange;
  readonly next: number;
}

/** The date or range that starts at a token, with a word such as "since" before it; undefined where none does. */
export function rangeAt(line: Line, index: number): FoundRange | undefined {
  const opener = openerAt(line, index);
  const found = opener && draftAt(line, opener.next);
  if (opener && found && !(opener.kind === 'until' && found.end)) return finish(line, found, index, opener.kind);
  const draft = draftAt(line, index);
  return draft && finish(line, draft, index);
}

/** What has been understood, before the words round it. */
interface Draft {
  readonly start: Reading;
  readonly separator?: Separator;
  readonly end?: RangeEnd;
  readonly next: number;
}

type Opener = 'since' | 'until' | 'expected';

function openerAt(line: Line, index: number): { kind: Opener; next: number } | undefined {
  const { tokens } = line;
  const meaning = tokens[index]?.meaning;
  if (!meaning) return undefined;
  for (const kind of ['expected', 'since', 'until'] as const) {
    const phrase = phraseAt(tokens, index, kind);
    if (!phrase || isSmallForeignWord(line, index, phrase.languages)) continue;
    const next = index + phrase.length;
    return { kind, next: tokens[next]?.text === ':' ? next + 1 : next };
  }
  return undefined;
}

/** "van", "per", "do" and their kin are too common in other languages. */
function isSmallForeignWord({ tokens, language }: Line, index: number, languages: readonly string[]): boolean {
  const { text } = tokens[index] as Token;
  return !languages.includes(language) && (/^[a-zà-ÿа-я]{1,2}$/.test(text) || SMALL_WORDS.has(text));
}
const SMALL_WORDS: ReadonlySet<string> = new Set(['van', 'per', 'von']);

function draftAt(line: Line, index: number): Draft | undefined {
  for (const reading of readingsAt(line.tokens, index)) {
    const draft = draftFrom(line, reading);
    if (draft) return draft;
  }
  const yearless = yearlessRangeAt(line, index);
  if (yearless && isPlausible(line, index, yearless.end.next, 'strong')) {
    const { start, separator, end } = yearless;
    return { start, separator, end: { kind: 'date', reading: end, expected: false, next: end.next }, next: end.next };
  }
  const misspelt = misspeltReadingAt(line, index);
  return misspelt && draftFrom(line, misspelt);
}

function draftFrom(line: Line, start: Reading): Draft | undefined {
  if (!endsWell(line, start)) return undefined;
  const separator = separatorAt(line, start.next);
  const end = separator ? endAt(line, start, separator) : presentEnd(line, start.next, true);
  if (end && isPlausible(line, start.first, end.next, strengthOf(start, end))) return { start, separator, end, next: end.next };
  if (start.format.onlyInRange || !isPlausible(line, start.first, start.next, start.format.strength)) return undefined;
  if ((start.fault || isForeign(line, start)) && !standsAlone(line, start.first, start.next)) return undefined;
  return { start, next: start.next };
}

function strengthOf({ format }: Reading, end: RangeEnd): Strength {
  if (end.kind === 'present') return 'strong';
  if (end.kind === 'open' || format.strength === 'strong') return format.strength;
  return end.reading.format.strength;
}

/** Short names of months in another language are words of this one: "out 2020" is October in Portuguese. */
function isForeign({ tokens, language }: Line, { first, languages }: Reading): boolean {
  if (languages.length === 0 || languages.includes(language) || languages.includes('en')) return false;
  return tokens.slice(first, first + 2).some(({ kind, text }) => kind === 'word' && text.length <= LONGEST_SHORT_NAME);
}
const LONGEST_SHORT_NAME = 4;

/** Adds what follows the dates, and makes the range of it. */
function finish(line: Line, draft: Draft, first: number, opener?: Opener): FoundRange {
  const { tokens } = line;
  const closer = closerAt(line, draft);
  const afterCloser = closer?.next ?? draft.next;
  const early = durationAt(line, afterCloser);
  const expectedEnd = expectedAfter(line, early?.next ?? afterCloser);
  const to = expectedEnd !== undefined && !early ? expectedEnd : afterCloser;
  const duration = early ?? durationAt(line, to);
  const range: WritableRange = { span: { from: (tokens[first] as Token).from, to: (tokens[to - 1] as Token).to } };
  const words = { kind: opener ?? closer?.kind, expected: opener === 'expected' || expectedEnd !== undefined };
  if (draft.end) addEnds(line, range, draft, draft.end, words.expected);
  else addSingle(line, range, draft.start, words);
  if (duration) range.duration = duration.duration;
  return { range, next: duration?.next ?? expectedEnd ?? to };
}

type WritableRange = { -readonly [Key in keyof DateRange]: DateRange[Key] };

function addSingle(
  line: Line,
  range: WritableRange,
  start: Reading,
  { kind, expected }: { kind: Opener | undefined; expected: boolean },
): void {
  const point = pointOf(line, start, NO_LANGUAGES, expected);
  if (kind === 'until') range.end = point;
  else range.start = point;
  if (kind === 'since') range.end = presentPoint(line, undefined, range.span.to);
}

function addEnds(line: Line, range: WritableRange, { start, separator }: Draft, end: RangeEnd, expected: boolean): void {
  if (separator) range.separator = { span: separator.span, text: line.text.slice(separator.span.from, separator.span.to) };
  if (end.kind === 'date') {
    range.start = pointOf(line, agreeOnOrder(start, end.reading), end.reading.languages);
    range.end = pointOf(line, agreeOnOrder(end.reading, start), start.languages, expected || end.expected);
    return;
  }
  range.start = pointOf(line, start, end.kind === 'present' ? end.languages : NO_LANGUAGES);
  range.end = presentPoint(line, end, separator?.span.to ?? range.span.to, start.languages);
}

const NO_LANGUAGES: readonly string[] = [];

/** Languages in which "since" and "until" follow the date. */
const POSTPOSITIONAL: readonly string[] = ['ja', 'ko', 'hi', 'tr', 'zh-Hans', 'zh-Hant'];

/** "2020年4月から", "2020'den beri", "2020년까지". */
function closerAt({ tokens }: Line, { next, end }: Draft): { kind: Opener; next: number } | undefined {
  if (end && end.kind !== 'date') return undefined;
  const at = tokens[next]?.text === "'" && tokens[next + 1]?.kind === 'word' ? next + 2 : next;
  for (const kind of end ? (['until'] as const) : (['since', 'until'] as const)) {
    const phrase = phraseAt(tokens, at, kind);
    if (phrase?.languages.some((language) => POSTPOSITIONAL.includes(language))) return { kind, next: at + phrase.length };
  }
  return undefined;
}

/** The index after "(expected)" or a bare "expected" that ends its part of the line. */
function expectedAfter({ tokens }: Line, at: number): number | undefined {
  const bracket = tokens[at]?.text === '(' || tokens[at]?.text === '[' ? 1 : 0;
  const phrase = phraseAt(tokens, at + bracket, 'expected');
  if (!phrase) return undefined;
  const next = at + bracket + phrase.length;
  if (bracket === 1) return tokens[next]?.text === ')' || tokens[next]?.text === ']' ? next + 1 : undefined;
  return tokens[next] === undefined || tokens[next]?.kind === 'mark' ? next : undefined;
}
