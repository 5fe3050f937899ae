import type { MarkdownIt, Token } from 'markdown-it';
import { addClass } from './tokenClasses.ts';

/**
 * Marks entries and items of lists that may go over the end of a page: they take about two fifths of one or more. The other ones are kept
 * together, which a style sheet could not do only for these, since it cannot ask for a height.
 */
export function useLongBlocks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('long_blocks', (state) => {
    const open: { readonly token: Token; readonly linesBefore: number }[] = [];
    let lines = 0;
    for (const token of state.tokens) {
      if (token.nesting > 0) open.push({ token, linesBefore: lines });
      lines += linesOf(token);
      if (token.nesting >= 0) continue;
      const closed = open.pop();
      if (closed && kept.has(closed.token.tag) && lines - closed.linesBefore > mostLines) addClass(closed.token, 'long');
    }
  });
}

const kept = new Set(['article', 'li']);

/** Of the 45 to 65 of a page, as the theme has it. */
const mostLines = 20;
const charactersPerLine = 90;

/** About how many lines of the page a token takes by itself. */
function linesOf({ type, content, children }: Token): number {
  if (type === 'fence' || type === 'code_block') return content.split('\n').length;
  if (type !== 'inline') return 0;
  let [lines, width] = [0, 0];
  for (const child of children ?? []) {
    width += widthOf(child.content);
    if (child.type !== 'hardbreak') continue;
    lines += Math.max(1, Math.ceil(width / charactersPerLine));
    width = 0;
  }
  return lines + Math.ceil(width / charactersPerLine);
}

/** In letters; an East Asian character is as wide as two. */
function widthOf(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= firstWide) width++;
  return width;
}

const firstWide = 0x2e80;
