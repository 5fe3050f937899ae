import type { MarkdownNode } from './tree.ts';

/** The inline content of all cells with the delimiters between them, which read as separators. */
export function spreadCells(row: MarkdownNode): MarkdownNode[] {
  return row.children.flatMap((child) =>
    child.type === 'cell' ? child.children : [{ type: 'separator' as const, from: child.from, to: child.to, children: child.children }],
  );
}
