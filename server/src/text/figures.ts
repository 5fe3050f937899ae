import { numberWords } from './data/numberWords.ts';

/**
 * A function that tells whether a text holds a figure: digits that are neither a year nor part of a name (“S3”), or a number in
 * words of the language. Undefined for a language whose numbers we don't know.
 */
export function figureFinder(language: string): ((text: string) => boolean) | undefined {
  return finders.get(language);
}

const finders = new Map(Object.entries(numberWords).map(([language, words]) => [language, makeFinder(words)]));

function makeFinder(words: string): (text: string) => boolean {
  const anyWord = `(?:${words.trim().split(/\s+/).join('|')})`;
  const inWords = new RegExp(`(?<![\\p{L}\\p{N}])${anyWord}(?![\\p{L}\\p{N}])`, 'iu');
  // Spares most texts the other pattern, which takes a millisecond to compile.
  const mayHold = new RegExp(`(?<![a-z\\d])${anyWord}(?![a-z\\d])`, 'i');
  return (text) => inDigits.test(text) || (mayHold.test(text) && inWords.test(text));
}

const inDigits = /(?<![\p{L}\p{N}_])(?!(?:19|20)\d\d(?!\p{N}|[.,]\d))\d/u;
