import type { Span } from '../model/span.ts';

/**
 * The stretches of a text that stand in double quotation marks of any language, marks included. A mark without its
 * partner opens nothing.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly from: number; readonly closing: string } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (open?.closing.includes(character)) {
      spans.push({ from: open.from, to: at + 1 });
      open = undefined;
    } else if (!open && closings.has(character)) open = { from: at, closing: closings.get(character) ?? '' };
  }
  return spans;
}

/** Whether a stretch of a text stands inside double quotation marks. */
export function isQuoted(text: string, { from, to }: Span): boolean {
  return mark.test(text) && quotedSpans(text).some((quote) => quote.from < from && to < quote.to);
}

const mark = /["“„«»「『《]/;

const closings: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);
