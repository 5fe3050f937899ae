import { foldCase } from './foldCase.ts';
import { languages } from './languages.ts';

/**
 * A heading in the form in which two of them are compared: lower case, without emoji, numbering, punctuation and the
 * colon at its end, "&" read as "and", one space between words.
 */
export function normaliseHeading(text: string): string {
  return collapse(
    bare(text)
      .toLowerCase()
      .replace(/[&+]/g, ' and ')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
  );
}

/**
 * The key under which the vocabulary knows a heading: as `normaliseHeading`, but without accents, and with `&` for
 * every word or mark that joins two parts.
 */
export function headingKey(text: string): string {
  return keyOfWords(isPlain.test(text) ? text.trim().toLowerCase().split(/ +/) : bareWords(text));
}

function bareWords(text: string): string[] {
  const marked = (isAscii.test(text) ? unnumbered(text).toLowerCase() : foldCase(bare(text)))
    .replace(JOINTS, ' & ')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ');
  return collapse(marked).split(' ');
}

/**
 * The key of each name, as `headingKey` makes it. Takes the accents off all of them together: the vocabulary has thousands,
 * and they are read when a program starts.
 */
export function headingKeys(names: readonly string[]): readonly string[] {
  const folded = foldCase(names.join('\n').normalize('NFKC')).split('\n');
  return names.map((name, index) => {
    const letters = folded[index] ?? '';
    if (!ONLY_LETTERS.test(letters)) return headingKey(name);
    return letters.includes(' ') || joints.has(letters) ? keyOfWords(letters.split(' ')) : letters;
  });
}

function keyOfWords(letters: readonly string[]): string {
  const words = joinLetters(letters).map((word) => (joints.has(word) ? '&' : word));
  if (!words.includes('&')) return words.join(' ');
  const last = words.length - 1;
  return words.filter((word, index) => word !== '&' || (index > 0 && index < last && words[index + 1] !== '&')).join(' ');
}

/** What stands between the two parts of a heading. */
const JOINTS = /[&+/|、,;:·•・()]|\s[-–—]+\s|[–—]/g;
const NUMBERING = /^\s*(?:\d{1,2}[.)]\s*|[ivx]{1,4}[.)]\s+|[一二三四五六七八九十]{1,2}、)/i;
const SHORTCODE = /:[a-z0-9_+-]{1,30}:/gi;
/** What is left of an emoji when its picture is taken away. */
const EMOJI_PARTS = /[\u200d\u20e3\ufe0e\ufe0f]/g;

const joints: ReadonlySet<string> = new Set(['&', ...languages.flatMap((language) => language.and.map(foldCase))]);

/** Nearly all letters of the languages' names, in lower case and without accents. */
const LETTERS = 'a-z\u0430-\u045f\u0904-\u094d\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3';
/** Words with one space in between. */
const ONLY_LETTERS = new RegExp(`^[${LETTERS}]+(?: [${LETTERS}]+)*$`);

/** Letters and spaces, as most headings are: there is nothing to take off. */
const isPlain = /^[A-Za-z ]+$/;

/** Has neither accents nor other forms of a letter, and most headings are. */
const isAscii = /^[\x20-\x7e]*$/;

function bare(text: string): string {
  return unnumbered(text.normalize('NFKC').replace(EMOJI_PARTS, ''));
}

function unnumbered(text: string): string {
  return (text.includes(':') ? text.replace(SHORTCODE, ' ') : text).replace(NUMBERING, '');
}

function collapse(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** "S K I L L S" is one word. */
function joinLetters(words: readonly string[]): readonly string[] {
  return words.length > 3 && words.every((word) => word.length === 1) ? [words.join('')] : words;
}
