import { languages } from '../languages/index.ts';

/** Whether a line is so short that it may be a position, and has a word for one in any language: “Consultor de audiencias”. */
export function namesPosition(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.length <= longest && words.some((word) => positions.has(word) || ends.some((end) => word.endsWith(end)));
}

const longest = 6;
const clues = languages.flatMap((language) => language.clues.role);
const positions: ReadonlySet<string> = new Set(clues);
/** “-berater” stands for every word that ends so. */
const ends = clues.filter((clue) => clue.startsWith('-')).map((clue) => clue.slice(1));
