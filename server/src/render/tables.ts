import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * Tables keep the cells that go beyond the number of columns, which Markdown would drop, and say their alignment by
 * class, because a style attribute would be blocked.
 */
export function useWholeTables(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'whole_tables', (state) => {
    if (state.tokens.some(({ type }) => type === 'table_open')) state.tokens = completeTables(state);
  });
}

function completeTables(state: StateCore): Token[] {
  const lines = state.src.split('\n');
  const tokens: Token[] = [];
  let row = '';
  let cells = 0;
  for (const token of state.tokens) {
    if (token.type === 'tr_open') {
      row = lines[token.map?.[0] ?? 0] ?? '';
      cells = 0;
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      cells++;
      token.attrs = alignmentClass(token);
    } else if (token.type === 'tr_close') {
      for (const extra of splitRow(row).slice(cells)) tokens.push(...cell(state, extra));
    }
    tokens.push(token);
  }
  return tokens;
}

function alignmentClass(token: Token): Token['attrs'] {
  const side = /text-align:(right|center)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  return side ? [['class', `align-${side}`]] : null;
}

/** The cells of a row's source line, without the marks of the list or quote that holds the table. */
function splitRow(line: string): string[] {
  const row = line.trim().replace(/^(?:>\s?|[-*+]\s)*\|/, '');
  const cells = row.split(/(?<!\\)\|/);
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((text) => text.replaceAll('\\|', '|').trim());
}

function cell(state: StateCore, content: string): Token[] {
  const open = new state.Token('td_open', 'td', 1);
  const inline = new state.Token('inline', '', 0);
  const close = new state.Token('td_close', 'td', -1);
  open.block = close.block = true;
  inline.content = content;
  inline.children = [];
  return [open, inline, close];
}
