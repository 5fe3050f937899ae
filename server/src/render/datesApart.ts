import type { StateCore, Token } from 'markdown-it';
import { hasClass } from './tokenClasses.ts';

/**
 * Where the dates end a line, puts the line into `<span class="line">` with what comes before them in `what`, what parts
 * the two in `separator` and the dates in `when`, so that Word can set them at the margin. Dates that have the second line to
 * themselves are taken for the end of the first. The line is `unmarked` where nothing that can be seen parts it. Nothing is changed where
 * dates stand elsewhere.
 */
export function setDatesApart(state: StateCore, inline: Token): void {
  const children = inline.children ?? [];
  const dates = children.findIndex((token) => token.nesting > 0 && hasClass(token, 'dates'));
  if (dates < 0) return;
  const tail = outermostStart(children, dates);
  const next = children.findIndex((token, index) => index > dates && isBreak(token));
  const to = next < 0 ? children.length : next;
  const from = lineStart(children, tail);
  const when = children.slice(tail, to);
  const parted = part(children.slice(from, tail));
  if (!parted || !isBalanced(when) || saysMore(when, children.slice(dates, dates + 2))) return;
  const isMarked = parted.opening.length > 0 || /\S/.test(textOf(parted.separator));
  const line = span(state, isMarked ? 'line' : 'line unmarked', [
    ...span(state, 'what', parted.what),
    ...span(state, 'separator', parted.separator),
    ...span(state, 'when', [...parted.opening, ...when]),
  ]);
  inline.children = [...children.slice(0, from), ...line, ...children.slice(to)];
}

/** Index of the outermost start tag round the one at `index` that holds nothing before it. */
function outermostStart(tokens: readonly Token[], index: number): number {
  let start = index;
  while ((tokens[start - 1]?.nesting ?? 0) > 0) start--;
  return start;
}

/** Where the line begins that ends at `end`; of the first line, where it is parted from the second only by its break. */
function lineStart(tokens: readonly Token[], end: number): number {
  const isSecondAlone = isBreak(tokens[end - 1]) && !tokens.slice(0, end - 1).some(isBreak);
  return isSecondAlone ? 0 : tokens.findLastIndex((token, index) => index < end && isBreak(token)) + 1;
}

/** Takes what separates dates from the text before them off that text; nothing where there is no such text. */
function part(tokens: readonly Token[]): { what: Token[]; separator: Token[]; opening: Token[] } | undefined {
  const last = tokens.at(-1);
  if (!last || !isBalanced(tokens)) return undefined;
  const before = tokens.slice(0, -1);
  const { what, separator, opening } = last.type === 'text' ? cut(last) : { what: [], separator: isBreak(last) ? [last] : [], opening: [] };
  if (separator.length === 0 || !/[\p{L}\p{N}]/u.test(textOf([...before, ...what]))) return undefined;
  return { what: [...before, ...what], separator, opening };
}

function cut(token: Token): { what: Token[]; separator: Token[]; opening: Token[] } {
  const { content } = token;
  const hasBracket = /[([]$/.test(content);
  const end = hasBracket ? content.length - 1 : content.length;
  let start = end;
  while (start > 0 && ' \t\u00a0|·•,;:~–—-'.includes(content.charAt(start - 1))) start--;
  return {
    what: start > 0 ? [withContent(token, content.slice(0, start))] : [],
    separator: start < end ? [withContent(token, content.slice(start, end))] : [],
    opening: hasBracket ? [withContent(token, content.slice(end))] : [],
  };
}

function withContent(token: Token, content: string): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, { content });
}

/** Whether there are words in the tokens beside those of the dates. */
function saysMore(tokens: readonly Token[], dates: readonly Token[]): boolean {
  return /[\p{L}\p{N}]/u.test(textOf(tokens).replace(textOf(dates), ''));
}

function isBreak(token: Token | undefined): boolean {
  return token?.type === 'hardbreak' || token?.type === 'softbreak';
}

/** Whether every start tag has its end tag here. */
function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { nesting } of tokens) {
    depth += nesting;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ content }) => content).join('');
}

function span(state: StateCore, className: string, children: readonly Token[]): Token[] {
  const open = new state.Token('html_open', 'span', 1);
  open.attrSet('class', className);
  return [open, ...children, new state.Token('html_close', 'span', -1)];
}
