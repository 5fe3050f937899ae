import { firstFrom, type Span } from '../../model/span.ts';
import type { Diagnostic } from '../../rules/runRules.ts';
import type { Snapshot } from '../../snapshot.ts';

/** The problems that begin in a span of the document. They come in the order of the text, so only those are looked at. */
export function problemsIn({ diagnostics }: Snapshot, { from, to }: Span): Diagnostic[] {
  let index = firstFrom(diagnostics, from);
  const found: Diagnostic[] = [];
  for (let problem = diagnostics[index]; problem && problem.span.from < to; problem = diagnostics[index]) {
    found.push(problem);
    index += 1;
  }
  return found;
}
