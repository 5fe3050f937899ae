import { allEntries } from '../model/entries.ts';
import type { Entry, Field, PlacedSection, Resume, Section } from '../model/resume.ts';
import { type Span, shiftSpan, sliceSpan, spanContains } from '../model/span.ts';
import type { Snapshot } from '../snapshot.ts';
import { employerGroups } from './entryGroups.ts';
import { entryTitle } from './entryTitle.ts';

/** A part of the resume for the outline: the name first, then the sections with their entries; several roles at one employer below it. */
export interface DocumentSymbol {
  readonly kind: 'name' | 'section' | 'employer' | 'entry';
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
  return [...nameSymbol(resume), ...resume.sections.filter(isShown).map(sectionSymbol)];
}

/**
 * Whether the headings of Markdown are all there is to outline. An editor that outlines them by itself would show everything twice.
 */
export function isOutlinedByHeadings({ resume }: Snapshot): boolean {
  return resume.sections.filter(isShown).every(({ section }) => {
    const { heading } = section;
    const isHeading = heading !== undefined && (heading.style === 'atx' || heading.style === 'setext') && !heading.missingSpace;
    return isHeading && entriesShown(section).every(({ layout }) => layout === 'heading');
  });
}

function isShown({ section }: PlacedSection): boolean {
  return section.heading !== undefined || section.entries.length > 0;
}

function entriesShown(section: Section): readonly Entry[] {
  return section.kind === 'basics' ? [] : allEntries(section);
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
    children: employerGroups(entriesShown(section)).flatMap((entries) => groupSymbols(place, entries)),
  };
}

/** Several roles at one employer are listed below it. */
function groupSymbols(place: PlacedSection, entries: readonly Entry[]): DocumentSymbol[] {
  const [first] = entries;
  const last = entries.at(-1);
  const { organization } = first ?? {};
  if (!first || !last || !organization?.text || entries.length === 1) return entries.map((entry) => entrySymbol(place, entry));
  const span = shiftSpan({ from: first.span.from, to: last.span.to }, place.start);
  const children = entries.map((entry) => ({ ...entrySymbol(place, entry), name: entry.role?.text || entryTitle(place.section, entry) }));
  return [{ kind: 'employer', name: organization.text, span, selection: selectionOf(place, span, organization), children }];
}

function entrySymbol(place: PlacedSection, entry: Entry): DocumentSymbol {
  const { section, start } = place;
  const span = shiftSpan(entry.span, start);
  return {
    kind: 'entry',
    name: entryTitle(section, entry),
    ...(entry.dates ? { detail: sliceSpan(section.text, entry.dates.span) } : {}),
    span,
    selection: selectionOf(place, span, entry.role ?? entry.title ?? entry.organization),
    children: [],
  };
}

/** The field, or the start where it stands elsewhere, as the employer of two roles does. */
function selectionOf({ start }: PlacedSection, span: Span, field: Field | undefined): Span {
  const selection = field && shiftSpan(field.span, start);
  return selection && spanContains(span, selection) ? selection : { from: span.from, to: span.from };
}
