import type { MarkdownIt, Token } from 'markdown-it';

/** Shows code as it stands, what is written beside the opening fence included. */
export function useCodeBlocks(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  const show = (token: Token, attributes: string) => {
    const info = token.info.trim();
    const label = info === '' ? '' : `<span class="info">${escapeHtml(info)}</span>\n`;
    return `<pre${attributes}><code>${label}${escapeHtml(token.content)}</code></pre>\n`;
  };
  markdown.renderer.rules.fence = markdown.renderer.rules.code_block = (tokens, index, _options, _env, renderer) => {
    const token = tokens[index];
    return token ? show(token, renderer.renderAttrs(token)) : '';
  };
}
