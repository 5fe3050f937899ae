/**
 * The text in lower case without the accents of Latin and Cyrillic letters, so that "EXPERIENCIA", "formação" and
 * "Formacao" compare as people mean them. The length may change.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(UNDECOMPOSED, (letter) => replacements[letter] ?? letter);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
const ACCENTS = /[\u0300-\u036f]/g;
/** Letters that Unicode does not take apart. */
const UNDECOMPOSED = /[ıßłøđæœ’]/g;
const replacements: Readonly<Record<string, string>> = { ı: 'i', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', '’': "'" };
