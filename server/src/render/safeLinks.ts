import type { MarkdownIt } from 'markdown-it';

/** Whether a link may be followed from the page: a web page, a mail, a call or a place on the page itself. */
export function isSafeTarget(target: string): boolean {
  return /^(?:https?:|mailto:|tel:|#)/i.test(target);
}

/**
 * Links keep their text, and their target only where it is safe. Images become their description, because the page
 * loads nothing. `[Kafka](expert)` and `[Kafka]: expert` are no links but words, and stay as they are written.
 */
export function useSafeLinks(markdown: MarkdownIt): void {
  markdown.validateLink = (target) => target === '' || /[.:/#?@]/.test(target);
  // The text of an address is the author's; the parser would decode it.
  markdown.normalizeLinkText = (text) => text;
  markdown.renderer.rules.link_open = (tokens, index, options, _env, renderer) => {
    const token = tokens[index];
    if (!token) return '';
    const target = String(token.attrGet('href') ?? '');
    token.attrs = isSafeTarget(target) ? [['href', target]] : null;
    return renderer.renderToken(tokens, index, options);
  };
  markdown.renderer.rules.image = (tokens, index, options, env, renderer) => {
    const text = renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env);
    return markdown.utils.escapeHtml(text);
  };
}
