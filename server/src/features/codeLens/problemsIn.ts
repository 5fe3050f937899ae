import type { Span } from '../../model/span.ts';
import type { Diagnostic } from '../../rules/runRules.ts';
import type { Snapshot } from '../../snapshot.ts';

/** The problems that begin in a span of the document. They come in the order of the text, so only those are looked at. */
export function problemsIn({ diagnostics }: Snapshot, { from, to }: Span): Diagnostic[] {
  let low = 0;
  let high = diagnostics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((diagnostics[middle]?.span.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Diagnostic[] = [];
  for (let problem = diagnostics[low]; problem && problem.span.from < to; problem = diagnostics[low]) {
    found.push(problem);
    low += 1;
  }
  return found;
}
