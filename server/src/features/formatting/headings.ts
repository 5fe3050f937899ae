import type { TextEdit } from '../../model/span.ts';
import type { MarkdownNode } from '../../parse/tree.ts';
import type { EditGroup, FormattingAspect } from './aspect.ts';
import type { SourceBlock, SourceLayout } from './sourceLayout.ts';

/**
 * Headings as most of the document's are: `## Heading` with one space, without `#` at the end or indentation. Underlined
 * ones become such where they are not the most of their levels.
 */
export const headings: FormattingAspect = {
  keeps: 'markdown',
  findEdits: (layout) => {
    const blocks = layout.blocks.filter(({ isFixed }) => !isFixed);
    const marked = blocks.filter(({ node }) => node.type === 'heading');
    const underlined = blocks.filter(({ node }) => node.type === 'setext');
    const closed = marked.filter(({ node }) => closingMark(node) !== undefined);
    const keepsClosed = closed.length * 2 > marked.length;
    const keepsUnderlined = underlined.length > marked.filter(({ node }) => (node.level ?? 0) <= 2).length;
    return [
      ...marked.map((block) => tidy(layout, block, keepsClosed)),
      ...(keepsUnderlined ? [] : underlined.map((block) => mark(layout, block))),
    ].filter((edits) => edits.length > 0);
  },
};

function closingMark({ children }: MarkdownNode): MarkdownNode | undefined {
  const marks = children.filter(({ type }) => type === 'mark');
  return marks.length > 1 ? marks[marks.length - 1] : undefined;
}

function tidy({ snapshot: { text }, lines }: SourceLayout, { node, firstLine }: SourceBlock, keepsClosed: boolean): TextEdit[] {
  const line = lines[firstLine];
  const opening = node.children[0];
  const closing = closingMark(node);
  if (!line || opening?.type !== 'mark') return [];
  const content = text.slice(opening.to, closing?.from ?? line.to);
  if (content.trim() === '') return [];
  const start = opening.to + (content.length - content.trimStart().length);
  const end = opening.to + content.trimEnd().length;
  const edits: TextEdit[] = [];
  if (line.from < opening.from) edits.push({ span: { from: line.from, to: opening.from }, newText: '' });
  if (text.slice(opening.to, start) !== ' ') edits.push({ span: { from: opening.to, to: start }, newText: ' ' });
  if (closing && !keepsClosed) edits.push({ span: { from: end, to: closing.to }, newText: '' });
  return edits;
}

/** From a line with an underline to a line with marks; a heading of several lines has to stay. */
function mark({ lines }: SourceLayout, { node, firstLine, lastLine }: SourceBlock): EditGroup {
  const line = lines[firstLine];
  const underline = lines[lastLine];
  if (!line || !underline || lastLine !== firstLine + 1) return [];
  const start = line.from + (line.text.length - line.text.trimStart().length);
  return [
    { span: { from: line.from, to: start }, newText: `${'#'.repeat(node.level ?? 1)} ` },
    { span: { from: line.from + line.text.trimEnd().length, to: underline.to }, newText: '' },
  ];
}
