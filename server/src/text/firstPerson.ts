import { firstPersonWords } from './data/firstPerson.ts';
import { isQuoted } from './quotes.ts';
import { readVerb } from './verbs.ts';

/** A word in the first person; offsets are those of the text. */
export interface FoundWord {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds in a text the first word by which its author speaks of themselves: “I”, “my”, “our”. What stands in quotation marks, in a
 * name (“My Account”), in a numeral (“Phase I”) or in an abbreviation (“I/O”) is none. Undefined for a language without a list.
 */
export function firstPersonFinder(language: string): ((text: string) => FoundWord | undefined) | undefined {
  return finders.get(language);
}

const finders = new Map(Object.entries(firstPersonWords).map(([language, words]) => [language, makeFinder(language, words)]));

function makeFinder(language: string, words: string): (text: string) => FoundWord | undefined {
  const alternatives = words.split(' ').map((word) => word.replace("'", "['’]"));
  const anyWord = `(?:${alternatives.join('|')})`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_./@&'’#+-])${anyWord}(?![\\p{L}\\p{N}_/@&'’#+-]|\\.\\p{L})`, 'giu');
  // Spares most texts the other pattern, which takes a millisecond to compile.
  const mayHold = new RegExp(`(?<![a-z\\d])${anyWord}(?![a-z\\d])`, 'i');
  return (text) => {
    if (!mayHold.test(text)) return undefined;
    for (const match of text.matchAll(pattern)) {
      const found = { from: match.index, to: match.index + match[0].length };
      if (isSpoken(text, found, language === 'en') && !isQuoted(text, found)) return found;
    }
    return undefined;
  };
}

function isSpoken(text: string, { from, to }: FoundWord, english: boolean): boolean {
  const word = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 20), from);
  const after = text.slice(to, to + 20);
  if (english && /^i$/i.test(word)) return word === 'I' && isPronoun(before, after);
  if (english && /^us$/i.test(word)) return word === 'us' && !/\b(?:about|contact|join|follow|reach|meet|tell)\s$/i.test(before);
  const isUpper = word.length > 1 && word === word.toUpperCase();
  // “My Account”, “Our World in Data” are names.
  return !isUpper && !(/^\p{Lu}/u.test(word) && english && /^\s+\p{Lu}/u.test(after));
}

/** “I” before a verb; after a word with a capital it is a number (“Engineer I”), unless what follows can only be a verb. */
function isPronoun(before: string, after: string): boolean {
  const next = /^\s+([a-z]+)/.exec(after)?.[1];
  if (next === undefined || /^(?:and|or|at|in|of|for|to|with|on|from|by|as|is|was|level|trial|trials|study|studies|clinical)$/.test(next)) {
    return next === 'was' && !/[\p{L}\p{N}]\s$/u.test(before);
  }
  if (!/(?:\p{Lu}\p{L}{0,18}|\d)\s$/u.test(before)) return true;
  return /^(?:am|have|had|will|would|can|could|do|did)$/.test(next) || readVerb(next)?.certain === true;
}
