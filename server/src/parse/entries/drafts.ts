import type { SectionKind } from '../../model/resume.ts';
import { joinBoldPromotions } from './boldPromotions.ts';
import { readHeaderZone } from './headerZone.ts';
import { findOpeners, type Opener } from './openers.ts';
import type { RowFacts } from './rowFacts.ts';
import { findStudyRows, refineStudyDrafts } from './studyDrafts.ts';

/**
 * Cuts a section into drafts of entries: who opens, which rows are the header, which the body. A heading over several
 * roles (an employer with promotions, a school with degrees) is the shared part of each of them; one that only groups
 * ("United States") is left out.
 */
export function readDrafts(facts: readonly RowFacts[], kind: SectionKind): Draft[] {
  const drafts: Draft[] = [];
  let group = 0;
  for (const range of openedRanges(findAllOpeners(facts, kind), facts.length)) {
    for (const draft of readRange(facts, range, kind, group)) drafts.push(draft);
    group += 1;
  }
  return kind === 'education' ? refineStudyDrafts(drafts, facts) : joinBoldPromotions(drafts);
}

export interface Draft {
  readonly opener: Opener;
  /** Header rows in order; those of an enclosing employer are in `shared`. */
  readonly header: readonly RowFacts[];
  readonly shared: readonly RowFacts[];
  /** The rows from the opener to the next one. */
  readonly from: number;
  /** Rows whose list items belong to the entry. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
  /** Offset in the section of the end of the last row. */
  readonly bodyEnd: number;
  readonly group: number;
}

interface Range {
  readonly opener: Opener;
  readonly from: number;
  readonly to: number;
}

/** In an education, too, what stands above the first heading. */
function findAllOpeners(facts: readonly RowFacts[], kind: SectionKind): Opener[] {
  const openers = findOpeners(facts, 0, facts.length, kind);
  const first = openers[0];
  if (kind !== 'education' || first?.layout !== 'heading' || first.index === 0) return openers;
  const lead = findOpeners(facts, 0, first.index, kind).filter(
    ({ index }) => facts[index]?.line.clues.degree || facts[index]?.line.clues.institution,
  );
  return [...lead, ...openers];
}

function openedRanges(openers: readonly Opener[], end: number): Range[] {
  return openers.map((opener, index) => ({ opener, from: opener.index, to: openers[index + 1]?.index ?? end }));
}

function readRange(facts: readonly RowFacts[], range: Range, kind: SectionKind, group: number): Draft[] {
  const header = readHeaderZone(facts, range.from, range.to, kind);
  if (kind === 'projects') return [draftOf(facts, range, header, [], group)];
  const promotions = findBoldRoles(facts, range, header, kind);
  const first = promotions[0];
  if (first)
    return readChildren(
      facts,
      range,
      header.filter(({ index }) => index < first.index),
      promotions,
      kind,
      group,
    );
  const children = findChildren(facts, range, header, kind);
  if (children.length > 0) return readChildren(facts, range, header, children, kind, group);
  const studies = kind === 'education' ? findStudyRows(facts, range, header) : [];
  if (studies.length > 0) return readStudyRows(facts, range, header, studies, group);
  const roles = roleLines(header);
  if (roles.length > 1) return splitByRoles(facts, range, header, roles, group);
  return [draftOf(facts, range, header, [], group)];
}

function draftOf(facts: readonly RowFacts[], range: Range, header: readonly RowFacts[], shared: readonly RowFacts[], group: number): Draft {
  const last = header[header.length - 1]?.index ?? range.from;
  const first = range.opener.layout === 'bullet' ? range.from + 1 : range.from;
  const bodyEnd = facts[range.to - 1]?.row.span.to ?? 0;
  return { opener: range.opener, header, shared, from: range.from, bodyFrom: Math.min(first, last + 1), bodyTo: range.to, bodyEnd, group };
}

/** Bold lines under an employer's heading that each say a role and when; the first was taken for a line of its header. */
function findBoldRoles(facts: readonly RowFacts[], range: Range, header: readonly RowFacts[], kind: SectionKind): Opener[] {
  if (range.opener.layout !== 'heading' || cluesOf(header.slice(0, 1), kind)) return [];
  const bold = findOpeners(facts, range.from + 1, range.to, kind).filter(({ layout }) => layout === 'bold');
  if (!header.some(({ index }) => index === bold[0]?.index)) return [];
  const roles = bold.filter(({ index }, at) => {
    const zone = readHeaderZone(facts, index, bold[at + 1]?.index ?? range.to, kind);
    return cluesOf(zone, kind) && zone.some(({ line }) => line.dates.length > 0);
  });
  return roles.length > 1 ? roles : [];
}

/** Openers inside the range that are roles or degrees of their own under the range's header. */
function findChildren(facts: readonly RowFacts[], range: Range, header: readonly RowFacts[], kind: SectionKind): Opener[] {
  if (range.opener.layout !== 'heading') return [];
  const bodyFrom = (header[header.length - 1]?.index ?? range.from) + 1;
  const openers = findOpeners(facts, bodyFrom, range.to, kind).filter(({ layout }) => layout === 'heading' || layout === 'bold');
  if (openers.length === 0) return [];
  const dated = header.some(({ line }) => line.dates.length > 0);
  const own = cluesOf(header, kind);
  if (own) return [];
  return openers.filter((opener, index) => {
    const zone = readHeaderZone(facts, opener.index, openers[index + 1]?.index ?? range.to, kind);
    const clue = cluesOf(zone, kind);
    return dated ? clue : clue || zone.some(({ line }) => line.dates.length > 0);
  });
}

/** Whether the header says a role (or, in education, a degree) by itself. */
function cluesOf(header: readonly RowFacts[], kind: SectionKind): boolean {
  return header.some(({ line }) => {
    if (line.label) return line.label.field === 'role' || line.label.field === 'degree';
    return line.segments.some(({ clues }) => (kind === 'education' ? clues.degree : clues.role && !clues.organization));
  });
}

function readChildren(
  facts: readonly RowFacts[],
  range: Range,
  header: readonly RowFacts[],
  children: readonly Opener[],
  kind: SectionKind,
  group: number,
): Draft[] {
  const complete = children.every((child, index) => isComplete(facts, child, children[index + 1]?.index ?? range.to, kind));
  const names = header.some(({ line }) => line.clues.organization || line.clues.institution);
  const groups = complete && !names && !header.some(({ line }) => line.dates.length > 0);
  return children.map((child, index) => {
    const to = children[index + 1]?.index ?? range.to;
    const own = readHeaderZone(facts, child.index, to, kind);
    const from = index === 0 && !groups ? range.from : child.index;
    const draft = draftOf(
      facts,
      { opener: child, from: child.index, to },
      own,
      groups ? header.filter(isPlaceRow) : header,
      groups ? group * 1000 + index : group,
    );
    return { ...draft, from };
  });
}

/** "United States" over several employers. */
function isPlaceRow({ line }: RowFacts): boolean {
  return line.segments.length > 0 && line.segments.every((segment) => segment.isPlace);
}

/** Degrees set as lines or list items under their school; the rows between belong to the one above. */
function readStudyRows(
  facts: readonly RowFacts[],
  range: Range,
  header: readonly RowFacts[],
  studies: readonly Opener[],
  group: number,
): Draft[] {
  const first = studies[0]?.index ?? range.to;
  return readChildren(
    facts,
    range,
    header.filter(({ index }) => index < first),
    studies,
    'education',
    group,
  );
}

/** A header with its own dates and at least two parts needs nothing from above. */
function isComplete(facts: readonly RowFacts[], opener: Opener, to: number, kind: SectionKind): boolean {
  const zone = readHeaderZone(facts, opener.index, to, kind);
  const parts = zone.reduce((count, row) => count + row.line.segments.length, 0);
  return parts >= 2 && zone.some(({ line }) => line.dates.length > 0);
}

/** Lines of one header that each name a role with its dates: promotions set as lines. */
function roleLines(header: readonly RowFacts[]): RowFacts[] {
  const lines = header.filter(({ line }) => line.dates.length > 0 && !line.onlyDates && line.segments.length > 0);
  const roles = lines.filter(({ line }) => line.segments.some(({ clues }) => clues.role));
  return roles.length > 1 ? roles : [];
}

function splitByRoles(
  facts: readonly RowFacts[],
  range: Range,
  header: readonly RowFacts[],
  roles: readonly RowFacts[],
  group: number,
): Draft[] {
  const shared = header.filter((row) => !roles.includes(row));
  return roles.map((role, index) => {
    const opener: Opener = index === 0 ? range.opener : { ...range.opener, index: role.index };
    const draft = draftOf(facts, { ...range, opener }, [role], shared, group);
    const from = index === 0 ? range.from : role.index;
    return index === 0 ? { ...draft, from, bodyFrom: role.index + 1 } : { ...draft, from, bodyFrom: role.index, bodyTo: role.index };
  });
}
