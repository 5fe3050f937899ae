import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * Makes the elements nest: an end tag without its start is dropped, an element that is left open ends where what holds
 * it ends. HTML by a person's hand never breaks out of a list item or a table cell.
 */
export function useBalance(markdown: MarkdownIt): void {
  markdown.core.ruler.push('balance', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'inline' && token.children?.some(isTag)) token.children = balance(state, token.children);
    }
    if (state.tokens.some(isTag)) state.tokens = balance(state, state.tokens);
  });
}

function isTag(token: Token): boolean {
  return token.nesting !== 0;
}

/** Deeper elements lose their tags: no page needs them, and browsers flatten at 512. */
const maximumDepth = 60;

function balance(state: StateCore, tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  const open: Token[] = [];
  const closeDownTo = (depth: number) => {
    while (open.length > depth) result.push(endTag(state, open.pop() as Token));
  };
  for (const token of tokens) {
    if (token.nesting > 0) {
      if (token.type === 'html_open' && (open.length >= maximumDepth || isNestedLink(token, open))) continue;
      open.push(token);
      result.push(token);
    } else if (token.nesting < 0) {
      const depth = findStart(token, open);
      if (depth < 0) continue;
      closeDownTo(depth + 1);
      open.pop();
      result.push(token);
    } else result.push(token);
  }
  closeDownTo(0);
  return result;
}

/** Index of the start tag that an end tag belongs to. An end tag in HTML doesn't close what Markdown opened. */
function findStart(end: Token, open: readonly Token[]): number {
  if (end.type !== 'html_close') return open.findLastIndex((token) => token.type === end.type.replace('_close', '_open'));
  for (let index = open.length - 1; index >= 0; index--) {
    const token = open[index] as Token;
    if (token.type !== 'html_open') return -1;
    if (token.info === end.info) return index;
  }
  return -1;
}

function isNestedLink(token: Token, open: readonly Token[]): boolean {
  return token.tag === 'a' && open.some(({ tag }) => tag === 'a');
}

function endTag(state: StateCore, start: Token): Token {
  const token = new state.Token(start.type.replace('_open', '_close'), start.tag, -1);
  token.block = start.block;
  token.hidden = start.hidden;
  return token;
}
