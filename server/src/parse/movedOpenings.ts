import type { ChangedRange } from './changedRange.ts';
import { type Opening, type Outline, saysNothing } from './outline.ts';
import { candidatesIn, type Words } from './outlineCandidates.ts';
import { differingBlocks, type MarkdownTree, type TopBlock } from './tree.ts';

/**
 * The openings of a text that was edited where no section begins: those of the earlier text, moved. Undefined where the edit may have
 * changed them, so that the outline is to be read anew. `change` is what was replaced.
 */
export function moveOpenings(
  earlier: OutlinedTree,
  tree: MarkdownTree,
  change: ChangedRange,
  words: Words,
): readonly Opening[] | undefined {
  if (!earlier.outline.isByCandidates || !leavesOutline(earlier.tree, tree, words)) return undefined;
  const by = tree.text.length - earlier.tree.text.length;
  const moved: Opening[] = [];
  for (const opening of earlier.outline.openings) {
    if (opening.from >= change.toA) moved.push({ ...opening, from: opening.from + by });
    else if (opening.from < change.fromA) moved.push(opening);
    else return undefined;
  }
  return moved;
}

export interface OutlinedTree {
  readonly tree: MarkdownTree;
  readonly outline: Outline;
}

/** No candidate is in a block that changed, and what stands between two headings says something if it did before. */
function leavesOutline(before: MarkdownTree, after: MarkdownTree, words: Words): boolean {
  const blocks = differingBlocks(before, after);
  if (blocks.before.length > MOST_BLOCKS || blocks.after.length > MOST_BLOCKS) return false;
  const [old, now] = [textOf(before, blocks.before), textOf(after, blocks.after)];
  // A comment that begins or ends here may hide what stands elsewhere.
  if (/[<>]/.test(old) || /[<>]/.test(now) || saysNothing(old) !== saysNothing(now)) return false;
  return isWithoutCandidates(before, blocks.before, words) && isWithoutCandidates(after, blocks.after, words);
}

/** More than this is not typed but pasted. */
const MOST_BLOCKS = 20;

function textOf({ text }: MarkdownTree, blocks: readonly TopBlock[]): string {
  return text.slice(blocks[0]?.from ?? 0, blocks.at(-1)?.to ?? 0);
}

function isWithoutCandidates(tree: MarkdownTree, blocks: readonly TopBlock[], words: Words): boolean {
  return blocks.every((block) => candidatesIn(tree, block, words).length === 0);
}
