import type { Span } from '../model/span.ts';
import { isMark, type Line, tokenFrom } from './line.ts';
import { hasGap, phraseAt, type Token } from './tokens.ts';

/** What may stand between the two ends of a range. */
export interface Separator {
  readonly span: Span;
  /** Index of the first token after it. */
  readonly next: number;
  /** A dash and a tilde can end an open range; a tilde always means one, a slash only joins years. */
  readonly kind: 'dash' | 'tilde' | 'word' | 'slash';
}

/** The separator at a token, or undefined where none stands there. */
export function separatorAt(line: Line, index: number): Separator | undefined {
  const { tokens } = line;
  const token = tokens[index];
  if (!token) return undefined;
  const damaged = damagedSeparator(line, index);
  if (damaged) return damaged;
  if (token.kind === 'word') return wordSeparator(line, index);
  if (token.text === '/') return { span: { from: token.from, to: token.to }, next: index + 1, kind: 'slash' };
  if (token.text === '…') return { span: { from: token.from, to: token.to }, next: index + 1, kind: 'word' };
  return isMark(token, strokes) ? strokeSeparator(line, index) : undefined;
}

const tildes: ReadonlySet<string> = new Set(['~', '∼', '〜', '～', '˜']);
/** All dashes, the long vowel mark that Japanese keyboards give for one, arrows, and the sign for a lost character. */
const strokes: ReadonlySet<string> = new Set([...'-‐‑‒–—―−─━ー→⇒➔➜\uFFFD', ...tildes]);
/** More in a row are a rule across the page. */
const MOST_STROKES = 4;
/**
 * Dashes whose UTF-8 was read as Windows-1252, once or twice, or as Mac Roman, and escapes that were never resolved.
 * The longer ones come first.
 */
const damages: readonly string[] = [
  'Ã¢â‚¬â€œ',
  'Ã¢â‚¬â€\u009d',
  'Ã¢â‚¬â€',
  'â€“',
  'â€”',
  'â€œ',
  'â€\u009d',
  'â€•',
  'â€‘',
  'â€’',
  'â\u0080\u0093',
  'â\u0080\u0094',
  'âˆ’',
  'â€',
  '‚Äì',
  '‚Äî',
  '\\u2013',
  '\\u2014',
];
const damageStarts: ReadonlySet<string> = new Set(damages.map((damage) => damage.charAt(0)));

function damagedSeparator(line: Line, index: number): Separator | undefined {
  const { from } = line.tokens[index] as Token;
  if (!damageStarts.has(line.text.charAt(from))) return undefined;
  const damage = damages.find((text) => line.text.startsWith(text, from));
  if (damage === undefined) return undefined;
  const to = from + damage.length;
  return { span: { from, to }, next: tokenFrom(line, index, to), kind: 'dash' };
}

function wordSeparator({ tokens }: Line, index: number): Separator | undefined {
  const phrase = phraseAt(tokens, index, 'range');
  if (!phrase) return undefined;
  const next = index + phrase.length;
  return { span: { from: (tokens[index] as Token).from, to: (tokens[next - 1] as Token).to }, next, kind: 'word' };
}

/** Strokes side by side, perhaps with a word after them: "--", "->", "- bis". */
function strokeSeparator({ tokens }: Line, index: number): Separator | undefined {
  const first = tokens[index] as Token;
  let next = index + 1;
  while (!hasGap(tokens, next) && (isMark(tokens[next], strokes) || (tokens[next]?.text === '>' && next === index + 1))) next += 1;
  if (next - index > MOST_STROKES) return undefined;
  const word = phraseAt(tokens, next, 'range');
  if (word) next += word.length;
  const kind = tildes.has(first.text) ? 'tilde' : word ? 'word' : 'dash';
  return { span: { from: first.from, to: (tokens[next - 1] as Token).to }, next, kind };
}
