/**
 * The one range that has to be replaced to turn an old text into a new one, or undefined where they are equal.
 * Compares by blocks first, so a megabyte takes microseconds.
 */
export function changedRange(before: string, after: string): ChangedRange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const prefix = commonPrefix(before, after, shorter);
  const suffix = commonSuffix(before, after, shorter - prefix);
  return { fromA: prefix, toA: before.length - suffix, fromB: prefix, toB: after.length - suffix };
}

/** A is the old text, B the new one. */
export interface ChangedRange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Where the line of an offset begins. */
export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The same range, counted from elsewhere. */
export function shiftRange({ fromA, toA, fromB, toB }: ChangedRange, by: number): ChangedRange {
  return { fromA: fromA + by, toA: toA + by, fromB: fromB + by, toB: toB + by };
}

/** The smaller ones find where in a larger one the difference is. */
const blockSizes = [65_536, 4096, 256];

function commonPrefix(a: string, b: string, limit: number): number {
  let length = 0;
  for (const size of blockSizes)
    while (length + size <= limit && a.slice(length, length + size) === b.slice(length, length + size)) length += size;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let length = 0;
  const isSame = (size: number) =>
    a.slice(a.length - length - size, a.length - length) === b.slice(b.length - length - size, b.length - length);
  for (const size of blockSizes) while (length + size <= limit && isSame(size)) length += size;
  while (length < limit && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1)) length += 1;
  return length;
}
