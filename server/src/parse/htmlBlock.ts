import { decodeHTML } from 'entities';
import type { Prose } from '../model/prose.ts';
import type { Comment, Link } from '../model/resume.ts';
import { blockTags, hiddenTags, readHtmlTag, separatingTags } from './html.ts';
import { ProseBuilder, type RunStyle } from './proseBuilder.ts';

/**
 * Reads a block of raw HTML as the lines a reader sees: block tags and `<br>` end a line, neighbouring `<span>`s are
 * set apart by a tab, comments and hidden elements are left out. Offsets are less `base`. Linear in the text.
 */
export function readHtmlBlock(source: string, from: number, to: number, base: number): HtmlBlock {
  return new HtmlBlockReader(source, to, base).read(from);
}

export interface HtmlBlock {
  readonly lines: readonly HtmlLine[];
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
}

export interface HtmlLine {
  readonly prose: Prose;
  /** 1 to 6 for a heading element, else 0. */
  readonly level: number;
  /** True for a list item. */
  readonly item: boolean;
}

class HtmlBlockReader {
  private readonly lines: HtmlLine[] = [];
  private readonly links: Link[] = [];
  private readonly comments: Comment[] = [];
  private builder: ProseBuilder;
  private lineFrom = 0;
  private level = 0;
  private item = false;
  private bold = 0;
  private hidden: string | undefined;
  private anchor: { from: number; textFrom: number; mark: number; href: string } | undefined;
  private readonly source: string;
  private readonly limit: number;
  private readonly base: number;

  constructor(source: string, limit: number, base: number) {
    this.source = source;
    this.limit = limit;
    this.base = base;
    this.builder = new ProseBuilder(base);
  }

  read(from: number): HtmlBlock {
    this.lineFrom = from;
    let position = from;
    while (position < this.limit) {
      const open = this.source.indexOf('<', position);
      const textEnd = open < 0 || open >= this.limit ? this.limit : open;
      this.addText(position, textEnd);
      if (textEnd === this.limit) break;
      position = this.readMarkup(open);
    }
    this.flush(this.limit);
    return { lines: this.lines, links: this.links, comments: this.comments };
  }

  /** Reads a comment or a tag at `from` and gives the offset after it. A lone `<` is text. */
  private readMarkup(from: number): number {
    if (this.source.startsWith('<!--', from)) return this.readComment(from);
    const close = this.source.indexOf('>', from);
    const end = close < 0 || close >= this.limit ? this.limit : close + 1;
    const tag = readHtmlTag(this.source.slice(from, Math.min(end, from + 2000)));
    if (!tag) {
      this.addText(from, from + 1);
      return from + 1;
    }
    this.applyTag(tag, from, end);
    return end;
  }

  private readComment(from: number): number {
    const close = this.source.indexOf('-->', from + 4);
    const end = close < 0 || close >= this.limit ? this.limit : close + 3;
    const text = this.source.slice(from + 4, close < 0 ? end : Math.min(close, end)).trim();
    this.comments.push({ span: { from: from - this.base, to: end - this.base }, text });
    return end;
  }

  private applyTag(tag: { name: string; closing: boolean; href?: string }, from: number, to: number): void {
    if (this.hidden !== undefined) {
      if (tag.closing && tag.name === this.hidden) this.hidden = undefined;
      return;
    }
    if (hiddenTags.has(tag.name)) {
      if (!tag.closing) this.hidden = tag.name;
    } else if (blockTags.has(tag.name)) this.applyBlockTag(tag, from, to);
    else if (tag.name === 'b' || tag.name === 'strong') this.bold = Math.max(0, this.bold + (tag.closing ? -1 : 1));
    else if (tag.name === 'a') this.applyAnchor(tag, from, to);
    else if (separatingTags.has(tag.name) && this.builder.length > 0) this.builder.add('\t', from, to, 'text', {});
  }

  private applyBlockTag(tag: { name: string; closing: boolean }, from: number, to: number): void {
    this.flush(from);
    this.lineFrom = tag.closing || tag.name === 'br' ? to : from;
    const heading = /^h([1-6])$/.exec(tag.name);
    this.level = heading && !tag.closing ? Number(heading[1]) : 0;
    this.item = tag.name === 'li' && !tag.closing;
  }

  private applyAnchor(tag: { closing: boolean; href?: string }, from: number, to: number): void {
    if (!tag.closing) {
      this.anchor = { from, textFrom: to, mark: this.builder.mark(), href: tag.href ?? '' };
      return;
    }
    if (!this.anchor) return;
    const { textFrom, mark, href } = this.anchor;
    const span = { from: this.anchor.from - this.base, to: to - this.base };
    const textSpan = { from: textFrom - this.base, to: from - this.base };
    this.links.push({ kind: 'html', span, text: this.builder.textSince(mark), textSpan, target: href });
    this.anchor = undefined;
  }

  private addText(from: number, to: number): void {
    if (this.hidden !== undefined) return;
    let position = from;
    for (const match of this.source.slice(from, to).matchAll(/&#?\w{1,32};|(?<![ \t\r\n])[ \t\r\n]*\n[ \t\r\n]*/g)) {
      const at = from + match.index;
      this.addRun(position, at);
      position = at + match[0].length;
      const text = match[0].startsWith('&') ? decodeHTML(match[0]) : this.builder.length === 0 ? '' : ' ';
      this.builder.add(text, at, position, 'text', this.style());
    }
    this.addRun(position, to);
  }

  private addRun(from: number, to: number): void {
    if (from < to) this.builder.add(this.source.slice(from, to), from, to, 'text', this.style());
  }

  private style(): RunStyle {
    return { ...(this.bold > 0 ? { bold: true } : {}), ...(this.anchor ? { linked: true } : {}) };
  }

  private flush(to: number): void {
    const prose = this.builder.finish(this.lineFrom, to);
    if (prose.plain.trim() !== '') this.lines.push({ prose, level: this.level, item: this.item });
    this.builder = new ProseBuilder(this.base);
    this.level = 0;
    this.item = false;
    this.lineFrom = to;
  }
}
