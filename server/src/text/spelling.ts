import { nearestWord } from './nearest.ts';
import type { WordList } from './wordList.ts';

/** A word that is in no list, with its place in the text. */
export interface UnknownWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The English words of a text that the list does not have and that one slip of the fingers makes of a word that it has.
 * What is no prose has to be masked (see `wordsOnly`). Silent about words with figures or signs in them, ALLCAPS,
 * camelCase, paths, addresses, handles, short words, and words that no word of the list is near: those are names and
 * terms that we don't know. Takes linear time.
 */
export function findUnknownWords(text: string, list: WordList): UnknownWord[] {
  const found: UnknownWord[] = [];
  for (const { 0: chunk, index } of text.matchAll(chunkPattern)) {
    if (chunk.length > longestWord * 3 || isNoProse(chunk) || isSpecies(text, index)) continue;
    for (const { 0: word, index: at } of chunk.matchAll(wordPattern)) {
      const plain = plainWord(word);
      if (plain === undefined || isKnown(plain, list, /^\p{Lu}/u.test(word)) || !isNearWord(plain, list)) continue;
      found.push({ text: word, from: index + at, to: index + at + word.length });
    }
  }
  return found;
}

/** At most `count` words that were most likely meant, in the case of the word; those that the resume has already first. */
export function suggestWords(word: string, list: WordList, count: number, preferred: ReadonlySet<string> = new Set()): string[] {
  const plain = plainWord(word) ?? word.toLowerCase();
  const near = [...new Set(list.neighbours(plain))];
  const others = near.length < count ? farWords(plain, list) : [];
  const ranked = [...near, ...others.filter((other) => !near.includes(other))]
    .map((candidate, index) => ({ candidate, rank: index + likeness(plain, candidate) - (preferred.has(candidate) ? 1000 : 0) }))
    .sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, count).map(({ candidate }) => inCaseOf(word, candidate));
}

/** `findUnknownWords` for one list: the same function each time, so that what it found in a text can be remembered. */
export function unknownWordFinder(list: WordList): (text: string) => readonly UnknownWord[] {
  let find = finders.get(list);
  if (!find) {
    find = (text) => findUnknownWords(text, list);
    finders.set(list, find);
  }
  return find;
}

const finders = new WeakMap<WordList, (text: string) => readonly UnknownWord[]>();

const chunkPattern = /[^\s\ufffc\u2013\u2014|,;]+/gu;
const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const longestWord = 30;

/** File names, paths, handles, code, versions: anything with a sign that no prose has inside a word. */
function isNoProse(chunk: string): boolean {
  return !/^[A-Za-z]+[.)!?:]?$/.test(chunk) && /[\d_@\\#=<>{}[\]$~^*&%]|[\p{L}\p{N}][.+:][\p{L}\p{N}]|:\/\/|^[./~-]|\/.*\/|…/u.test(chunk);
}

/** “C. elegans”: the name of a species behind that of its genus. */
function isSpecies(text: string, at: number): boolean {
  return text.charAt(at - 2) === '.' && /(?:^|\s)\p{Lu}\.\s$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** In lower case and without accents; undefined for a word that is none of ours to judge. */
function plainWord(word: string): string | undefined {
  const bare = word.replace(/['’]s?$/, '');
  if (bare.length < 3 || bare.length > longestWord) return undefined;
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(bare)) return undefined;
  const lower = bare.toLowerCase();
  if (/^[a-z']+$/.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '').replace('’', "'");
  return /^[a-z']+$/.test(plain) ? plain : undefined;
}

function isKnown(word: string, list: WordList, isName: boolean): boolean {
  return (
    list.has(word) ||
    list.has(word.replace(/'/g, '')) ||
    isDerived(word, list) ||
    isAmerican(word, list) ||
    (isComposed(word, list) && (isName || !isSlip(word, list)))
  );
}

/** An ending behind a word that a dictionary leaves out: “containerised”. */
function isDerived(word: string, list: WordList): boolean {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 4 && (ending !== 'l' || stem.endsWith('a')) && list.has(stem)) return true;
  }
  return false;
}

/** “Hemodynamic” where the list has “haemodynamic”: Americans write the vowels of Greek words as one. */
function isAmerican(word: string, list: WordList): boolean {
  if (word.length < 7) return false;
  for (let at = word.indexOf('e', 1); at > 0; at = word.indexOf('e', at + 1)) {
    const rest = word.slice(at);
    if (list.hasCommon(`${word.slice(0, at)}a${rest}`) || list.hasCommon(`${word.slice(0, at)}o${rest}`)) return true;
  }
  return false;
}

const prefixes =
  'anti auto bio co counter cross cyber de dis eco geo hyper infra inter intra macro mega meta micro mini mis mono multi nano neuro non omni out over para photo poly post pre pro pseudo psycho quasi re semi socio sub super tele trans tri ultra un under'.split(
    ' ',
  );
const endings = ['s', 'less', 'ness', 'ize', 'ized', 'izing', 'izer', 'l', 'ise', 'ised', 'ising', 'iser', 'ization', 'isation'];

/**
 * A prefix before a word, or two words written as one: “preprocess”, “datacenter”. The words have four letters or more, for
 * short ones make anything.
 */
function isComposed(word: string, list: WordList): boolean {
  const rest = (start: string) => word.slice(start.length);
  if (prefixes.some((start) => word.startsWith(start) && rest(start).length >= 4 && list.has(rest(start)))) return true;
  for (let at = 4; at <= word.length - 4; at += 1) if (list.hasCommon(word.slice(0, at)) && list.hasCommon(word.slice(at))) return true;
  return false;
}

/** “Studdents” is “stud” and “dents” by chance: one letter that was swapped, doubled or left out makes a word of it that begins and ends alike. */
function isSlip(word: string, list: WordList): boolean {
  for (const candidate of list.neighbours(word)) {
    if (candidate.charAt(0) !== word.charAt(0) || candidate.at(-1) !== word.at(-1)) continue;
    if (candidate.length !== word.length || sortedLetters(candidate) === sortedLetters(word)) return true;
  }
  return false;
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}

/** Fingers rarely miss the first letter; a name that lacks or adds one is near many words. */
function isNearWord(word: string, list: WordList): boolean {
  if (shortSlips.has(word)) return true;
  if (word.length < 6) return false;
  for (const candidate of list.neighbours(word)) if (candidate.charAt(0) === word.charAt(0)) return true;
  return false;
}

/** Slips so common that they count although short words say little. */
const shortSlips: ReadonlySet<string> = new Set('teh adn taht wiht thsi thier whcih wich fo hte nad ahve beign wokr'.split(' '));

/** Words two slips away that begin alike. */
function farWords(word: string, list: WordList): string[] {
  const initials = new Set([word.charAt(0), word.charAt(1)]);
  const candidates = [...list.between(initials, word.length - 2, word.length + 2)];
  const nearest = nearestWord(word, candidates);
  return nearest === undefined ? [] : [nearest];
}

/** Less for a candidate that has the same letters, doubled or swapped, and begins and ends alike. */
function likeness(word: string, candidate: string): number {
  const sameStart = word.charAt(0) === candidate.charAt(0) ? 0 : 50;
  const sameEnd = word.at(-1) === candidate.at(-1) ? 0 : 20;
  const swapped = sortedLetters(word) === sortedLetters(candidate) ? -30 : 0;
  const doubled = undoubled(word) === undoubled(candidate) ? -40 : 0;
  return sameStart + sameEnd + swapped + doubled;
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

function inCaseOf(word: string, candidate: string): string {
  if (/^\p{Lu}+$/u.test(word)) return candidate.toUpperCase();
  return /^\p{Lu}/u.test(word) ? candidate.charAt(0).toUpperCase() + candidate.slice(1) : candidate;
}
