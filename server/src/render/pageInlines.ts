import type { Token } from 'markdown-it';
import { isSafeTarget } from './safeLinks.ts';
import { classesOf } from './tokenClasses.ts';

/** The runs of a line of text, with the styles of all elements round each of them. */
export function readInlines(tokens: readonly Token[]): PageInline[] {
  const inlines: PageInline[] = [];
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.nesting > 0) open.push(token);
    else if (token.nesting < 0) open.pop();
    else if (token.type === 'hardbreak') inlines.push({ kind: 'break' });
    else inlines.push(run(token, open));
  }
  return inlines.filter((inline) => inline.kind === 'break' || inline.text !== '');
}

/** A run of text in one style, or the end of a line. */
export type PageInline =
  | { readonly kind: 'break' }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly code: boolean;
      /** A safe target. */
      readonly href: string | undefined;
      /** Of all elements round it, outermost first. */
      readonly classes: readonly string[];
    };

function run(token: Token, open: readonly Token[]): PageInline {
  const tags = open.map(({ tag }) => tag);
  const target = String(open.findLast(({ tag }) => tag === 'a')?.attrGet('href') ?? '');
  return {
    kind: 'text',
    text: textOf(token),
    bold: tags.includes('strong') || tags.includes('b'),
    italic: tags.some((tag) => italicTags.has(tag)),
    code: token.type === 'code_inline' || tags.some((tag) => codeTags.has(tag)),
    href: isSafeTarget(target) ? target : undefined,
    classes: open.flatMap(classesOf),
  };
}

const italicTags = new Set(['em', 'i', 'cite', 'dfn', 'var']);
const codeTags = new Set(['code', 'kbd', 'samp']);

/** Of an image, the description. */
function textOf(token: Token): string {
  if (token.type === 'softbreak') return ' ';
  if (token.type === 'image') return (token.children ?? []).map(textOf).join('');
  return token.content;
}
