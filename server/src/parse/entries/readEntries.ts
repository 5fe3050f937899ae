import { holdsEntries } from '../../model/entries.ts';
import type { Bullet, Entry, OtherEntry, SectionKind } from '../../model/resume.ts';
import type { Row } from '../rows.ts';
import { type Draft, readDrafts } from './drafts.ts';
import { chooseOrder, finishEntry } from './fields.ts';
import { fieldsOf, readHeader } from './headerReading.ts';
import { splitAtInnerHeadings } from './innerSections.ts';
import { asSchoolJob } from './jobsAmongStudies.ts';
import { type LineMemory, type RowFacts, readFacts } from './rowFacts.ts';
import { shareEmployerBelow } from './stackedTitles.ts';
import { asStudy } from './studiesAmongJobs.ts';
import { findStudies } from './studiesElsewhere.ts';
import { joinWrapped } from './wrappedRows.ts';

/**
 * Reads the entries of a section from its rows, the section's own heading left out. One entry per role, degree or
 * project; several roles at one employer share the employer and the group number. Sections that are not made of entries
 * have only such as are of another kind.
 */
export function readEntries(rows: readonly Row[], kind: SectionKind, text: string, memory: LineMemory): ReadEntries {
  const found = holdsEntries(kind) ? readRuns(rows, kind, text, memory) : readStudies(rows, kind, text, memory);
  return {
    entries: found.flatMap((read) => (read.kind === kind ? read.entries : [])),
    otherEntries: found.flatMap((read) => (read.kind === kind ? [] : read.entries.map((entry) => ({ ...entry, kind: read.kind })))),
  };
}

export interface ReadEntries {
  /** Those of the section's own kind. */
  readonly entries: readonly Entry[];
  readonly otherEntries: readonly OtherEntry[];
}

interface EntriesOfKind {
  readonly kind: SectionKind;
  readonly entries: readonly Entry[];
}

function readStudies(rows: readonly Row[], kind: SectionKind, text: string, memory: LineMemory): EntriesOfKind[] {
  const drafts = findStudies(rows, kind, memory);
  return drafts.length > 0 ? [finishEntries(drafts, 'education', rows, text)] : [];
}

function readRuns(rows: readonly Row[], kind: SectionKind, text: string, memory: LineMemory): EntriesOfKind[] {
  let group = 0;
  return splitAtInnerHeadings(rows, kind, memory).flatMap((run) => {
    const found = readRun(run.rows, run.kind, text, memory);
    const before = group;
    if (found.length > 0) group += 1 + largestGroup(found);
    return before === 0
      ? found
      : found.map((read) => ({ ...read, entries: read.entries.map((entry) => ({ ...entry, group: entry.group + before })) }));
  });
}

function largestGroup(found: readonly EntriesOfKind[]): number {
  return found.reduce((most, { entries }) => entries.reduce((largest, { group }) => Math.max(largest, group), most), 0);
}

function readRun(all: readonly Row[], kind: SectionKind, text: string, memory: LineMemory): EntriesOfKind[] {
  const rows = kind === 'education' ? joinWrapped(all) : all;
  if (rows.length === 0) return [];
  const facts = readFacts(rows, memory);
  const drafts = readDrafts(facts, kind);
  const mixed = mixedKinds[kind];
  if (!mixed) return [finishEntries(drafts, kind, rows, text)];
  const asOther = new Map(drafts.map((draft) => [draft, mixed.read(draft, facts)]));
  const own = drafts.filter((draft) => asOther.get(draft) === undefined);
  const others = [...asOther.values()].filter((draft) => draft !== undefined);
  const found = [finishEntries(own, kind, rows, text)];
  return others.length > 0 ? [...found, finishEntries(others, mixed.kind, rows, text)] : found;
}

/** What people mix without a heading between, and what tells it. */
const mixedKinds: Partial<
  Record<SectionKind, { kind: SectionKind; read: (draft: Draft, facts: readonly RowFacts[]) => Draft | undefined }>
> = {
  work: { kind: 'education', read: asStudy },
  education: { kind: 'work', read: asSchoolJob },
};

function finishEntries(drafts: readonly Draft[], kind: SectionKind, rows: readonly Row[], text: string): EntriesOfKind {
  const read = drafts.map((draft) => ({ draft, header: readHeader(draft, kind, text) }));
  const order = chooseOrder(read.map(({ header }) => header.reading));
  const entries = read.map(({ draft, header }) => finishEntry(draft, fieldsOf(header, order), text, bulletsOf(draft, rows)));
  return { kind, entries: kind === 'work' || kind === 'volunteer' ? shareEmployerBelow(entries) : entries };
}

/** The list items of an entry that are not part of its header. */
function bulletsOf(draft: Draft, rows: readonly Row[]): Bullet[] {
  const bullets: Bullet[] = [];
  for (let index = draft.bodyFrom; index < draft.bodyTo; index += 1) {
    const bullet = rows[index]?.bullet;
    if (bullet && !draft.header.some((facts) => facts.index === index)) bullets.push(bullet);
  }
  return bullets;
}
