import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';

/**
 * What the clue words of all languages say of a text, all kinds in one pass. `lower` is in lower case, `words` are the
 * words of it. Linear in the text.
 */
export function findClues(lower: string, words: readonly string[]): ClueSet {
  let found = 0;
  for (const word of words) found |= cluesOfWord(word);
  return found | cluesOfPhrases(lower);
}

/** The kinds of clue words in a text; a bit for each. */
export type ClueSet = number;

export type ClueKind = keyof Language['clues'];

/** The bit of each kind in a `ClueSet`. */
export const clueBits: Readonly<Record<ClueKind, ClueSet>> = {
  role: 1,
  organization: 2,
  institution: 4,
  degree: 8,
  subject: 16,
  aside: 32,
  location: 64,
  employment: 128,
};

/** Whether a word by itself is a clue of a kind. */
export function isClueWord(kind: ClueKind, word: string): boolean {
  return ((wholeWords.get(word) ?? 0) & clueBits[kind]) !== 0;
}

/** Whether a text is a clue of a kind and nothing else. */
export function isClue(kind: ClueKind, lower: string): boolean {
  return (((wholeWords.get(lower) ?? 0) | (wholePhrases.get(lower) ?? 0)) & clueBits[kind]) !== 0;
}

interface Phrase {
  readonly text: string;
  readonly kind: ClueKind;
  /** In a script that does not part words. */
  readonly unspaced: boolean;
}

const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const none: readonly never[] = [];

/** Matched as whole words. */
const wholeWords = new Map<string, ClueSet>();
/** Matched at the end of words: the last parts of compounds, by their last two letters. */
const wordEnds = new Map<string, { readonly end: string; readonly kind: ClueKind }[]>();
/** Matched anywhere: with a space inside, or in a script that does not part words. */
const phrases: readonly Phrase[] = readVocabulary();
const wholePhrases: ReadonlyMap<string, ClueSet> = groupByText();
/** By their first two code units, those of one character by that. */
const phrasesByStart = groupByStart();

function readVocabulary(): Phrase[] {
  const found: Phrase[] = [];
  for (const kind of Object.keys(clueBits) as ClueKind[]) {
    for (const clue of new Set(languages.flatMap(({ clues }) => clues[kind]))) {
      const unspaced = unspacedScript.test(clue);
      if (clue.includes(' ') || unspaced) found.push({ text: clue, kind, unspaced });
      if (clue.startsWith('-')) wordEnds.set(clue.slice(-2), [...(wordEnds.get(clue.slice(-2)) ?? none), { end: clue.slice(1), kind }]);
      else if (!clue.includes(' ') && !unspaced) wholeWords.set(clue, (wholeWords.get(clue) ?? 0) | clueBits[kind]);
    }
  }
  return found;
}

function groupByText(): Map<string, ClueSet> {
  const groups = new Map<string, ClueSet>();
  for (const { text, kind } of phrases) groups.set(text, (groups.get(text) ?? 0) | clueBits[kind]);
  return groups;
}

function groupByStart(): Map<number, readonly Phrase[]> {
  const groups = new Map<number, readonly Phrase[]>();
  for (const phrase of phrases) {
    const key = phrase.text.length === 1 ? phrase.text.charCodeAt(0) : pairAt(phrase.text, 0);
    groups.set(key, [...(groups.get(key) ?? none), phrase]);
  }
  return groups;
}

/** Two code units as one number. */
function pairAt(text: string, index: number): number {
  return text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1);
}

function cluesOfWord(word: string): ClueSet {
  let found = wholeWords.get(word) ?? 0;
  if (word.endsWith('.')) found |= wholeWords.get(word.slice(0, -1)) ?? 0;
  if (word.includes("'") || word.includes('’')) {
    // "l'université".
    const elided = word.search(/(?<=^\p{L}{1,4}['’])\p{L}/u);
    if (elided > 0) found |= wholeWords.get(word.slice(elided)) ?? 0;
  }
  const ends = wordEnds.get(word.slice(-2));
  if (ends) for (const { end, kind } of ends) if (word.endsWith(end)) found |= clueBits[kind];
  return found;
}

/** No phrase begins inside a word of plain letters, so only the starts of those are looked at. */
function cluesOfPhrases(lower: string): ClueSet {
  const judged = new Map<Phrase, boolean>();
  let before = 0;
  for (let index = 0; index < lower.length; index += 1) {
    const code = lower.charCodeAt(index);
    if (!(isPlainLetter(code) && isPlainLetter(before))) {
      if (code > 0x7f) judgeGroup(phrasesByStart.get(code), lower, index, judged);
      if (index + 1 < lower.length) judgeGroup(phrasesByStart.get(pairAt(lower, index)), lower, index, judged);
    }
    before = code;
  }
  let found = 0;
  for (const [{ kind }, holds] of judged) if (holds) found |= clueBits[kind];
  return found;
}

function isPlainLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Each phrase that occurs is judged once, since where it occurs again does not matter. */
function judgeGroup(group: readonly Phrase[] | undefined, lower: string, index: number, judged: Map<Phrase, boolean>): void {
  if (!group) return;
  for (const phrase of group) {
    const { text, kind, unspaced } = phrase;
    if (!lower.startsWith(text, index) || judged.has(phrase)) continue;
    judged.set(phrase, unspaced ? kind !== 'role' || endsIn(lower, text) : isWhole(lower, text));
  }
}

/** Chinese, Japanese and Korean positions have their head at the end: “软件工程师”, but not “工程师论坛系统”. */
function endsIn(lower: string, phrase: string): boolean {
  return lower
    .replace(/[(（][^()（）]{0,40}[)）]/gu, '')
    .trimEnd()
    .split(/[、,，/／・\s]+/u)
    .some((part) => part.endsWith(phrase));
}

/** A phrase of spaced words has to end and begin at word boundaries. */
function isWhole(lower: string, phrase: string): boolean {
  const at = lower.indexOf(phrase);
  const letter = /\p{L}/u;
  return !letter.test(lower[at - 1] ?? ' ') && !letter.test(lower[at + phrase.length] ?? ' ');
}
