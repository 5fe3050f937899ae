import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * "2019. Joined Acme" is an item of an ordered list to Markdown, and a browser would count on from 2019 whatever the
 * next year is. Such a number is the author's word, so it is shown as text.
 */
export function useYearLists(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'year_lists', (state) => {
    if (state.tokens.some(isYearItem)) state.tokens = showYears(state);
  });
}

const firstYear = 1000;

function isYearItem(token: Token): boolean {
  return token.type === 'list_item_open' && Number(token.info) >= firstYear;
}

function showYears(state: StateCore): Token[] {
  const tokens: Token[] = [];
  let year: Token | undefined;
  for (const token of state.tokens) {
    if (token.type === 'inline' && year) token.children = [year, ...(token.children ?? [])];
    else if (year && token.type !== 'paragraph_open' && token.type !== 'heading_open') tokens.push(asInline(state, year));
    if (token.type !== 'paragraph_open' && token.type !== 'heading_open') year = undefined;
    if (isYearItem(token)) {
      year = new state.Token('text', '', 0);
      year.content = `${token.info}${token.markup} `;
      token.attrSet('class', 'year');
    }
    tokens.push(token);
  }
  return tokens;
}

function asInline(state: StateCore, text: Token): Token {
  const token = new state.Token('inline', '', 0);
  token.children = [text];
  return token;
}
