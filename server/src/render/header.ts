import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import type { Located, Resume } from '../model/resume.ts';
import type { Page } from './page.ts';
import { pushParagraph } from './paragraph.ts';
import { isSafeTarget } from './safeLinks.ts';

/**
 * Front matter is data, so it is left out, except for a name or contact that the document says nowhere else: the model
 * then found it there. Pandoc's title lines are shown, for pandoc prints them.
 */
export function useFrontMatter(markdown: MarkdownIt): void {
  markdown.block.ruler.before('table', 'front_matter', (state, startLine, _endLine, silent) => {
    const page = state.env.page as Page | undefined;
    if (!page || startLine >= page.frontMatterLines || silent || state.level > 0) return false;
    if (state.src.startsWith('%')) pushTitleLines(state, page.frontMatterLines);
    else pushHeader(state, page);
    state.line = page.frontMatterLines;
    return true;
  });
}

function pushTitleLines(state: StateBlock, lines: number): void {
  for (let line = 0; line < lines; line++) {
    const text = state.src.slice(state.bMarks[line], state.eMarks[line]).replace(/^%/, '').trim();
    if (text !== '') pushParagraph(state, text, line, line + 1);
  }
}

function pushHeader(state: StateBlock, page: Page): void {
  const { resume } = page;
  const name = inFrontMatter(page, resume.name);
  const label = inFrontMatter(page, resume.label);
  if (name) pushBlock(state, 'heading', 'h1', 'name', page, [name]);
  if (label) pushBlock(state, 'paragraph', 'p', 'label', page, [label]);
  const contacts = contactsOf(resume).filter((contact) => inFrontMatter(page, contact));
  if (contacts.length > 0) pushBlock(state, 'paragraph', 'p', 'contact', page, contacts);
}

function inFrontMatter(page: Page, located: Located | undefined): Located | undefined {
  return located && offsetOf(located) < page.frontMatter.end ? located : undefined;
}

function contactsOf(resume: Resume): Located[] {
  return [...resume.emails, ...resume.phones, ...resume.profiles].sort((a, b) => offsetOf(a) - offsetOf(b));
}

function offsetOf({ place, span }: Located): number {
  return place.start + span.from;
}

function pushBlock(state: StateBlock, type: string, tag: string, className: string, page: Page, parts: readonly Located[]): void {
  const open = state.push(`${type}_open`, tag, 1);
  const line = page.lineAt(offsetOf(parts[0] as Located));
  open.map = [line, line + 1];
  open.attrSet('class', className);
  const inline = state.push('inline', '', 0);
  inline.children = parts.flatMap((part, index) => [...(index > 0 ? [text(state, ' · ')] : []), ...linked(state, part.text)]);
  state.push(`${type}_close`, tag, -1);
}

function linked(state: StateBlock, content: string): Token[] {
  const target = /^[^\s@/]+@[^\s@/]+$/.test(content) ? `mailto:${content}` : content;
  if (!isSafeTarget(target)) return [text(state, content)];
  const open = new state.Token('link_open', 'a', 1);
  open.attrSet('href', state.md.normalizeLink(target));
  return [open, text(state, content), new state.Token('link_close', 'a', -1)];
}

function text(state: StateBlock, content: string): Token {
  const token = new state.Token('text', '', 0);
  token.content = content;
  return token;
}
