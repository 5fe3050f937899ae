/**
 * A half-open range of text. Offsets are UTF-16 code units. A span that belongs to a section is relative to the
 * section's first character, so that a section stays the same object when text before it changes.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Replaces `span` by `newText`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The characters that `span` covers in the text it is relative to. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.from, span.to);
}

/** The same span `by` code units further on. */
export function shiftSpan(span: Span, by: number): Span {
  return { from: span.from + by, to: span.to + by };
}

/** Whether the two spans share a character, or one is empty and touches the other. */
export function spansTouch(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether `inner` lies within `outer`, ends included. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether two half-open spans share a character. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/**
 * Applies edits to a text. Edits may come in any order; of two that overlap the later one is left out, so the result
 * is always well defined.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  let result = '';
  let position = 0;
  for (const { span, newText } of ordered) {
    if (span.from < position) continue;
    result += text.slice(position, span.from) + newText;
    position = span.to;
  }
  return result + text.slice(position);
}

/** The index of the first item that begins at an offset or behind it; their number where none does. The items are in the order of where they begin. */
export function firstFrom(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
