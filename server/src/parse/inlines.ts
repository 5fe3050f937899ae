import { decodeHTML } from 'entities';
import type { Prose } from '../model/prose.ts';
import type { Comment, Link } from '../model/resume.ts';
import { type HtmlTag, readComment, readHtmlTag, separatingTags } from './html.ts';
import { type Command, findCommands } from './latex.ts';
import { ProseBuilder, type RunStyle } from './proseBuilder.ts';
import type { MarkdownNode } from './tree.ts';

/**
 * Reads the inline content of a block as a reader sees it. `source` is the text that the nodes' offsets refer to;
 * all offsets of the result are less `base`. Lines of the source are joined by a space.
 */
export function readInlines(source: string, node: { children: readonly MarkdownNode[] }, from: number, to: number, base: number): Inlines {
  const reader = new InlineReader(source, base);
  reader.readChildren(node.children, from, to, {});
  return reader.finish(from, to);
}

export interface Inlines {
  readonly prose: Prose;
  /** Offsets in `plain` at which a line of the source, or one after a `<br>`, begins; the first is 0. */
  readonly lineStarts: readonly number[];
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
  /** True where raw HTML stands between the words. */
  readonly hasHtml: boolean;
}

class InlineReader {
  private readonly source: string;
  private readonly base: number;
  private readonly builder: ProseBuilder;
  private readonly links: Link[] = [];
  private readonly comments: Comment[] = [];
  private hasHtml = false;
  private htmlBold = 0;
  /** LaTeX's braces that are open, true where they make the text bold. */
  private readonly braces: boolean[] = [];
  private anchor: { readonly from: number; readonly textFrom: number; readonly mark: number; readonly href: string } | undefined;

  constructor(source: string, base: number) {
    this.source = source;
    this.base = base;
    this.builder = new ProseBuilder(base);
  }

  finish(from: number, to: number): Inlines {
    const { lineStarts } = this.builder;
    const comments = this.comments.map((comment) => cutOff(comment, to - this.base));
    return { prose: this.builder.finish(from, to), lineStarts, links: this.links, comments, hasHtml: this.hasHtml };
  }

  /** Text between the children is read as it stands; nodes outside the range are left out. */
  readChildren(children: readonly MarkdownNode[], from: number, to: number, style: RunStyle): void {
    let position = from;
    for (const child of children) {
      if (child.to <= from || child.from >= to) continue;
      this.addText(position, child.from, style);
      this.readNode(child, style);
      position = Math.max(position, child.to);
    }
    this.addText(position, to, style);
  }

  private readNode(node: MarkdownNode, style: RunStyle): void {
    switch (node.type) {
      case 'strong':
        this.readChildren(node.children, node.from, node.to, { ...style, bold: true });
        break;
      case 'emphasis':
        this.readChildren(node.children, node.from, node.to, { ...style, italic: true });
        break;
      case 'strike':
        this.readChildren(node.children, node.from, node.to, style);
        break;
      case 'code':
        this.addCode(node, style);
        break;
      case 'link':
        this.readLink(node, style);
        break;
      case 'image':
        this.addImage(node);
        break;
      case 'autolink':
      case 'url':
        this.addAddress(node, style);
        break;
      case 'escape':
        this.addEscape(node, style);
        break;
      case 'entity':
        this.builder.add(decodeHTML(this.source.slice(node.from, node.to)), node.from, node.to, 'text', this.styled(style));
        break;
      case 'html':
        this.readTag(node);
        break;
      case 'comment':
        this.addComment(node);
        break;
      case 'break':
        this.builder.breakLine(node.from, node.to);
        break;
      case 'separator':
        this.builder.add(this.builder.length === 0 ? '' : '\t', node.from, node.to, 'text', {});
        break;
      default:
    }
  }

  private styled(style: RunStyle): RunStyle {
    const bold = this.htmlBold > 0 || this.braces.includes(true);
    if (!bold && !this.anchor) return style;
    return { ...style, ...(bold ? { bold: true } : {}), ...(this.anchor ? { linked: true } : {}) };
  }

  /** Plain source text. Line ends with the indentation after them become one space. */
  private addText(from: number, to: number, style: RunStyle): void {
    let position = from;
    while (position < to) {
      const end = this.source.indexOf('\n', position);
      const stop = end < 0 || end >= to ? to : end;
      this.addLine(position, stop, style);
      if (stop === to) return;
      position = skipBlank(this.source, stop + 1, to);
      this.builder.breakLine(stop, position);
    }
  }

  private addLine(from: number, to: number, style: RunStyle): void {
    const line = this.source.slice(from, to);
    let position = from;
    if (line.includes('\\') || line.includes('\u00A0')) {
      for (const command of findCommands(line)) {
        this.addRun(position, from + command.from, style);
        position = from + command.to;
        this.applyCommand(command.kind, from + command.from, position);
      }
    }
    this.addRun(position, to, style);
  }

  /** Two backslashes at the end of a line are LaTeX's line end. */
  private addEscape({ from, to }: MarkdownNode, style: RunStyle): void {
    const isLineEnd = this.source[from + 1] === '\\' && /^\s?$/.test(this.source.slice(to, to + 1));
    if (isLineEnd) this.builder.add('\t', from, to, 'text', {});
    else this.builder.add(this.source.slice(from + 1, to), from, to, 'text', this.styled(style));
  }

  private applyCommand(kind: Command['kind'], from: number, to: number): void {
    if (kind === 'separator') this.builder.add(this.builder.length === 0 ? '' : '\t', from, to, 'text', {});
    else if (kind === 'break') this.builder.breakLine(from, to);
    else if (kind === 'bold' || kind === 'open') this.braces.push(kind === 'bold');
    else if (kind === 'close') this.braces.pop();
  }

  private addRun(from: number, to: number, style: RunStyle): void {
    if (from < to) this.builder.add(this.source.slice(from, to), from, to, 'text', this.styled(style));
  }

  private addCode(node: MarkdownNode, style: RunStyle): void {
    const [from, to] = innerRange(node);
    this.builder.add(this.source.slice(from, to).replaceAll('\n', ' '), from, to, 'code', style);
  }

  private readLink(node: MarkdownNode, style: RunStyle): void {
    if (this.isArgument(node)) return;
    const marks = node.children.filter(({ type }) => type === 'mark');
    const opening = marks[0];
    const closing = marks.find((mark) => mark !== opening && this.source[mark.from] === ']');
    if (!opening || !closing) {
      this.addText(node.from, node.to, style);
      return;
    }
    const mark = this.builder.mark();
    const inner = node.children.filter((child) => child.from >= opening.to && child.to <= closing.from);
    this.readChildren(inner, opening.to, closing.from, { ...style, linked: true });
    const text = this.builder.textSince(mark);
    this.links.push(this.linkOf(node, text, { from: opening.to, to: closing.from }));
  }

  /** `\\parbox[t]{…}`: a command's argument in brackets. */
  private isArgument({ from, to }: MarkdownNode): boolean {
    return this.source[to] === '{' && /\\[a-zA-Z]{1,20}$/.test(this.source.slice(Math.max(0, from - 21), from));
  }

  private linkOf(node: MarkdownNode, text: string, textRange: { from: number; to: number }): Link {
    const shift = (range: { from: number; to: number }) => ({ from: range.from - this.base, to: range.to - this.base });
    const link = { span: shift(node), text, textSpan: shift(textRange) };
    const url = node.children.find((child) => child.type === 'url' && child.from >= textRange.to);
    if (url) return { kind: 'inline', ...link, target: stripAngles(this.source.slice(url.from, url.to)), targetSpan: shift(url) };
    const label = node.children.find(({ type }) => type === 'label');
    if (label) {
      const name = this.source.slice(label.from + 1, label.to - 1) || text;
      return { kind: 'reference', ...link, label: name };
    }
    if (node.to > textRange.to + 2) {
      return { kind: 'inline', ...link, target: '', targetSpan: shift({ from: textRange.to + 2, to: node.to - 1 }) };
    }
    return { kind: 'shortcut', ...link, label: text };
  }

  private addImage(node: MarkdownNode): void {
    const url = node.children.find(({ type }) => type === 'url');
    const marks = node.children.filter(({ type }) => type === 'mark');
    const textSpan = { from: (marks[0]?.to ?? node.from) - this.base, to: (marks[1]?.from ?? node.to) - this.base };
    const text = this.source.slice(textSpan.from + this.base, textSpan.to + this.base);
    const span = { from: node.from - this.base, to: node.to - this.base };
    const target = url && this.source.slice(url.from, url.to);
    const targetSpan = url && { from: url.from - this.base, to: url.to - this.base };
    const reference = node.children.find(({ type }) => type === 'label');
    const label = reference && (this.source.slice(reference.from + 1, reference.to - 1) || text);
    this.links.push({ kind: 'image', span, text, textSpan, target, targetSpan, ...(label === undefined ? {} : { label }) });
  }

  private addAddress(node: MarkdownNode, style: RunStyle): void {
    const inner = node.type === 'autolink' ? (node.children.find(({ type }) => type === 'url') ?? node) : node;
    const text = this.source.slice(inner.from, inner.to);
    const textSpan = { from: inner.from - this.base, to: inner.to - this.base };
    const span = { from: node.from - this.base, to: node.to - this.base };
    if (!style.linked) {
      const kind = node.type === 'autolink' ? 'autolink' : 'bare';
      this.links.push({ kind, span, text, textSpan, target: text, targetSpan: textSpan });
    }
    this.builder.add(text, inner.from, inner.to, 'address', style);
  }

  private readTag(node: MarkdownNode): void {
    this.hasHtml = true;
    const tag = readHtmlTag(this.source.slice(node.from, node.to));
    if (!tag) return;
    if (tag.name === 'br') this.builder.breakLine(node.from, node.to);
    else if (tag.name === 'b' || tag.name === 'strong') this.htmlBold = Math.max(0, this.htmlBold + (tag.closing ? -1 : 1));
    else if (tag.name === 'a') this.readAnchor(tag, node);
    else if (separatingTags.has(tag.name) && this.builder.length > 0) this.builder.add('\t', node.from, node.to, 'text', {});
  }

  private readAnchor(tag: HtmlTag, node: MarkdownNode): void {
    if (!tag.closing) {
      this.anchor = { from: node.from, textFrom: node.to, mark: this.builder.mark(), href: tag.href ?? '' };
      return;
    }
    if (!this.anchor) return;
    const { from, textFrom, mark, href } = this.anchor;
    const shift = (start: number, end: number) => ({ from: start - this.base, to: end - this.base });
    const link = { span: shift(from, node.to), text: this.builder.textSince(mark), textSpan: shift(textFrom, node.from) };
    this.links.push({ kind: 'html', ...link, target: href });
    this.anchor = undefined;
  }

  private addComment(node: MarkdownNode): void {
    const text = readComment(this.source.slice(node.from, node.to));
    this.comments.push({ span: { from: node.from - this.base, to: node.to - this.base }, text });
  }
}

/** A section may begin within a comment. */
function cutOff(comment: Comment, end: number): Comment {
  return comment.span.to <= end ? comment : { ...comment, span: { from: comment.span.from, to: end } };
}

function skipBlank(text: string, from: number, limit: number): number {
  let position = from;
  while (position < limit && (text[position] === ' ' || text[position] === '\t')) position += 1;
  return position;
}

function innerRange(node: MarkdownNode): [number, number] {
  const first = node.children[0];
  const last = node.children[node.children.length - 1];
  return first && last && first !== last ? [first.to, last.from] : [node.from, node.to];
}

function stripAngles(target: string): string {
  return target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target;
}
