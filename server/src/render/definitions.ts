import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import { pushParagraph } from './paragraph.ts';

/**
 * Several dialects write a definition as a line that begins with a colon and a space, below its term. The mark is not
 * shown, and the line stays a line. Indented paragraphs after it belong to it, and are no code.
 */
export function useDefinitions(markdown: MarkdownIt): void {
  markdown.block.ruler.before('code', 'definition_continuation', readContinuation);
  markdown.core.ruler.after('inline', 'definitions', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === 'inline' && state.tokens[index - 1]?.type === 'paragraph_open') showDefinitions(state, token);
    }
  });
}

const mark = /^:[ \t]+/;

function showDefinitions(state: StateCore, inline: Token): void {
  const children = inline.children ?? [];
  for (const [index, token] of children.entries()) {
    const before = children[index - 1];
    if (token.type !== 'text' || !mark.test(token.content) || (before && !before.type.endsWith('break'))) continue;
    token.content = token.content.replace(mark, '');
    if (before) children[index - 1] = new state.Token('hardbreak', 'br', 0);
  }
}

const definition = /^:[ \t]/m;

function readContinuation(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const isIndented = (line: number) => (state.sCount[line] ?? 0) - state.blkIndent >= 4;
  const before = state.tokens.at(-2);
  if (!isIndented(startLine) || silent || state.tokens.at(-1)?.type !== 'paragraph_close' || !before) return false;
  if (!definition.test(before.content) && before.info !== continuation) return false;
  let end = startLine + 1;
  while (end < endLine && !state.isEmpty(end) && isIndented(end)) end++;
  const text = state.getLines(startLine, end, state.blkIndent, false);
  pushParagraph(state, text.replace(/^[ \t]+/gm, '').trim(), startLine, end);
  const inline = state.tokens.at(-2);
  if (inline) inline.info = continuation;
  state.line = end;
  return true;
}

const continuation = 'continuation';
