import type { MarkdownIt, Token } from 'markdown-it';

/**
 * Shows code as it stands, what is written beside the opening fence included, but for gaps within a line: software that reads a printed
 * page takes them for the space between two columns.
 */
export function useCodeBlocks(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  const show = (token: Token, attributes: string) => {
    const info = token.info.trim();
    const label = info === '' ? '' : `<span class="info">${escapeHtml(info)}</span>\n`;
    return `<pre${attributes}><code>${label}${escapeHtml(withoutGaps(token.content))}</code></pre>\n`;
  };
  markdown.renderer.rules.fence = markdown.renderer.rules.code_block = (tokens, index, _options, _env, renderer) => {
    const token = tokens[index];
    return token ? show(token, renderer.renderAttrs(token)) : '';
  };
}

function withoutGaps(code: string): string {
  return code.replace(/(?<=\S)[ \t]+(?=\S)/g, ' ');
}
