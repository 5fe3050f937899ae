/**
 * How well a text answers what a person typed to find it, in any case: 0 for the text itself, more for one that begins with
 * it, holds it at the start of a word, anywhere, or has its letters in order; undefined where it does not. Spaces in what was
 * typed count for nothing.
 */
export function rankMatch(typed: string, text: string): number | undefined {
  const query = typed.toLowerCase().replace(/\s+/g, ' ').trim();
  const lower = text.toLowerCase();
  if (lower === query) return 0;
  if (lower.startsWith(query)) return 1;
  const at = lower.indexOf(query);
  if (at >= 0) return /[\p{L}\p{N}]/u.test(lower.charAt(at - 1)) ? 3 : 2;
  return hasInOrder(lower, query) ? 4 : undefined;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    if (letter === ' ') continue;
    at = text.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
