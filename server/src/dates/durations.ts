import type { DateRange } from '../model/dates.ts';
import { isMark, type Line } from './line.ts';
import { digitsOf, hasGap, type Token } from './tokens.ts';

/** A duration after a range: what it says, and the index after its last token. */
export interface Duration {
  readonly duration: NonNullable<DateRange['duration']>;
  readonly next: number;
}

/**
 * The duration at a token: "(2 years 3 months)", "[1 yr]", "· 2 yrs 3 mos", ", 3年". Its span takes the brackets or the
 * mark before it in.
 */
export function durationAt(line: Line, index: number): Duration | undefined {
  const { tokens } = line;
  const opener = tokens[index];
  if (opener?.kind !== 'mark') return undefined;
  const closer = brackets[opener.text];
  if (closer === undefined && !marks.has(opener.text)) return undefined;
  const body = readMonths(tokens, approximate.has(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1);
  if (!body) return undefined;
  const end = tokens[body.next];
  if (closer === undefined ? end && !isMark(end, ends) : end?.text !== closer) return undefined;
  const next = closer === undefined ? body.next : body.next + 1;
  return { duration: { span: { from: opener.from, to: (tokens[next - 1] as Token).to }, months: body.months }, next };
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '〔': '〕' };
const marks: ReadonlySet<string> = new Set(['·', '•', '・', ',', '|']);
const ends: ReadonlySet<string> = new Set(['·', '•', '・', ',', '|', ')', ']', '.', ';', '(']);
const approximate: ReadonlySet<string> = new Set(['~', '≈', 'ca', 'about', 'approx', 'around', '约', '約', '약']);
/** Longer ones are ages or counts of something else. */
const MOST_MONTHS = 80 * 12;

/** Numbers with units, one after the other: "2 years, 3 months", "1.5 years", "3年半", "1y3m". */
function readMonths(tokens: readonly Token[], from: number): { months: number; next: number } | undefined {
  let months = 0;
  let next = from;
  for (let part = readPart(tokens, next); part; part = readPart(tokens, skipJoint(tokens, next))) {
    months += part.months;
    next = part.next;
  }
  return next > from && months > 0 && months <= MOST_MONTHS ? { months: Math.round(months), next } : undefined;
}

function readPart(tokens: readonly Token[], from: number): { months: number; next: number } | undefined {
  const number = tokens[from];
  if (number?.text === '半' && tokens[from + 1]?.meaning?.years) return { months: 6, next: from + 2 };
  if (number?.kind !== 'number' || digitsOf(number) > 3) return undefined;
  let at = from + 1;
  let value = number.value;
  const fraction = tokens[at + 1];
  if (
    (tokens[at]?.text === '.' || tokens[at]?.text === ',') &&
    fraction?.kind === 'number' &&
    !hasGap(tokens, at) &&
    !hasGap(tokens, at + 1)
  ) {
    value += fraction.value / 10 ** digitsOf(fraction);
    at += 2;
  }
  const unit = tokens[at]?.meaning;
  if (!unit?.years && !unit?.months) return undefined;
  at += 1;
  if (unit.years && tokens[at]?.text === '半') return { months: value * 12 + 6, next: at + 1 };
  if (tokens[at]?.text === '.') at += 1;
  return { months: unit.years ? value * 12 : value, next: at };
}

function skipJoint(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const isJoint =
    token !== undefined && (token.text === ',' || token.text === '&' || token.text === '+' || token.meaning?.and !== undefined);
  return isJoint && tokens[at + 1]?.kind === 'number' ? at + 1 : at;
}
