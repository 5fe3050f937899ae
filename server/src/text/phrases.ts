/** A phrase found in a text; offsets are those of the text. */
export interface FoundPhrase {
  readonly from: number;
  readonly to: number;
  /** As it stands in the list. */
  readonly phrase: string;
  /** What the list says to write in its place; '' for nothing. */
  readonly instead: string;
}

/**
 * Phrases to look for, one on each line or parted by commas, in lower case: “team player”, or “in order to = to” with what to
 * write instead. Parsed when the first text is searched.
 */
export class PhraseList {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /**
   * The phrases of the list in a text, the longest at each place, in any case, hyphens for spaces. A part of an address, a path
   * or a compound is none, nor is what stands with a capital inside a sentence: that is a name. Takes linear time.
   */
  readonly find = (text: string): readonly FoundPhrase[] => {
    const byFirst = this.#byFirst();
    const found: FoundPhrase[] = [];
    const words = [...text.matchAll(word)];
    for (let index = 0; index < words.length; index += 1) {
      const candidates = byFirst.get(fold(words[index]?.[0] ?? ''));
      const match = candidates?.find(({ words: wanted }) => follows(text, words, index, wanted));
      if (!match) continue;
      const last = words[index + match.words.length - 1] as RegExpExecArray;
      const from = words[index]?.index ?? 0;
      const to = last.index + last[0].length;
      if (!standsAlone(text, from, to) || isName(text, from)) continue;
      found.push({ from, to, phrase: match.words.join(' '), instead: match.instead });
      index += match.words.length - 1;
    }
    return found;
  };

  #byFirst(): PhrasesByFirst {
    let byFirst = cache.get(this);
    if (!byFirst) {
      byFirst = readPhrases(this.#source);
      cache.set(this, byFirst);
    }
    return byFirst;
  }
}

/** The phrases by their first word, the longest first. */
type PhrasesByFirst = ReadonlyMap<string, readonly Phrase[]>;

const cache = new WeakMap<PhraseList, PhrasesByFirst>();

interface Phrase {
  readonly words: readonly string[];
  readonly instead: string;
}

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

function readPhrases(source: string): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const item of source.split(/[\n,]/)) {
    const [phrase = '', instead = ''] = item.split('=');
    const words = phrase.match(word)?.map(fold) ?? [];
    const [first] = words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, instead: instead.trim() }]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function fold(text: string): string {
  return text.toLowerCase().replace('’', "'");
}

function follows(text: string, words: readonly RegExpExecArray[], index: number, wanted: readonly string[]): boolean {
  for (let at = 1; at < wanted.length; at += 1) {
    const before = words[index + at - 1] as RegExpExecArray;
    const next = words[index + at];
    if (!next || fold(next[0]) !== wanted[at]) return false;
    if (!/^(?: |-|‑|\u00a0)$/.test(text.slice(before.index + before[0].length, next.index))) return false;
  }
  return true;
}

function standsAlone(text: string, from: number, to: number): boolean {
  return !/[-/\\._@#$&+]/.test(text.charAt(from - 1)) && !/^(?:[-/\\_@#$&+]|\.\p{L})/u.test(text.slice(to, to + 2));
}

/** A capital where no sentence begins. */
function isName(text: string, from: number): boolean {
  if (!/\p{Lu}/u.test(text.charAt(from))) return false;
  const before = text.slice(Math.max(0, from - 4), from).trimEnd();
  return from > 0 && /[\p{L}\p{N},&]$/u.test(before);
}
