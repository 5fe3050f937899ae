/**
 * A list of words in lower case without accents. It stays packed as it was built (scripts/wordList.mjs): sorted words in
 * lines of sixteen, of which the first is whole and each of the others is the number of letters that it shares with the
 * one before, as a character from “0” on, and the rest. A word that is only a name ends with `~`. Immutable.
 */
export class WordList {
  private readonly text: string;
  /** Where each line begins, with the end of the text as the last. */
  private readonly lines: Uint32Array;
  private readonly filter: BloomFilter;

  constructor(text: string) {
    this.text = text;
    this.lines = findLines(text);
    this.filter = new BloomFilter((this.lines.length - 1) * 16);
    this.fillFilter();
  }

  /** Adds every word without unpacking it: the hash of what it shares with the one before is known. */
  private fillFilter(): void {
    const hashes = [hashOf('')];
    let length = 0;
    let isPacked = false;
    for (let at = 0; at < this.text.length; at += 1) {
      if (isPacked) length = this.text.charCodeAt(at++) - 48;
      for (; !isEndOfWord(this.text.charCodeAt(at)); at += 1, length += 1)
        hashes[length + 1] = addToHash(hashes[length] as number, this.text.charCodeAt(at));
      this.filter.add(hashes[length] as number);
      isPacked = this.text.charCodeAt(at) === 32;
      length = 0;
    }
  }

  /** Whether the word, in lower case and without accents, is in the list, be it as a name. */
  has(word: string): boolean {
    return this.hasCommon(word) || this.hasCommon(`${word}~`);
  }

  /** Whether the word is in the list, and not only as a name. */
  hasCommon(word: string): boolean {
    return this.filter.mayHave(hashOf(word)) && this.lineHolds(this.lineOf(word), word);
  }

  /** The words of the list, names left out, that one letter makes: added, left out, replaced, or swapped with its neighbour. */
  *neighbours(word: string): Generator<string> {
    for (const candidate of edits(word)) if (this.hasCommon(candidate)) yield candidate;
  }

  /** All words, names left out, with one of some initials and a number of letters in a range, in order. */
  *between(initials: ReadonlySet<string>, least: number, most: number): Generator<string> {
    for (let line = 0; line < this.lines.length - 1; line += 1) {
      const initial = this.text.charAt(this.lines[line] as number);
      const next = this.text.charAt(this.lines[line + 1] as number);
      if (!initials.has(initial) && !initials.has(next)) continue;
      for (const word of this.wordsOf(line))
        if (initials.has(word.charAt(0)) && word.length >= least && word.length <= most && !word.endsWith('~')) yield word;
    }
  }

  /** The last line whose first word is not after the word. */
  private lineOf(word: string): number {
    let low = 0;
    let high = this.lines.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startsAfter(middle, word)) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  /** Whether the first word of a line comes after a word. */
  private startsAfter(line: number, word: string): boolean {
    const from = this.lines[line] as number;
    for (let at = 0; ; at += 1) {
      const code = this.text.charCodeAt(from + at);
      if (isEndOfWord(code)) return false;
      if (at === word.length) return true;
      const wanted = word.charCodeAt(at);
      if (code !== wanted) return code > wanted;
    }
  }

  /** Looks for a word without unpacking the others. */
  private lineHolds(line: number, word: string): boolean {
    const end = (this.lines[line + 1] as number) - 1;
    let at = this.lines[line] as number;
    // How many of its letters the word at hand begins with.
    let same = 0;
    for (let isFirst = true; at < end; isFirst = false) {
      const shared = isFirst ? 0 : this.text.charCodeAt(at) - 48;
      if (!isFirst) at += 1;
      // One that shares more with its predecessor differs where that did; one that shares less is behind the word already.
      if (shared < same) return false;
      if (shared === same) {
        while (same < word.length && at < end && this.text.charCodeAt(at) === word.charCodeAt(same)) {
          at += 1;
          same += 1;
        }
        if (same === word.length && (at >= end || isEndOfWord(this.text.charCodeAt(at)))) return true;
      }
      const space = this.text.indexOf(' ', at);
      if (space < 0) return false;
      at = space + 1;
    }
    return false;
  }

  private wordsOf(line: number): string[] {
    const from = this.lines[line];
    const next = this.lines[line + 1];
    if (from === undefined || next === undefined) return [];
    let last = '';
    return this.text
      .slice(from, next - 1)
      .split(' ')
      .map((packed, index) => {
        last = index === 0 ? packed : last.slice(0, packed.charCodeAt(0) - 48) + packed.slice(1);
        return last;
      });
  }
}

/** A space or a line break; past the end as well. */
function isEndOfWord(code: number): boolean {
  return code === 32 || code === 10 || Number.isNaN(code);
}

function findLines(text: string): Uint32Array {
  const lines = text === '' ? [] : [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  lines.push(text.length + 1);
  return Uint32Array.from(lines);
}

/** Says in no time of nearly every string that is no word that it is none. */
class BloomFilter {
  private readonly bits: Uint32Array;

  constructor(words: number) {
    // Twelve bits for a word and two hashes: about one string in forty gets through.
    this.bits = new Uint32Array(Math.max(1, Math.ceil((words * 12) / 32)));
  }

  add(hash: number): void {
    this.mark(hash);
    this.mark(mix(hash));
  }

  mayHave(hash: number): boolean {
    return this.isMarked(hash) && this.isMarked(mix(hash));
  }

  private mark(hash: number): void {
    const bit = hash % (this.bits.length * 32);
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  private isMarked(hash: number): boolean {
    const bit = hash % (this.bits.length * 32);
    return (((this.bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) >>> 0;
}

/** Another hash of the same. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const letters = "abcdefghijklmnopqrstuvwxyz'";

/** Swaps and lost letters first: they are the commonest slips. */
function* edits(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at += 1)
    if (word[at] !== word[at + 1]) yield word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  for (let at = 0; at <= word.length; at += 1) for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 0; at < word.length; at += 1) for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at + 1);
}
