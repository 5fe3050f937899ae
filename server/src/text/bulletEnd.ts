import type { Bullet } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import { sourceSpan } from './prose.ts';

/** How a bullet ends, where it is a statement that could end with a full stop. */
export interface BulletEnd {
  /** The full stop as written, or '' where there is none. */
  readonly stop: '' | '.' | '。';
  /** The full stop, or the empty place where one goes; relative to the section. */
  readonly span: Span;
  /** The last character that a reader sees. */
  readonly last: Span;
  /** Whether the bullet holds more than one sentence, so that it needs its stop. */
  readonly sentences: boolean;
}

/**
 * How a bullet ends. Undefined for what takes no full stop by its nature (a word or two, a list of names, a label with
 * a value, code, an address), for what ends in other punctuation, and where the last dot belongs to an abbreviation.
 */
export function readBulletEnd(bullet: Bullet, text: string): BulletEnd | undefined {
  const { plain, runs } = bullet.prose;
  const end = plain.trimEnd().length;
  const last = runs[runs.length - 1];
  if (last?.kind !== 'text' || !isStatement(plain)) return undefined;
  const stop = plain.charAt(end - 1);
  const lastSpan = sourceSpan(bullet.prose, end - 1, end);
  const sentences = hasInnerStop(plain, end);
  if (stop === '.' || stop === '。') {
    if (abbreviation.test(plain.slice(Math.max(0, end - 12), end))) return undefined;
    return { stop, span: lastSpan, last: lastSpan, sentences };
  }
  if (!endsOpen.test(plain.slice(Math.max(0, end - 2), end)) || yearInParentheses.test(plain.slice(Math.max(0, end - 40), end)))
    return undefined;
  const at = insertionPoint(bullet, text);
  return at === undefined ? undefined : { stop: '', span: { from: at, to: at }, last: lastSpan, sentences };
}

/** A letter, a digit or a sign that closes a phrase, and no stop before it: “(twice)”, “90%”, but not “(done.)”. */
const endsOpen = /(?:[\p{L}\p{N}\p{M}%+°€$]|[^.!?。！？…][)\]”"’'）」』])$/u;

/** A project or a degree with its time, not what somebody did. */
const yearInParentheses = /[(（][^()（）]*(?:19|20)\d\d[^()（）]*[)）]$/;

/** “etc.”, “Inc.”, “U.S.”, “J.”, “...”: the dot would be there in any case. */
const abbreviation =
  /(?:^|[\s(])(?:etc|inc|ltd|corp|co|jr|sr|vs|dept|approx|est|no|st|ph\.?d|al|usw|bzw|ca|z\.b|gmbh|s\.a|e\.v|м|г|др|\p{L}|(?:\p{L}\.)+\p{L})\.$|\.\.$/iu;

/** Whether the text reads as a statement rather than a name, a list of names or a value with its label. */
function isStatement(plain: string): boolean {
  if (hanOrKana.test(plain)) return plain.length >= 8 && !/[、,，]/.test(plain.slice(0, 12));
  const words = countWords(plain);
  if (words < 4) return false;
  const label = /^[^:]{1,40}:\s/.exec(plain);
  const rest = label ? plain.slice(label[0].length) : plain;
  return (!label || countWords(rest) >= 5) && !isList(rest);
}

const hanOrKana = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Three short items or more. */
function isList(text: string): boolean {
  const items = text.split(/[,;|/•·]/);
  return items.length >= 3 && items.every((item) => countWords(item) <= 4);
}

function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
}

function hasInnerStop(plain: string, end: number): boolean {
  return /\p{L}{2}[.!?]["”)]?\s+["“(]?\p{Lu}|[。！？]./u.test(plain.slice(0, end));
}

/** After the text and the marks that close its emphasis or link; undefined where something else follows it. */
function insertionPoint({ prose, span }: Bullet, text: string): number | undefined {
  const from = prose.runs[prose.runs.length - 1]?.to ?? span.from;
  const lineEnd = text.indexOf('\n', from);
  const tail = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const marks = /^(?:[*_)"”]|\]\([^()\s]*\)|\])*/.exec(tail)?.[0].length ?? 0;
  const rest = tail.slice(marks).trim();
  return rest === '' || rest === '\\' ? from + marks : undefined;
}
