import type { PageBlock } from '../render/pageTree.ts';
import { renderTree } from '../render/renderPage.ts';
import { displayWidth } from '../text/displayWidth.ts';
import { wrapText } from '../text/wrapText.ts';
import type { TextExporter } from './exporter.ts';
import { lineOf } from './plainText/lineOf.ts';

/** Text without any markup, as forms take it: lines of at most 80 columns, in the order of the document. */
export const plainText: TextExporter = {
  id: 'txt',
  label: 'Plain text',
  extension: '.txt',
  export: ({ text, resume }) => {
    const lines = writeBlocks(renderTree(text, resume), lineWidth);
    return { content: lines.length === 0 ? '' : `${lines.join('\n')}\n`, omissions: [] };
  },
};

const lineWidth = 80;

/** The lines of blocks, none wider than `width` columns but for long words. In an item a list follows its text at once. */
function writeBlocks(blocks: readonly PageBlock[], width: number, inItem = false): string[] {
  const lines: string[] = [];
  let before: PageBlock | undefined;
  for (const block of blocks) {
    const written = writeBlock(block, width);
    if (written.length === 0) continue;
    if (before && isApart(before, block) && !(inItem && block.kind === 'list')) lines.push('');
    for (const line of written) lines.push(line);
    before = block;
  }
  return lines;
}

function writeBlock(block: PageBlock, width: number): string[] {
  switch (block.kind) {
    case 'heading':
      return underline(wrapLines(lineOf(block.inlines), width), block.rank);
    case 'paragraph':
      return wrapLines(lineOf(block.inlines), width);
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.start === undefined ? '- ' : `${block.start + index}. `;
        return indent(writeBlocks(item, width - mark.length, true), mark);
      });
    case 'quote':
      return indent(writeBlocks(block.blocks, width - 2), '  ');
    case 'table':
      return block.rows.flatMap(({ cells }) => wrapLines(cells.map((cell) => writeBlocks(cell, wide).join(' ')).join(' | '), width));
    case 'code':
      return block.text.replace(/\n$/, '').split('\n');
    case 'rule':
      return [];
  }
}

/** Columns; a cell is wrapped with its row. */
const wide = 1_000_000;

function wrapLines(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapText(line.trim(), width));
}

/** The name and the headings of sections stand out; others are told by the blank line above them. */
function underline(lines: readonly string[], rank: number): string[] {
  if (rank > 2 || lines.length === 0) return [...lines];
  const width = Math.max(...lines.map(displayWidth));
  return [...lines, (rank === 1 ? '=' : '-').repeat(width)];
}

function indent(lines: readonly string[], mark: string): string[] {
  return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(line === '' ? 0 : mark.length)) + line);
}

/** What belongs together stands together: a heading and what follows it, the lines of a header and their list. */
function isApart(before: PageBlock, block: PageBlock): boolean {
  if (before.kind === 'heading') return before.rank <= 2 && block.kind === 'heading';
  const isHeader = before.kind === 'paragraph' && before.classes.some((name) => name === 'entry' || name === 'entry-line');
  const continues = block.kind === 'list' || ('classes' in block && block.classes.includes('entry-line'));
  return !(isHeader && continues);
}
