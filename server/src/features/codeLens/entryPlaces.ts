import { allEntries, holdsEntries } from '../../model/entries.ts';
import type { Entry, PlacedSection } from '../../model/resume.ts';
import { type Span, shiftSpan } from '../../model/span.ts';

/** The entries of a section of roles, degrees or projects, with what is theirs alone: up to the next one, in the document. */
export function placeEntries({ section, start }: PlacedSection): { entry: Entry; span: Span; header: Span }[] {
  if (!holdsEntries(section.kind)) return [];
  const entries = allEntries(section);
  return entries.map((entry, index) => {
    // The first role of several at one employer reaches over the others.
    const to = Math.min(entry.span.to, entries[index + 1]?.span.from ?? entry.span.to);
    return { entry, span: shiftSpan({ from: entry.span.from, to }, start), header: shiftSpan(entry.header, start) };
  });
}
