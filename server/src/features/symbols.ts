import { allEntries } from '../model/entries.ts';
import type { Entry, PlacedSection, Resume } from '../model/resume.ts';
import { type Span, shiftSpan, sliceSpan, spanContains } from '../model/span.ts';
import type { Snapshot } from '../snapshot.ts';
import { entryTitle } from './entryTitle.ts';

/** A part of the resume for the outline: the name first, then the sections with their roles. */
export interface DocumentSymbol {
  readonly kind: 'name' | 'section' | 'entry';
  /** Never empty. */
  readonly name: string;
  /** A line beside the name, such as the dates of a role. */
  readonly detail?: string;
  readonly span: Span;
  /** What the cursor goes to; inside `span`. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

export function listSymbols({ resume }: Snapshot): DocumentSymbol[] {
  const sections = resume.sections.filter(({ section }) => section.heading !== undefined || section.entries.length > 0);
  return [...nameSymbol(resume), ...sections.map(sectionSymbol)];
}

function nameSymbol({ name, label }: Resume): DocumentSymbol[] {
  if (!name || name.text.trim() === '') return [];
  const { section, start } = name.place;
  const detail = label ? { detail: label.text } : {};
  const span = shiftSpan(name.place.section.heading ? name.span : { from: 0, to: section.text.trimEnd().length }, start);
  return [{ kind: 'name', name: name.text, ...detail, span, selection: shiftSpan(name.span, start), children: [] }];
}

function sectionSymbol(place: PlacedSection): DocumentSymbol {
  const { section, start } = place;
  const span = shiftSpan({ from: 0, to: section.text.trimEnd().length }, start);
  const heading = section.heading ? shiftSpan(section.heading.span, start) : { from: span.from, to: span.from };
  return {
    kind: 'section',
    name: section.heading?.prose.plain.trim() || (section.kind === 'other' ? '…' : section.kind),
    span,
    selection: heading,
    children: (section.kind === 'basics' ? [] : allEntries(section)).map((entry) => entrySymbol(place, entry)),
  };
}

function entrySymbol({ section, start }: PlacedSection, entry: Entry): DocumentSymbol {
  const span = shiftSpan(entry.span, start);
  const selection = shiftSpan((entry.role ?? entry.title ?? entry.organization)?.span ?? entry.header, start);
  return {
    kind: 'entry',
    name: entryTitle(section, entry),
    ...(entry.dates ? { detail: sliceSpan(section.text, entry.dates.span) } : {}),
    span,
    // A field may stand above the role's own lines, as the employer of two roles does.
    selection: spanContains(span, selection) ? selection : { from: span.from, to: span.from },
    children: [],
  };
}
