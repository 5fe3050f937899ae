import type { Token } from 'markdown-it';
import { type PageInline, readInlines } from './pageInlines.ts';
import { classesOf } from './tokenClasses.ts';

/** The page as a tree of blocks, for formats that are no HTML. What only groups (header, section, article, div) has no node. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly rank: number; readonly classes: readonly string[]; readonly inlines: readonly PageInline[] }
  | { readonly kind: 'paragraph'; readonly classes: readonly string[]; readonly inlines: readonly PageInline[] }
  | {
      readonly kind: 'list';
      readonly classes: readonly string[];
      readonly start: number | undefined;
      readonly items: readonly PageBlock[][];
    }
  | { readonly kind: 'table'; readonly rows: readonly PageRow[] }
  | { readonly kind: 'quote'; readonly blocks: readonly PageBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

export interface PageRow {
  readonly isHead: boolean;
  readonly cells: readonly PageBlock[][];
}

/** Builds the tree of a page's tokens, which nest. */
export function readPageTree(tokens: readonly Token[]): PageBlock[] {
  return readBlocks(elementsOf(tokens));
}

/** A token with what stands between it and its end tag. */
interface Element {
  readonly token: Token;
  readonly children: readonly Element[];
}

function elementsOf(tokens: readonly Token[]): Element[] {
  const root: Element[] = [];
  const open: Element[][] = [root];
  for (const token of tokens) {
    if (token.nesting < 0) {
      if (open.length > 1) open.pop();
      continue;
    }
    const children: Element[] = [];
    open.at(-1)?.push({ token, children });
    if (token.nesting > 0) open.push(children);
  }
  return root;
}

function readBlocks(elements: readonly Element[]): PageBlock[] {
  return elements.flatMap(readBlock);
}

function readBlock(element: Element): PageBlock[] {
  const { token, children } = element;
  const classes = classesOf(token);
  if (token.type === 'inline') return [{ kind: 'paragraph', classes, inlines: readInlines(token.children ?? []) }];
  if (token.type === 'fence' || token.type === 'code_block')
    return [{ kind: 'code', text: `${token.info ? `${token.info.trim()}\n` : ''}${token.content}` }];
  if (token.tag === 'hr') return [{ kind: 'rule' }];
  if (/^h[1-6]$/.test(token.tag)) return [{ kind: 'heading', rank: Number(token.tag.slice(1)), classes, inlines: inlinesIn(children) }];
  if (token.tag === 'p' || token.tag === 'dt') return [{ kind: 'paragraph', classes, inlines: inlinesIn(children) }];
  if (token.tag === 'ul' || token.tag === 'ol') return [readList(element, classes)];
  if (token.tag === 'table' || classes.includes('table')) return readTable(element);
  if (token.tag === 'blockquote') return [{ kind: 'quote', blocks: readBlocks(children) }];
  return readBlocks(children);
}

function readList({ token, children }: Element, classes: readonly string[]): PageBlock {
  const start = token.tag === 'ol' ? Number(token.attrGet('start') ?? 1) : undefined;
  return { kind: 'list', classes, start, items: children.map((item) => readBlocks(item.token.tag === 'li' ? item.children : [item])) };
}

/** What stands in a table outside of its rows goes before it. */
function readTable({ children }: Element): PageBlock[] {
  const parts = children.flatMap((child) => (['thead', 'tbody', 'tfoot'].includes(child.token.tag) ? child.children : [child]));
  const rows = parts.filter(isRow);
  const others = readBlocks(parts.filter((part) => !isRow(part)));
  return [...others, { kind: 'table', rows: rows.map(readRow) }];
}

function isRow({ token }: Element): boolean {
  return token.tag === 'tr' || classesOf(token).includes('row');
}

function readRow({ children }: Element): PageRow {
  const isHead = children.length > 0 && children.every(({ token }) => token.tag === 'th' || classesOf(token).includes('head'));
  return { isHead, cells: children.map((cell) => readBlocks(cell.children)) };
}

/** All text in an element, as one line of runs. */
function inlinesIn(elements: readonly Element[]): PageInline[] {
  return elements.flatMap(({ token, children }) => (token.type === 'inline' ? readInlines(token.children ?? []) : inlinesIn(children)));
}
