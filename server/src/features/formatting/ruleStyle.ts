import type { Span } from '../../model/span.ts';
import { safeFixes } from '../fixAll.ts';
import type { FormattingAspect } from './aspect.ts';
import type { SourceLine } from './sourceLayout.ts';

/** What rules about form alone fix safely: bullet marks, dates and what joins them, headings, slips of the space bar. */
export const ruleStyle: FormattingAspect = {
  keeps: 'resume',
  findEdits: ({ snapshot: { text, diagnostics }, lines }) => {
    const aboutForm = diagnostics.filter(({ rule }) => rule.formats);
    return safeFixes(text, aboutForm).filter((edits) => edits.every(({ span }) => !lineAt(lines, span)?.isFixed));
  },
};

function lineAt(lines: readonly SourceLine[], { from }: Span): SourceLine | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as SourceLine).from <= from) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}
