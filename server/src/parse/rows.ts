import type { Prose } from '../model/prose.ts';
import type { Bullet, Comment, Heading, Link } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import { subProse } from '../text/prose.ts';
import { readComment } from './html.ts';
import { readHtmlBlock } from './htmlBlock.ts';
import { type Inlines, readInlines } from './inlines.ts';
import { type RowStyle, readStyle } from './rowStyle.ts';
import { readShortcode } from './shortcodes.ts';
import { spreadCells } from './tableCells.ts';
import type { MarkdownNode, NodeType } from './tree.ts';

/**
 * Lays the blocks of a section out as rows, one per line that a reader sees, whatever holds it. All offsets are less
 * `base`, the start of the section; blocks are clipped to `from` and `to`.
 */
export function readRows(source: string, nodes: readonly MarkdownNode[], from: number, to: number): SectionRows {
  const reader = new RowReader(source, from, to);
  for (const node of nodes) reader.readBlock(node, { depth: 0 });
  return reader;
}

export interface SectionRows {
  readonly rows: readonly Row[];
  readonly headings: readonly Heading[];
  readonly bullets: readonly Bullet[];
  readonly paragraphs: readonly Prose[];
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
  readonly definitions: readonly Definition[];
  readonly opaque: readonly Span[];
  readonly tables: readonly Span[];
}

export interface Definition {
  readonly label: string;
  readonly target: string;
}

/** The unit of classification. */
export interface Row extends RowStyle {
  readonly container: 'heading' | 'line' | 'bullet' | 'definition' | 'table' | 'html' | 'code';
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** How many lists the row is in. */
  readonly depth: number;
  readonly prose: Prose;
  /** The row in the source with its markers. */
  readonly span: Span;
  /** The number of the block it belongs to; the lines of one paragraph share it. */
  readonly block: number;
  /** For the first row of a list item. */
  readonly bullet?: Bullet;
  /** For a heading. */
  readonly heading?: Heading;
}

type RowPlace = Pick<Row, 'container' | 'level' | 'depth' | 'span' | 'bullet' | 'heading'>;

interface Container {
  readonly depth: number;
  readonly bullet?: PendingBullet;
}

interface PendingBullet {
  readonly marker: Span;
  readonly markerText: string;
  readonly ordered: boolean;
  readonly item: MarkdownNode;
}

class RowReader implements SectionRows {
  readonly rows: Row[] = [];
  readonly headings: Heading[] = [];
  readonly bullets: Bullet[] = [];
  readonly paragraphs: Prose[] = [];
  readonly links: Link[] = [];
  readonly comments: Comment[] = [];
  readonly definitions: Definition[] = [];
  readonly opaque: Span[] = [];
  readonly tables: Span[] = [];
  private block = 0;
  private readonly source: string;
  private readonly from: number;
  private readonly to: number;

  constructor(source: string, from: number, to: number) {
    this.source = source;
    this.from = from;
    this.to = to;
  }

  readBlock(node: MarkdownNode, container: Container): void {
    if (node.to <= this.from || node.from >= this.to) return;
    blockReaders[node.type]?.(this, node, container);
  }

  readChildren(node: MarkdownNode, container: Container): void {
    for (const child of node.children) this.readBlock(child, container);
  }

  readHeading(node: MarkdownNode, container: Container): void {
    const marks = node.children.filter(({ type }) => type === 'mark');
    const atx = node.type === 'heading';
    const from = atx ? (marks[0]?.to ?? node.from) : node.from;
    const last = marks[marks.length - 1];
    const to = last && (!atx || marks.length > 1) ? last.from : node.to;
    const inlines = this.readInlines({ children: node.children.filter(({ type }) => type !== 'mark') }, from, to);
    const prose = subProse(inlines.prose, 0, inlines.prose.plain.length);
    const span = this.shift(node);
    const heading: Heading = { span, level: node.level ?? 1, style: atx ? 'atx' : 'setext', prose };
    this.headings.push(heading);
    this.addRow(prose, { container: 'heading', level: heading.level, depth: container.depth, span, heading });
    this.block += 1;
  }

  readParagraph(node: MarkdownNode, container: Container): void {
    const from = Math.max(node.from, this.from);
    const to = Math.min(node.to, this.to);
    const inlines = this.readInlines(node, from, to);
    const whole = subProse(inlines.prose, 0, inlines.prose.plain.length);
    const bullet = this.finishBullet(container, whole);
    if (!bullet && whole.plain !== '') this.paragraphs.push(whole);
    const starts = inlines.lineStarts;
    for (const [index, plainFrom] of starts.entries()) {
      const plainTo = starts[index + 1] ?? inlines.prose.plain.length;
      this.addLine(subProse(inlines.prose, plainFrom, plainTo), container, index === 0 ? bullet : undefined);
    }
    this.block += 1;
  }

  /** A line of a paragraph; `##Heading`, `: definition` and shortcodes are told by their first characters. */
  private addLine(prose: Prose, container: Container, bullet: Bullet | undefined): void {
    if (prose.plain === '') return;
    const first = prose.plain[0];
    const { span } = prose;
    if (first === '#' && !bullet && this.addUnspacedHeading(prose, container)) return;
    if (first === ':' && /^:\s+\S/.test(prose.plain)) {
      const text = subProse(prose, 1, prose.plain.length);
      this.addRow(text, { container: 'definition', level: 0, depth: container.depth, span });
      return;
    }
    if (prose.plain.startsWith('{{') || prose.plain.startsWith('{%')) {
      for (const part of readShortcode(prose)) this.addRow(part, { container: 'html', level: 0, depth: container.depth, span: part.span });
      return;
    }
    const kind = bullet ? 'bullet' : 'line';
    this.addRow(prose, { container: kind, level: 0, depth: container.depth, span: bullet?.span ?? span, bullet });
  }

  private addUnspacedHeading(prose: Prose, container: Container): boolean {
    const marks = /^#{1,6}(?![#\s\d!])/.exec(prose.plain);
    if (!marks) return false;
    const text = subProse(prose, marks[0].length, prose.plain.replace(/(?<!#)#+$/, '').length);
    const heading: Heading = { span: prose.span, level: marks[0].length, style: 'atx', prose: text, missingSpace: true };
    this.headings.push(heading);
    this.addRow(text, { container: 'heading', level: heading.level, depth: container.depth, span: prose.span, heading });
    this.block += 1;
    return true;
  }

  readList(node: MarkdownNode, container: Container): void {
    const ordered = node.type === 'ordered-list';
    for (const item of node.children) {
      if (item.type !== 'item' || item.to <= this.from || item.from >= this.to) continue;
      this.readItem(item, ordered, container.depth);
    }
  }

  private readItem(item: MarkdownNode, ordered: boolean, depth: number): void {
    const mark = item.children.find(({ type }) => type === 'mark');
    const marker = this.shift(mark ?? { from: item.from, to: item.from });
    const markerText = mark ? this.source.slice(mark.from, mark.to) : '';
    const opens = mark !== undefined && mark.from >= this.from;
    const bullet = opens ? { marker, markerText, ordered, item } : undefined;
    const container: Container = { depth: depth + 1, bullet };
    const blocks = item.children.filter(({ type }) => type !== 'mark');
    for (const [index, child] of blocks.entries()) {
      this.readBlock(child, index === 0 ? container : { depth: depth + 1 });
    }
  }

  /** Turns the pending bullet of a container into one with the prose of its first paragraph. */
  private finishBullet(container: Container, prose: Prose): Bullet | undefined {
    const pending = container.bullet;
    if (!pending) return undefined;
    const end = Math.max(prose.span.to, pending.marker.to);
    const bullet: Bullet = {
      span: { from: pending.marker.from, to: end },
      marker: pending.marker,
      markerText: pending.markerText,
      ordered: pending.ordered,
      depth: container.depth - 1,
      prose,
    };
    this.bullets.push(bullet);
    return bullet;
  }

  readTable(node: MarkdownNode, container: Container): void {
    this.tables.push(this.shift({ from: node.from, to: Math.min(node.to, this.to) }));
    for (const row of node.children) {
      if (row.type !== 'row') continue;
      const cells = row.children.filter(({ type }) => type === 'cell');
      for (const cell of cells) this.paragraphs.push(this.readInlines(cell, cell.from, cell.to).prose);
      const { prose } = this.readInlines({ children: spreadCells(row) }, row.from, row.to, true);
      this.addRow(subProse(prose, 0, prose.plain.length), { container: 'table', level: 0, depth: container.depth, span: this.shift(row) });
    }
    this.block += 1;
  }

  readHtml(node: MarkdownNode, container: Container): void {
    const to = Math.min(node.to, this.to);
    const from = Math.max(node.from, this.from);
    const html = readHtmlBlock(this.source, from, to, this.from);
    for (const link of html.links) this.links.push(link);
    for (const comment of html.comments) this.comments.push(comment);
    this.opaque.push(this.shift({ from, to }));
    for (const { prose, level, item } of html.lines) {
      const text = subProse(prose, 0, prose.plain.length);
      const heading: Heading | undefined = level > 0 ? { span: text.span, level, style: 'html', prose: text } : undefined;
      if (heading) this.headings.push(heading);
      const kind = heading ? 'heading' : 'html';
      this.addRow(text, { container: kind, level, depth: container.depth + (item ? 1 : 0), span: text.span, heading });
    }
    this.block += 1;
  }

  readComment(node: MarkdownNode): void {
    const raw = this.source.slice(node.from, Math.min(node.to, this.to));
    const text = readComment(raw);
    this.comments.push({ span: this.shift({ from: node.from, to: node.from + raw.trimEnd().length }), text });
  }

  readDefinition(node: MarkdownNode): void {
    const label = node.children.find(({ type }) => type === 'label');
    const url = node.children.find(({ type }) => type === 'url');
    this.opaque.push(this.shift(node));
    if (!label || !url) return;
    this.definitions.push({ label: this.source.slice(label.from + 1, label.to - 1), target: this.source.slice(url.from, url.to) });
  }

  /** Code is opaque to the rules; its lines are rows all the same, since some people set their text that way. */
  readCode(node: MarkdownNode, container: Container): void {
    const to = Math.min(node.to, this.to);
    let position = Math.max(node.from, this.from);
    this.opaque.push(this.shift({ from: position, to }));
    for (const line of this.source.slice(position, to).split('\n')) {
      const from = position + line.length - line.trimStart().length;
      const plain = line.trim();
      if (plain !== '' && !/^(```|~~~)/.test(plain)) this.addCodeRow(plain, from, container);
      position += line.length + 1;
    }
    this.block += 1;
  }

  private addCodeRow(plain: string, from: number, container: Container): void {
    const span = this.shift({ from, to: from + plain.length });
    const prose: Prose = { span, plain, runs: [{ kind: 'code', plainFrom: 0, plainTo: plain.length, ...span }] };
    this.addRow(prose, { container: 'code', level: 0, depth: container.depth, span });
  }

  private readInlines(node: Pick<MarkdownNode, 'children'>, from: number, to: number, quietly = false): Inlines {
    const inlines = readInlines(this.source, node, from, to, this.from);
    if (!quietly) {
      for (const link of inlines.links) this.links.push(link);
      for (const comment of inlines.comments) this.comments.push(comment);
    }
    return inlines;
  }

  private addRow(prose: Prose, place: RowPlace): void {
    const { bold, italic, startsBold } = readStyle(prose);
    const { container, level, depth, span, bullet, heading } = place;
    this.rows.push({ container, level, depth, prose, span, block: this.block, bullet, heading, bold, italic, startsBold });
  }

  private shift({ from, to }: Span): Span {
    return { from: from - this.from, to: to - this.from };
  }
}

type ReadBlock = (reader: RowReader, node: MarkdownNode, container: Container) => void;

const blockReaders: Partial<Record<NodeType, ReadBlock>> = {
  heading: (reader, node, container) => reader.readHeading(node, container),
  setext: (reader, node, container) => reader.readHeading(node, container),
  paragraph: (reader, node, container) => reader.readParagraph(node, container),
  list: (reader, node, container) => reader.readList(node, container),
  'ordered-list': (reader, node, container) => reader.readList(node, container),
  quote: (reader, node, container) => reader.readChildren(node, container),
  table: (reader, node, container) => reader.readTable(node, container),
  'html-block': (reader, node, container) => reader.readHtml(node, container),
  'code-block': (reader, node, container) => reader.readCode(node, container),
  comment: (reader, node) => reader.readComment(node),
  definition: (reader, node) => reader.readDefinition(node),
};
