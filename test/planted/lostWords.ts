/**
 * The words of a text that are not in the fixed one, in any case, but for those that the problems and their fixes name
 * (`said`). Comments are for the program, and invisible characters are no part of a word.
 */
export function lostWords(before: string, after: string, said: readonly string[]): string[] {
  const left = countWords(after);
  const named = new Set(said.flatMap(wordsOf));
  const lost: string[] = [];
  for (const [word, count] of countWords(before)) {
    if ((left.get(word) ?? 0) < count && !named.has(word)) lost.push(word);
  }
  return lost;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsOf(text: string): string[] {
  const visible = text.replace(/<!--[\s\S]*?-->/g, ' ').replace(/[\u200b\u2060\ufeff\u00ad\u2028\u2029]/g, '');
  return visible.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
