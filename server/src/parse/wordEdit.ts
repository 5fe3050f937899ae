import { Tree, TreeBuffer } from '@lezer/common';
import type { ChangedRange } from './changedRange.ts';

/**
 * The tree of a text in which one word of letters was changed into another one, made of the tree before: the same nodes, some
 * of them longer or shorter. Undefined for any other change. A word between white spaces that is nothing but letters plays no
 * part in Markdown's grammar, whatever the letters are: marks are no letters, and what they do depends on the characters beside
 * them alone (https://spec.commonmark.org/0.31.2/, and the tables, links and lists of GFM). So the parser need not look again.
 */
export function resizeWord(tree: Tree, before: string, after: string, change: ChangedRange): Tree | undefined {
  const old = wordAround(before, change.fromA, change.toA);
  if (!old || !wordAround(after, change.fromB, change.toB)) return undefined;
  const resized = resize(tree, 0, { ...old, by: change.toB - change.fromB - (change.toA - change.fromA) });
  return resized instanceof Tree ? resized : undefined;
}

/** The word as it was, and by how much it grew. */
interface Resized {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** The word that a range lies in; undefined where that is no word of letters. */
function wordAround(text: string, from: number, to: number): { from: number; to: number } | undefined {
  let start = from;
  let end = to;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return end - start <= LONGEST_WORD && letters.test(text.slice(start, end)) ? { from: start, to: end } : undefined;
}

const letters = /^\p{L}+$/u;
/** In code units; longer ones are parsed as ever. */
const LONGEST_WORD = 100;

/** A space, a tab or a line feed; carriage returns have been taken out. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}

/** Blocks made of blocks; in all others brackets that are too far apart make no link, so those have to be short. */
const composites: ReadonlySet<string> = new Set(['Document', 'BulletList', 'OrderedList', 'ListItem', 'Blockquote', 'Table', '']);
/** The parser looks 999 characters ahead for the end of a label. */
const LONGEST_LEAF = 900;
/** Positions in a buffer have 16 bits. */
const LONGEST_BUFFER = 0xffff;

/** The node at `start` with the word resized; undefined where the word is not wholly inside one of two neighbours. */
function resize(node: Tree | TreeBuffer, start: number, word: Resized): Tree | TreeBuffer | undefined {
  return node instanceof TreeBuffer ? resizeBuffer(node, start, word) : resizeTree(node, start, word);
}

function resizeTree(tree: Tree, start: number, word: Resized): Tree | undefined {
  if (tree.length > LONGEST_LEAF && !composites.has(tree.type.name)) return undefined;
  const children = tree.children.slice();
  const positions = tree.positions.slice();
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index] as Tree | TreeBuffer;
    const from = start + (positions[index] as number);
    const place = compare(from, from + child.length, word);
    if (place === 'before') break;
    if (place === 'apart') return undefined;
    if (place === 'behind') positions[index] = (positions[index] as number) + word.by;
    else {
      const resized = resize(child, from, word);
      if (!resized) return undefined;
      children[index] = resized;
    }
  }
  return new Tree(tree.type, children, positions, tree.length + word.by, tree.propValues);
}

/** Entries of four numbers: type, start, end, and the index of what follows. */
function resizeBuffer(source: TreeBuffer, start: number, word: Resized): TreeBuffer | undefined {
  if (source.length + word.by > LONGEST_BUFFER) return undefined;
  const buffer = source.buffer.slice();
  for (let at = 0; at < buffer.length; at += 4) {
    const [from, to] = [buffer[at + 1] as number, buffer[at + 2] as number];
    const place = compare(start + from, start + to, word);
    if (place === 'apart') return undefined;
    if (place === 'behind') buffer[at + 1] = from + word.by;
    if (place !== 'before') buffer[at + 2] = to + word.by;
  }
  return new TreeBuffer(buffer, source.length + word.by, source.set);
}

/** Where the span of a node is, seen from the word. */
function compare(from: number, to: number, word: Resized): 'before' | 'behind' | 'round' | 'apart' {
  if (to <= word.from) return 'before';
  if (from >= word.to) return 'behind';
  return from <= word.from && to >= word.to ? 'round' : 'apart';
}
