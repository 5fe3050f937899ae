import { languages } from '../languages/index.ts';

/** Whether a text names a degree ("B.Sc.", "undergraduate", "本科") in any language. */
export function namesDegree(text: string): boolean {
  return (text.toLowerCase().match(words) ?? []).some(isDegreeWord);
}

/** Whether a text begins with a degree, as the lines of an education do. Two letters could be any word ("Be …"). */
export function startsWithDegree(text: string): boolean {
  const first = firstWord.exec(text)?.[0].toLowerCase() ?? '';
  return (first.length > 2 || !/^[a-z]/.test(first)) && isDegreeWord(first);
}

/** Whether a text begins with a doctorate, which many write as a job of some years. */
export function startsWithDoctorate(text: string): boolean {
  return startsWithDegree(text) && doctorate.test(text);
}

/** The stem of the word in the languages we know, and its short forms. */
const doctorate = /^(?:ph\.?\s?d|d\.?phil|do[ck]t|dott|dout|dr\.|докт|аспир|promo[tv]|博士|박사)/iu;
const words = /\p{L}[\p{L}\p{M}.'’]*/gu;
const firstWord = /^\p{L}[\p{L}\p{M}.'’]*/u;
const degrees: ReadonlySet<string> = new Set(languages.flatMap(({ clues }) => clues.degree));

function isDegreeWord(word: string): boolean {
  return degrees.has(word) || (word.endsWith('.') && degrees.has(word.slice(0, -1)));
}
