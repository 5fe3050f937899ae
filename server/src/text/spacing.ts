import { hasCjk } from './script.ts';

/**
 * Finds slips of spacing in the plain text of a paragraph: no space after a comma, one before it, none before an opening
 * parenthesis, two spaces between words. What is no prose has to be masked (see `wordsOnly`). Silent about numbers,
 * calls (`f(x)`), optional endings ("team(s)", "Go(lang)"), formulas, degrees ("BSc(Hons)") and CJK text.
 * Slips that touch each other come as one.
 */
export function findSpacingSlips(words: string): SpacingSlip[] {
  const { slips, calls } = findParentheses(words);
  let call = 0;
  for (let at = words.indexOf(','); at >= 0; at = words.indexOf(',', at + 1)) {
    while ((calls[call]?.to ?? at) < at) call += 1;
    if ((calls[call]?.from ?? at) < at) continue;
    const slip = readComma(words, at);
    if (slip) slips.push(slip);
  }
  for (const slip of findDoubleSpaces(words)) slips.push(slip);
  return mergeSlips(slips);
}

export interface SpacingSlip {
  readonly kind: 'comma' | 'space-before-comma' | 'parenthesis' | 'double-space';
  /** Offsets in the plain text: the words on both sides, or the spaces alone where there are too many. */
  readonly from: number;
  readonly to: number;
  /** Replaces plain text, in order; an empty range inserts. */
  readonly edits: readonly { readonly from: number; readonly to: number; readonly newText: string }[];
}

const letter = /\p{L}/u;
const wordCharacter = /[\p{L}\p{N}]/u;

function findParentheses(words: string): { slips: SpacingSlip[]; calls: { from: number; to: number }[] } {
  const slips: SpacingSlip[] = [];
  const calls: { from: number; to: number }[] = [];
  for (let at = words.indexOf('(', 1); at >= 0; at = words.indexOf('(', at + 1)) {
    if (!wordCharacter.test(words[at - 1] as string)) continue;
    const close = closingParenthesis(words, at);
    if (close === undefined) continue;
    const from = wordStart(words, at);
    if (isParenthetical(words, from, at, close)) {
      const to = close - at < 30 ? close + 1 : wordEnd(words, at + 1);
      slips.push({ kind: 'parenthesis', from, to, edits: [{ from: at, to: at, newText: ' ' }] });
    } else calls.push({ from: at, to: close });
  }
  return { slips, calls };
}

/** The parenthesis that closes the one at `open`, within 200 characters. */
function closingParenthesis(words: string, open: number): number | undefined {
  let depth = 0;
  const limit = Math.min(words.length, open + 200);
  for (let at = open; at < limit; at += 1) {
    if (words[at] === '(') depth += 1;
    else if (words[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Whether what stands in the parentheses comments on the word before them, and is no argument, ending or formula. */
function isParenthetical(words: string, from: number, open: number, close: number): boolean {
  const word = words.slice(from, open);
  const content = words.slice(open + 1, close).trim();
  if (/[\p{L}\p{N}(]/u.test(words[close + 1] ?? '')) return false;
  if (!isPlainWord(word, words.slice(Math.max(0, from - 3), from)) || hasCjk(word + content)) return false;
  if (/[=;{}<>\\\ufffc]|^["'“‘]/.test(content)) return false;
  if (/\s/.test(content)) return /\p{L}{3}/u.test(content);
  if (/^(?:19|20)\d\d/.test(content)) return true;
  if (/^\p{Lu}/u.test(content)) return /\p{L}.*\p{L}/u.test(content) && !notParenthetical.test(content);
  return /^\p{Lu}/u.test(word) && /^[\p{L}\d.+#-]{3,}(?:[/,][\p{L}\d.+#-]{3,})+$/u.test(content);
}

/** Roman numerals, marks, and what is written close to a degree. */
const notParenthetical = /^(?:[IVX]+|TM|SM|Hons?|Honours|Eng|Ed|Econ|Tech|Res|Sc|Cantab|Oxon|Cand)\.?$/i;

/** A word of two letters or more that is no name of a function or a part of a path. */
function isPlainWord(word: string, before: string): boolean {
  if (!/\p{L}.*\p{L}/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word)) return false;
  return !/[._$@\\:]$/.test(before) || (/^js$/i.test(word) && before.endsWith('.'));
}

function readComma(words: string, at: number): SpacingSlip | undefined {
  const next = words[at + 1] ?? '';
  let left = at;
  while (words[left - 1] === ' ') left -= 1;
  const missing = letter.test(next) && isWordComma(words, left, at);
  const early =
    left < at && left > 0 && (missing || next === ' ' || next === '') && /[\p{L}\p{N})\]"”%+#\ufffc]/u.test(words[left - 1] as string);
  if (!missing && !early) return undefined;
  if (early && hasCjk(words.slice(left - 1, left))) return undefined;
  const word = wordStart(words, left);
  const from = word < left || left - tokenStart(words, left) > 30 ? word : tokenStart(words, left);
  const to = missing ? wordEnd(words, at + 1) : at + 1;
  const edits = [];
  if (early) edits.push({ from: left, to: at, newText: '' });
  if (missing) edits.push({ from: at + 1, to: at + 1, newText: ' ' });
  return { kind: missing ? 'comma' : 'space-before-comma', from, to, edits };
}

/** Whether a comma that a letter follows stands between two words, not in a formula, a path or code. */
function isWordComma(words: string, left: number, at: number): boolean {
  if (!/[\p{L}\p{N})"”%+#]/u.test(words[left - 1] ?? '')) return false;
  const right = wordEnd(words, at + 1) - at - 1;
  if (right < 2 || (right < 3 && left - wordStart(words, left) < 2)) return false;
  const token = words.slice(tokenStart(words, left), tokenEnd(words, at + 1));
  return token.length < 200 && !hasCjk(token) && !/[@\\=<>{}[\]|_$;~^]|:\/\/|\w\.\w+\//.test(token);
}

/** Two or three spaces between words of a sentence. Wider or repeated gaps are somebody's layout. */
function findDoubleSpaces(words: string): SpacingSlip[] {
  const first = words.indexOf('  ');
  if (first < 0) return [];
  const gaps = [...words.matchAll(/ {2,}/g)].filter(({ index }) => index > 0 && index < words.length - 1);
  if (gaps.length > 2 || (words.match(/\S+/g)?.length ?? 0) < 6) return [];
  return gaps.flatMap(({ index, 0: gap }) => {
    const inSentence = /[\p{Ll}\p{N},;)]$/u.test(words[index - 1] ?? '') && /\p{Ll}/u.test(words[index + gap.length] ?? '');
    if (!inSentence || gap.length > 3 || hasCjk(words.slice(index - 1, index + gap.length + 1))) return [];
    const to = index + gap.length;
    return [{ kind: 'double-space', from: index, to, edits: [{ from: index, to, newText: ' ' }] } as const];
  });
}

/** More edits than this are shown as several slips. */
const LONGEST_CHAIN = 20;

/** Slips in order; those whose ranges overlap are one, under the name of the first. */
function mergeSlips(slips: SpacingSlip[]): SpacingSlip[] {
  if (slips.length < 2) return slips;
  slips.sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: SpacingSlip[] = [];
  for (const slip of slips) {
    const last = merged[merged.length - 1];
    if (!last || slip.from >= last.to || last.edits.length >= LONGEST_CHAIN) merged.push(slip);
    else {
      const edits = [...last.edits, ...slip.edits].sort((a, b) => a.from - b.from);
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, slip.to), edits };
    }
  }
  return merged;
}

function wordStart(words: string, at: number): number {
  let start = at;
  while (start > 0 && wordCharacter.test(words[start - 1] as string)) start -= 1;
  return start;
}

function wordEnd(words: string, at: number): number {
  let end = at;
  while (end < words.length && wordCharacter.test(words[end] as string)) end += 1;
  return end;
}

function tokenStart(words: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 200 && !/\s/.test(words[start - 1] as string)) start -= 1;
  return start;
}

function tokenEnd(words: string, at: number): number {
  let end = at;
  while (end < words.length && end - at < 200 && !/\s/.test(words[end] as string)) end += 1;
  return end;
}
