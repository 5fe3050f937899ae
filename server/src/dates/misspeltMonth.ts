import { languageOf } from '../languages/index.ts';

/**
 * The month that a misspelt word most likely stands for, spelled right and with the capitals of the word: "Januray" →
 * "January". Undefined for words that are something else. Looks at English and the language of the text.
 */
export function nearestMonth(word: string, language: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 4 || lower.length > 12 || otherWords.has(lower)) return undefined;
  for (const code of language === 'en' ? ['en'] : [language, 'en']) {
    for (const [full = '', short = ''] of languageOf(code)?.months ?? []) {
      if (isNear(lower, full)) return withCapitals(full, word);
      if (lower.length === 4 && full.length > 4 && isShortened(lower, full, short)) return withCapitals(short, word);
    }
  }
  return undefined;
}

/** Names and words that are one letter away from a month. */
const otherWords: ReadonlySet<string> = new Set([
  ...['marc', 'marco', 'mario', 'maria', 'marcia', 'marsh', 'match', 'marche', 'mach', 'marcha', 'mars', 'marzo', 'mario'],
  ...['jane', 'june', 'juno', 'jude', 'judy', 'jury', 'junk', 'july', 'jule', 'jules', 'julia', 'julie', 'julian', 'janus', 'jana', 'jani'],
  ...['augusta', 'augusto', 'auguste', 'augustus', 'april', 'avril', 'aprilia', 'member', 'septembre', 'novembre', 'mayo', 'maya', 'mayor'],
  ...['octave', 'novel', 'nova', 'decent', 'febr', 'juni', 'juli', 'aout', 'agosto', 'mail', 'main', 'maio', 'maja', 'magic', 'enter'],
]);

/** One slip of the pen, or two in a long word; the first letter is mostly right. */
function isNear(word: string, month: string): boolean {
  if (month.length < 4 || Math.abs(word.length - month.length) > 2) return false;
  const slips = distance(word, month);
  if (slips === 0) return false;
  return slips === 1
    ? word.charAt(0) === month.charAt(0) || month.length >= 6
    : slips === 2 && month.length >= 7 && word.charAt(0) === month.charAt(0);
}

/** "Sepp", "Octo", "Decc": the abbreviation and one letter more. */
function isShortened(word: string, month: string, short: string): boolean {
  return short.length === 3 && word.startsWith(short) && (word.charAt(3) === short.charAt(2) || word.charAt(3) === month.charAt(3));
}

function withCapitals(month: string, like: string): string {
  if (like === like.toUpperCase()) return month.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase() ? month.charAt(0).toUpperCase() + month.slice(1) : month;
}

/** Letters to insert, delete, replace or exchange with their neighbour; words are at most 12 letters long. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = cell(rows, row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const best = Math.min(replaced, cell(rows, row - 1, column) + 1, (current[column - 1] ?? 0) + 1);
      current.push(swapped ? Math.min(best, cell(rows, row - 2, column - 2) + 1) : best);
    }
    rows.push(current);
  }
  return cell(rows, a.length, b.length);
}

function cell(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? 0;
}
