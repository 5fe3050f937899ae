import { firstFrom, type Span } from '../../model/span.ts';

/** The things of a list that lie in a stretch of text, in the order of the text. The list is put in order once, since every entry asks. */
export function within<Item extends { readonly span: Span }>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const sorted = inOrder(items);
  let index = firstFrom(sorted, from);
  const found: Item[] = [];
  for (let item = sorted[index]; item && item.span.from <= to; item = sorted[index]) {
    if (item.span.to <= to) found.push(item);
    index += 1;
  }
  return found;
}

function inOrder<Item extends { readonly span: Span }>(items: readonly Item[]): readonly Item[] {
  let sorted = known.get(items) as readonly Item[] | undefined;
  if (!sorted) {
    sorted = [...items].sort((a, b) => a.span.from - b.span.from);
    known.set(items, sorted);
  }
  return sorted;
}

const known = new WeakMap<readonly object[], readonly object[]>();
