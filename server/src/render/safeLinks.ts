import type { MarkdownIt, StateBlock } from 'markdown-it';
import { pushParagraph } from './paragraph.ts';

/** Whether a link may be followed from the page: a web page, a mail, a call or a place on the page itself. */
export function isSafeTarget(target: string): boolean {
  return /^(?:https?:|mailto:|tel:|#)/i.test(target);
}

/**
 * Links keep their text, and their target only where it is safe. Images become their description, because the page
 * loads nothing. `[Kafka](expert)` and `[Kafka]: expert` are no links but words, and stay as they are written.
 */
export function useSafeLinks(markdown: MarkdownIt): void {
  markdown.validateLink = (target) => /^[#?]|[/@]|\w[.:][\w+]/.test(target);
  markdown.block.ruler.before('reference', 'plain_definition', readPlainDefinition);
  // The text of an address is the author's; the parser would decode it.
  markdown.normalizeLinkText = (text) => text;
  markdown.renderer.rules.link_open = (tokens, index, options, _env, renderer) => {
    const token = tokens[index];
    if (!token) return '';
    token.attrs = (token.attrs ?? []).filter(([name, value]) => name !== 'href' || isSafeTarget(String(value)));
    return renderer.renderToken(tokens, index, options);
  };
  markdown.renderer.rules.image = (tokens, index, options, env, renderer) => {
    const text = renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env);
    const escaped = markdown.utils.escapeHtml(text);
    return env?.marksImages === true ? markImage(escaped, tokens[index]?.attrGet('src'), markdown.utils.escapeHtml) : escaped;
  };
}

function markImage(description: string, source: string | number | null | undefined, escapeHtml: (text: string) => string): string {
  const address = `${source}`;
  const attribute = /^https:\/\//i.test(address) && URL.canParse(address) ? ` data-image="${escapeHtml(address)}"` : '';
  return `<span class="image"${attribute}>${description}</span>`;
}

/** A line that has the form of a link's definition but names no address: its words would not be shown. */
function readPlainDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src[from] !== '[' || silent) return false;
  const [definition = '', target = ''] = /^\[[^\]]*\]:[ \t]*(?:\n[ \t]*)?<?(\S+)/.exec(state.src.slice(from, from + longestLabel)) ?? [];
  if (target === '' || addressForm.test(target)) return false;
  const end = Math.min(endLine, startLine + definition.split('\n').length);
  pushParagraph(state, state.getLines(startLine, end, state.blkIndent, false).trim(), startLine, end);
  state.line = end;
  return true;
}

/** Characters; CommonMark allows a label of 999. */
const longestLabel = 1200;

const addressForm = /^(?:[a-z]+:\/\/|mailto:|tel:|[#/]|\.\.?\/|www\.)|@|\w\.\w+\/|\.(?:md|pdf|html?|png|jpe?g|svg|docx?)>?$/i;
