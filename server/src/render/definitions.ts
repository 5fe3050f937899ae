import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * Several dialects write a definition as a line that begins with a colon and a space, below its term. The mark is not
 * shown, and the line stays a line.
 */
export function useDefinitions(markdown: MarkdownIt): void {
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
