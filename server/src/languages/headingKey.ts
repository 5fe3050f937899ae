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
  const words = joinLetters(isPlain.test(text) ? text.trim().toLowerCase().split(/ +/) : bareWords(text)).map((word) =>
    joints.has(word) ? '&' : word,
  );
  if (!words.includes('&')) return words.join(' ');
  const last = words.length - 1;
  return words.filter((word, index) => word !== '&' || (index > 0 && index < last && words[index + 1] !== '&')).join(' ');
}

function bareWords(text: string): string[] {
  const marked = (isAscii.test(text) ? unnumbered(text).toLowerCase() : foldCase(bare(text)))
    .replace(JOINTS, ' & ')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ');
  return collapse(marked).split(' ');
}

/** Every word with a capital. */
export function titleCase(text: string): string {
  return text.replace(/(^|\s)\p{L}/gu, (start) => start.toUpperCase());
}

/** What stands between the two parts of a heading. */
const JOINTS = /[&+/|、,;:·•・()]|\s[-–—]+\s|[–—]/g;
const NUMBERING = /^\s*(?:\d{1,2}[.)]\s*|[ivx]{1,4}[.)]\s+|[一二三四五六七八九十]{1,2}、)/i;
const SHORTCODE = /:[a-z0-9_+-]{1,30}:/gi;
/** What is left of an emoji when its picture is taken away. */
const EMOJI_PARTS = /[\u200d\u20e3\ufe0e\ufe0f]/g;

const joints: ReadonlySet<string> = new Set(['&', ...languages.flatMap((language) => language.and.map(foldCase))]);

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
