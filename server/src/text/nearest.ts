/**
 * The word that was most likely meant, or undefined where none is near. A word is near when at most a third of its
 * letters, and never more than three, have to be added, left out, replaced or swapped with their neighbour.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.floor(Math.max(wanted.length, 3) / 3)) + 1;
  const left = countLetters(wanted);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const lower = candidate.toLowerCase();
    if (lettersApart(wanted, lower, left) >= bestDistance) continue;
    const distance = editDistance(wanted, lower, bestDistance);
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** How often each letter stands in a word; letters whose codes end alike are one. */
function countLetters(word: string): Int32Array {
  const counts = new Int32Array(64);
  for (let at = 0; at < word.length; at += 1) counts[word.charCodeAt(at) & 63] = (counts[word.charCodeAt(at) & 63] ?? 0) + 1;
  return counts;
}

/** What two words differ by in their letters, whatever their order: never more than their distance, and told sooner. `left` counts those of `a`. */
function lettersApart(a: string, b: string, left: Int32Array): number {
  let missing = 0;
  for (let at = 0; at < b.length; at += 1) {
    const code = b.charCodeAt(at) & 63;
    const count = left[code] ?? 0;
    if (count <= 0) missing += 1;
    left[code] = count - 1;
  }
  for (let at = 0; at < b.length; at += 1) left[b.charCodeAt(at) & 63] = (left[b.charCodeAt(at) & 63] ?? 0) + 1;
  return Math.max(missing, missing + a.length - b.length);
}

/**
 * The number of letters to add, leave out, replace or swap (optimal string alignment) to get from `a` to `b`; no less
 * than `enough` where it reaches that.
 */
function editDistance(a: string, b: string, enough: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows, so one row alone decides nothing, but it never takes back what both have cost.
    if (least > enough) return enough;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
