import type { MarkdownIt } from 'markdown-it';

/** Puts the source lines on every block: `data-line`, zero-based, and `data-end-line`, exclusive. */
export function useSourceLines(markdown: MarkdownIt): void {
  markdown.core.ruler.push('source_lines', (state) => {
    for (const token of state.tokens) {
      if (!token.map || token.nesting < 0 || token.type === 'inline') continue;
      token.attrSet('data-line', token.map[0]);
      token.attrSet('data-end-line', token.map[1]);
    }
  });
}
