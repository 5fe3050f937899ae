import { longestJoinedWord, meaningOf, type PhraseKind, type WordMeaning } from './vocabulary.ts';

/** A number, a word or a single mark of a line. White space makes no token: it is the distance between two. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  readonly from: number;
  readonly to: number;
  /** The word in lower case, or the mark with full-width forms as ASCII. Empty for a number. */
  readonly text: string;
  /** Of a number; its digits may be ASCII, full-width or Devanagari. */
  readonly value: number;
  readonly meaning: WordMeaning | undefined;
}

/** The tokens of a line in order, in linear time. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === 'space') at += 1;
    else if (kind === 'digit') at = readNumber(text, at, tokens);
    else if (kind === 'letter') at = readWord(text, at, tokens);
    else if (kind === 'joined') at = readJoined(text, at, tokens);
    else at = readMark(text, at, tokens);
  }
  return tokens;
}

/** Digits of a number token. */
export function digitsOf(token: Token): number {
  return token.to - token.from;
}

/** Whether white space stands before the token at `index`. */
export function hasGap(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  return before !== undefined && token !== undefined && token.from > before.to;
}

/** The phrase of a kind that starts at a token: how many tokens it takes and the languages it belongs to. */
export function phraseAt(
  tokens: readonly Token[],
  index: number,
  kind: PhraseKind,
): { length: number; languages: readonly string[] } | undefined {
  const meaning = tokens[index]?.meaning;
  if (!meaning) return undefined;
  for (const { words, meaning: longer } of meaning.phrases ?? []) {
    const languages = longer[kind];
    if (!languages) continue;
    const length = matchWords(tokens, index + 1, words);
    if (length >= 0) return { length: length + 1, languages };
  }
  return meaning[kind] && { length: 1, languages: meaning[kind] };
}

/** How many tokens the words take, abbreviation dots between them included; -1 where they do not stand there. */
function matchWords(tokens: readonly Token[], from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    if (tokens[at]?.text === '.') at += 1;
    if (tokens[at]?.text !== word) return -1;
    at += 1;
  }
  return at - from;
}

type CharacterKind = 'space' | 'digit' | 'letter' | 'joined' | 'mark';

function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKinds[code] as CharacterKind;
  if (code <= 0x24f) return code === 0xa0 ? 'space' : code < 0xc0 || code === 0xd7 || code === 0xf7 ? latinMark(code) : 'letter';
  if (code <= 0x52f) return (code >= 0x300 && code <= 0x36f) || code >= 0x370 ? 'letter' : 'mark';
  if (code >= 0x900 && code <= 0x97f)
    return code >= 0x966 && code <= 0x96f ? 'digit' : code === 0x964 || code === 0x965 ? 'mark' : 'letter';
  if (code >= 0x1e00 && code <= 0x1eff) return 'letter';
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200b || code === 0x202f || code === 0x205f || code === 0x2060 ? 'space' : 'mark';
  if (code === 0x3000 || code === 0xfeff) return 'space';
  if (code >= 0x3040 && code <= 0x9fff) return code === 0x30fb || code === 0x30fc ? 'mark' : 'joined';
  if (code >= 0xac00 && code <= 0xd7a3) return 'joined';
  return code >= 0xff10 && code <= 0xff19 ? 'digit' : 'mark';
}

/** The ordinal signs are marks, the micro sign too; nothing below U+00C0 begins a word that dates are made of. */
function latinMark(code: number): CharacterKind {
  return code === 0xad ? 'space' : 'mark';
}

const asciiKinds: readonly CharacterKind[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return 'letter';
  if (/\d/.test(character)) return 'digit';
  return /\s/.test(character) ? 'space' : 'mark';
});

function readNumber(text: string, from: number, tokens: Token[]): number {
  let to = from;
  let value = 0;
  while (to < text.length && kindAt(text, to) === 'digit') {
    value = value * 10 + digitValue(text.charCodeAt(to));
    to += 1;
  }
  tokens.push({ kind: 'number', from, to, text: '', value, meaning: undefined });
  return to;
}

function digitValue(code: number): number {
  if (code < 128) return code - 48;
  return code < 0xff10 ? code - 0x966 : code - 0xff10;
}

/** A word may hold an apostrophe ("aujourd'hui"); French "d'" and "l'" are words of their own. */
function readWord(text: string, from: number, tokens: Token[]): number {
  let to = from + 1;
  let hasApostrophe = false;
  while (to < text.length) {
    const isApostrophe = text[to] === "'" || text[to] === '’';
    if (isApostrophe ? to === from + 1 || kindAt(text, to + 1) !== 'letter' : kindAt(text, to) !== 'letter') break;
    hasApostrophe ||= isApostrophe;
    to += 1;
  }
  const lower = text.slice(from, to).toLowerCase();
  const word = hasApostrophe ? lower.replace('’', "'") : lower;
  tokens.push({ kind: 'word', from, to, text: word, value: Number.NaN, meaning: meaningOf(word) });
  return to;
}

/** Chinese, Japanese and Korean: the known words of a run are tokens, and so is what stands between them. */
function readJoined(text: string, from: number, tokens: Token[]): number {
  let to = from;
  while (to < text.length && kindAt(text, to) === 'joined') to += 1;
  let rest = from;
  for (let at = from; at < to; ) {
    const word = longestJoinedWord(text, at, to);
    if (word === '') {
      at += 1;
      continue;
    }
    if (at > rest) pushJoined(text.slice(rest, at), rest, tokens);
    pushJoined(word, at, tokens);
    at += word.length;
    rest = at;
  }
  if (to > rest) pushJoined(text.slice(rest, to), rest, tokens);
  return to;
}

function pushJoined(word: string, from: number, tokens: Token[]): void {
  tokens.push({ kind: 'word', from, to: from + word.length, text: word, value: Number.NaN, meaning: meaningOf(word) });
}

function readMark(text: string, from: number, tokens: Token[]): number {
  const code = text.charCodeAt(from);
  const mark = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : text.charAt(from);
  tokens.push({ kind: 'mark', from, to: from + 1, text: mark, value: Number.NaN, meaning: undefined });
  return from + 1;
}
