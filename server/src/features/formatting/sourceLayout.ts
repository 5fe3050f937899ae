import type { Span } from '../../model/span.ts';
import { type MarkdownNode, type NodeType, nodesBetween } from '../../parse/tree.ts';
import type { Snapshot } from '../../snapshot.ts';

/** The text of a resume in lines and blocks, without its front matter. Offsets are those of the document. */
export interface SourceLayout {
  readonly snapshot: Snapshot;
  readonly lines: readonly SourceLine[];
  readonly blocks: readonly SourceBlock[];
  /** How the document ends its lines. */
  readonly lineBreak: string;
}

export interface SourceLine extends Span {
  /** Without the line break, which `to` does not take in either. */
  readonly text: string;
  readonly isBlank: boolean;
  /** Part of code, HTML, a comment, a table, or of a section that is not understood: to be left as it is. */
  readonly isFixed: boolean;
}

/** A top-level block with the lines that it stands on. */
export interface SourceBlock {
  readonly node: MarkdownNode;
  /** Indices of its first and last line. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly isFixed: boolean;
}

export function readLayout(snapshot: Snapshot): SourceLayout {
  const { text, reading } = snapshot;
  const lead = text.length - reading.tree.text.length;
  const nodes = nodesBetween(reading.tree, 0, reading.tree.text.length).map((node) => shiftNode(node, lead));
  const lines = splitLines(text, lead, fixedSpans(snapshot, nodes));
  return { snapshot, lines, blocks: placeBlocks(lines, nodes), lineBreak: text.includes('\r\n') ? '\r\n' : '\n' };
}

function shiftNode(node: MarkdownNode, by: number): MarkdownNode {
  if (by === 0) return node;
  return { ...node, from: node.from + by, to: node.to + by, children: node.children.map((child) => shiftNode(child, by)) };
}

const fixedBlocks: ReadonlySet<NodeType> = new Set(['code-block', 'html-block', 'comment', 'table']);
const fixedInlines: ReadonlySet<NodeType> = new Set(['code', 'html', 'comment']);

/** In order and without overlap. */
function fixedSpans({ text, resume }: Snapshot, nodes: readonly MarkdownNode[]): Span[] {
  const spans: Span[] = [];
  const visit = (node: MarkdownNode) => {
    const isFixed = fixedBlocks.has(node.type) || (fixedInlines.has(node.type) && text.slice(node.from, node.to).includes('\n'));
    if (isFixed) spans.push(node);
    else for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  for (const { section, start } of resume.sections) if (section.unreadable) spans.push({ from: start, to: start + section.text.length });
  return spans.sort((a, b) => a.from - b.from);
}

function splitLines(text: string, lead: number, fixed: readonly Span[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let next = 0;
  let fixedTo = 0;
  for (let from = lead; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const to = text[end - 1] === '\r' && end > from ? end - 1 : end;
    for (let span = fixed[next]; span && span.from <= to; span = fixed[next]) {
      fixedTo = Math.max(fixedTo, span.to);
      next += 1;
    }
    const content = text.slice(from, to);
    lines.push({ from, to, text: content, isBlank: /^[ \t]*$/.test(content), isFixed: from < fixedTo });
    from = end + 1;
  }
  return lines;
}

function placeBlocks(lines: readonly SourceLine[], nodes: readonly MarkdownNode[]): SourceBlock[] {
  let line = 0;
  return nodes.map((node) => {
    while (lines[line + 1] && (lines[line + 1] as SourceLine).from <= node.from) line += 1;
    const firstLine = line;
    let lastLine = line;
    while (lines[lastLine + 1] && (lines[lastLine + 1] as SourceLine).from < node.to) lastLine += 1;
    while (lastLine > firstLine && lines[lastLine]?.isBlank && !lines[lastLine]?.isFixed) lastLine -= 1;
    line = lastLine;
    return { node, firstLine, lastLine, isFixed: lines[firstLine]?.isFixed === true || lines[lastLine]?.isFixed === true };
  });
}
