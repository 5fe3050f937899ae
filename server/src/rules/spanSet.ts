import type { Span } from '../model/span.ts';

/** The ground that spans cover together; says in logarithmic time whether a span overlaps it. */
export class SpanSet {
  readonly #spans: Span[];

  constructor(spans: readonly Span[]) {
    const merged: { from: number; to: number }[] = [];
    for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
      const last = merged[merged.length - 1];
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else merged.push({ from, to });
    }
    this.#spans = merged;
  }

  overlaps(span: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.to ?? 0) <= span.from) low = middle + 1;
      else high = middle;
    }
    const next = this.#spans[low];
    return next !== undefined && next.from < span.to;
  }
}
