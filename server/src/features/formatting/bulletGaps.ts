import type { MarkdownNode } from '../../parse/tree.ts';
import { Tally } from '../../rules/majority.ts';
import type { EditGroup, FormattingAspect } from './aspect.ts';
import type { SourceLayout } from './sourceLayout.ts';

/**
 * The white space between the mark of a list item and its text, as most items have it. An item of several lines stays as it
 * is: what belongs to it is told by its indentation.
 */
export const bulletGaps: FormattingAspect = {
  keeps: 'markdown',
  findEdits: (layout) => {
    const gaps = layout.blocks.flatMap(({ node, isFixed }) => (isFixed ? [] : readGaps(layout, node)));
    const tallies = new Map([true, false].map((isOrdered) => [isOrdered, new Tally()]));
    for (const { isOrdered, text } of gaps) tallies.get(isOrdered)?.add(text);
    return gaps.flatMap(({ isOrdered, isShort, text, from, to }): EditGroup[] => {
      const usual = tallies.get(isOrdered)?.mostUsed();
      return !isShort || usual === undefined || usual === text ? [] : [[{ span: { from, to }, newText: usual }]];
    });
  },
};

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isOrdered: boolean;
  /** Whether the item has one line. */
  readonly isShort: boolean;
}

function readGaps(layout: SourceLayout, node: MarkdownNode): Gap[] {
  if (node.type === 'list' || node.type === 'ordered-list') return node.children.flatMap((item) => readItem(layout, node, item));
  return [];
}

function readItem(layout: SourceLayout, list: MarkdownNode, item: MarkdownNode): Gap[] {
  const [mark, content, ...others] = item.children;
  const inner = [content, ...others].flatMap((child) => (child ? readGaps(layout, child) : []));
  if (mark?.type !== 'mark' || content?.type !== 'paragraph') return inner;
  const { text } = layout.snapshot;
  const gap = text.slice(mark.to, content.from);
  // More than four spaces make code, and a tab counts as many as it likes.
  if (!/^ {1,4}$/.test(gap)) return inner;
  const isShort = !text.slice(item.from, item.to).trimEnd().includes('\n');
  return [{ from: mark.to, to: content.from, text: gap, isOrdered: list.type === 'ordered-list', isShort }, ...inner];
}
