import type { Bullet } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import { sourceSpan } from './prose.ts';
import type { Recall } from './textMemory.ts';

/** How a bullet ends, where it is a statement that could end with a full stop. */
export interface BulletEnd {
  /** The full stop as written, or '' where there is none. */
  readonly stop: '' | '.' | '。';
  /** The full stop, or the empty place where one goes; relative to the section. */
  readonly span: Span;
  /** The last character that a reader sees. */
  readonly last: Span;
}

/**
 * How a bullet ends. Undefined for what takes no full stop by its nature (a word or two, a list of names, a label with
 * a value, code, an address), for what ends in other punctuation, and where the last dot belongs to an abbreviation.
 */
export function readBulletEnd(bullet: Bullet, text: string, recall: Recall): BulletEnd | undefined {
  const { plain, runs } = bullet.prose;
  const end = plain.trimEnd().length;
  const last = runs[runs.length - 1];
  const stop = last?.kind === 'text' ? recall(readStop, plain) : undefined;
  if (stop === undefined || isRowOfTerms(bullet)) return undefined;
  const lastSpan = sourceSpan(bullet.prose, end - 1, end);
  if (stop !== '') return { stop, span: lastSpan, last: lastSpan };
  const at = insertionPoint(bullet, text);
  return at === undefined ? undefined : { stop: '', span: { from: at, to: at }, last: lastSpan };
}

function readStop(plain: string): BulletEnd['stop'] | undefined {
  if (!isStatement(plain)) return undefined;
  const end = plain.trimEnd().length;
  const stop = plain.charAt(end - 1);
  if (stop === '.' || stop === '。') return endsInAbbreviation(plain.slice(Math.max(0, end - 12), end)) ? undefined : stop;
  const isOpen = endsOpen.test(plain.slice(Math.max(0, end - 2), end)) && !yearInParentheses.test(plain.slice(Math.max(0, end - 40), end));
  return isOpen ? '' : undefined;
}

/** Whether a bullet holds more than one sentence, so that it needs its full stop. */
export function hasSeveralSentences({ prose }: Bullet): boolean {
  const { plain } = prose;
  return /\p{L}{2}[.!?]["”)]?\s+["“(]?\p{Lu}|[。！？]./u.test(plain.slice(0, plain.trimEnd().length));
}

/** A letter, a digit or a sign that closes a phrase, and no stop before it: “(twice)”, “90%”, but not “(done.)”. */
const endsOpen = /(?:[\p{L}\p{N}\p{M}%+°€$]|[^.!?。！？…][)\]”"’'）」』])$/u;

/** A project or a degree with its time, not what somebody did. */
const yearInParentheses = /[(（][^()（）]{0,80}(?:19|20)\d\d[^()（）]{0,80}[)）]$/;

/** “etc.”, “Inc.”, “U.S.”, “J.”, “...”: the dot would be there in any case. */
function endsInAbbreviation(text: string): boolean {
  return abbreviation.test(text) || initials.test(text);
}

const abbreviation =
  /(?:^|[\s(])(?:etc|inc|ltd|corp|co|jr|sr|vs|dept|approx|est|no|st|ph\.?d|al|usw|bzw|ca|z\.b|gmbh|s\.a|e\.v|м|г|др)\.$|\.\.$/i;
const initials = /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.)+\p{L})\.$/u;

/** Whether the text reads as a statement rather than a name, a list of names or a value with its label. */
export function isStatement(plain: string): boolean {
  if (hasWide(plain)) return plain.length >= 8 && !wideList.test(plain.slice(0, 12));
  if (countWords(plain, 0, plain.length) < 4) return false;
  const colon = plain.slice(0, 42).indexOf(': ');
  const start = colon < 0 ? 0 : colon + 2;
  return (start === 0 || countWords(plain, start, plain.length) >= 5) && !isList(plain, start);
}

/** “**Mixing**, **shaping by hand**”: nothing but commas stands between words in bold. */
function isRowOfTerms({ prose: { plain, runs } }: Bullet): boolean {
  let bold = 0;
  for (const run of runs) if (run.bold) bold += 1;
  return bold >= 2 && runs.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(plain.slice(run.plainFrom, run.plainTo)));
}

/** A comma after a short first item; one after Hiragana ends a clause, and one before a digit may stand in a number. */
const wideList = /[^\p{Script=Hiragana}][、,，](?!\d)/u;

/** Chinese or Japanese, which is written without spaces. */
function hasWide(plain: string): boolean {
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    if (code >= 0x3040 && code <= 0x9fff) return true;
  }
  return false;
}

/** Three short items or more, or two behind a label. */
function isList(plain: string, start: number): boolean {
  let items = start > 0 ? 2 : 1;
  let from = start;
  for (let at = start; at < plain.length; at += 1) {
    if (!',;|/•·'.includes(plain.charAt(at)) || isInNumber(plain, at)) continue;
    if (countWords(plain, from, at) > 4) return false;
    items += 1;
    from = at + 1;
  }
  return items >= 3 && countWords(plain, from, plain.length) <= 4;
}

function isInNumber(plain: string, at: number): boolean {
  return /^\d[,./]\d$/.test(plain.slice(at - 1, at + 2));
}

function countWords(text: string, from: number, to: number): number {
  let words = 0;
  let inWord = false;
  for (let at = from; at < to; at += 1) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
}

/** After the text and the marks that close its emphasis or link; undefined where something else follows it. */
function insertionPoint({ prose, span }: Bullet, text: string): number | undefined {
  const from = prose.runs[prose.runs.length - 1]?.to ?? span.from;
  if (from === text.length || text.charAt(from) === '\n') return from;
  const lineEnd = text.indexOf('\n', from);
  const tail = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const marks = /^(?:[*_)"”]|\]\([^()\s]*\)|\])*/.exec(tail)?.[0].length ?? 0;
  const rest = tail.slice(marks).trim();
  return rest === '' || rest === '\\' ? from + marks : undefined;
}
