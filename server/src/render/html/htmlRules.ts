import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { pushParagraph } from '../paragraph.ts';
import { isSafeTarget } from '../safeLinks.ts';
import { isHidden, isHtmlName, isVoid, type SafeElement, safeElement } from './elements.ts';
import { hiddenMarkupEnd } from './hiddenMarkup.ts';
import { readTag, type Tag } from './readTag.ts';

/**
 * Reads raw HTML as tokens of elements that are safe, and of text. Markdown inside HTML counts as Markdown. Tags that
 * are open or closed at the wrong place are put right by a later pass.
 */
export function useHtml(markdown: MarkdownIt): void {
  markdown.inline.ruler.at('html_inline', readInlineHtml);
  markdown.block.ruler.at('html_block', readHiddenBlock, { alt: ['paragraph', 'reference', 'blockquote'] });
  markdown.block.ruler.before('code', 'indented_html', readIndentedHtml);
}

function readInlineHtml(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== lessThan) return false;
  const hiddenEnd = hiddenMarkupEnd(state.src, state.pos, state.env);
  if (hiddenEnd !== undefined) {
    state.pos = hiddenEnd;
    return true;
  }
  const tag = readTag(state.src, state.pos);
  if (!tag || !isMarkup(tag, state.src, state.pos)) return false;
  if (!silent) pushTag(state, tag);
  state.pos = tag.end;
  return true;
}

/** A comment, script or style sheet of several lines; what follows it on its last line is text. */
function readHiddenBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const from = lineStart(state, startLine);
  if (state.src.charCodeAt(from) !== lessThan || indent(state, startLine) >= 4) return false;
  const end = hiddenMarkupEnd(state.src, from, state.env);
  if (end === undefined) return false;
  let line = startLine;
  while (line < endLine && (state.eMarks[line] ?? 0) < end) {
    line++;
    if (line < endLine && !state.isEmpty(line) && indent(state, line) < 0) return false;
  }
  if (line >= endLine) return false;
  if (silent) return true;
  const rest = state.src.slice(end, state.eMarks[line]).trim();
  if (rest !== '') pushParagraph(state, rest, line, line + 1);
  state.line = line + 1;
  return true;
}

/** HTML is often indented like a program; it is no code block then. */
function readIndentedHtml(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const from = lineStart(state, startLine);
  if (state.src.charCodeAt(from) !== lessThan || indent(state, startLine) < 4) return false;
  const tag = readTag(state.src, from);
  if (!tag || !isHtmlName(tag.name)) return false;
  if (silent) return true;
  let line = startLine + 1;
  while (line < endLine && !state.isEmpty(line) && indent(state, line) >= 4) line++;
  pushParagraph(state, state.getLines(startLine, line, state.blkIndent, false).trim(), startLine, line);
  state.line = line;
  return true;
}

const lessThan = 60;

/** An unknown tag is markup where it has a value or belongs to another; otherwise it is something like `Vec<String>`. */
function isMarkup(tag: Tag, text: string, from: number): boolean {
  if (isHtmlName(tag.name) || text[tag.end - 2] === '/') return true;
  for (const value of tag.attributes.values()) if (value !== '') return true;
  return tag.closing
    ? text
        .slice(Math.max(0, from - pairDistance), from)
        .toLowerCase()
        .includes(`<${tag.name}`)
    : text
        .slice(tag.end, tag.end + pairDistance)
        .toLowerCase()
        .includes(`</${tag.name}>`);
}

/** How far apart, in characters, the start and the end tag of an unknown element are looked for. */
const pairDistance = 2000;

function pushTag(state: StateInline, tag: Tag): void {
  if (tag.name === 'br' && !tag.closing) {
    state.push('hardbreak', 'br', 0);
    return;
  }
  if (tag.name === 'hr' && !tag.closing) {
    state.push('html_rule', 'hr', 0).block = true;
    return;
  }
  if (tag.name === 'img') {
    pushText(state, tag.attributes.get('alt') ?? '');
    return;
  }
  const element = safeElement(tag.name);
  if (element) pushElement(state, tag, element);
  else if (!isVoid(tag.name) && !isHidden(tag.name)) pushText(state, '');
}

function pushText(state: StateInline, text: string): void {
  if (text !== '') state.pending += state.md.utils.unescapeAll(text);
}

function pushElement(state: StateInline, tag: Tag, element: SafeElement): void {
  const token = state.push(tag.closing ? 'html_close' : 'html_open', element.tag, 0);
  // Set afterwards, because the parser counts levels and tags need not be balanced here.
  token.nesting = tag.closing ? -1 : 1;
  token.block = element.block;
  token.info = tag.name;
  if (tag.closing) return;
  if (element.role) token.attrSet('role', element.role);
  const classes = [element.className, alignment(tag)].filter((name) => name !== undefined);
  if (classes.length > 0) token.attrSet('class', classes.join(' '));
  const target = tag.name === 'a' ? safeTarget(state.md, tag.attributes.get('href')) : undefined;
  if (target !== undefined) token.attrSet('href', target);
}

function safeTarget(markdown: MarkdownIt, href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  const target = markdown.normalizeLink(markdown.utils.unescapeAll(href.trim()));
  return isSafeTarget(target) ? target : undefined;
}

/** Where the author put a part of a line or a block: the one thing that is kept of a style. */
function alignment(tag: Tag): string | undefined {
  const style = tag.attributes.get('style') ?? '';
  const wanted = /(?:float|text-align)\s?:\s?(right|center)/i.exec(style)?.[1] ?? tag.attributes.get('align');
  const side = wanted?.toLowerCase();
  if (/(?:page-break|break)-(?:before|after)\s?:\s?(?:always|page)/i.test(style)) return 'page-break';
  return side === 'right' || side === 'center' ? `align-${side}` : undefined;
}

function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

function indent(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}
