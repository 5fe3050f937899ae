/** What a bullet says, to compare it by. */
export interface Gist {
  /** The same for bullets that say the same in the same words, but for endings, articles, punctuation and case. */
  readonly key: string;
  readonly words: readonly string[];
}

/** The gist of a bullet; undefined for one of fewer than four words (articles don’t count), which may well stand twice. Depends on the text alone. */
export function readGist(plain: string): Gist | undefined {
  const all = plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isUnspaced = /[\u3040-\u9fff]/.test(plain);
  const words = all.filter((word) => !articles.has(word)).map(stem);
  if (isUnspaced ? plain.length < 12 : words.length < 4) return undefined;
  return { key: words.join(' '), words };
}

/** Whether one says what the other says with one word more. Short ones may differ by the word that counts. */
export function differsByOneWord(a: Gist, b: Gist): boolean {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (long.length !== short.length + 1 || short.length < ENOUGH_WORDS) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const more = long[at] ?? '';
  return !/\d/.test(more) && short.every((word, index) => index < at || word === long[index + 1]);
}

const ENOUGH_WORDS = 8;

const articles: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'and',
  'der',
  'die',
  'das',
  'und',
  'le',
  'la',
  'les',
  'et',
  'el',
  'los',
  'las',
  'y',
]);

/** Good enough to let “developed” equal “developing”; figures and short words stay. */
function stem(word: string): string {
  return word.length < 5 || /\d/.test(word) ? word : word.replace(/(?:ing|ed|es|s|e)$/, '');
}
