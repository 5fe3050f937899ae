import { findDateRanges } from '../../dates/index.ts';
import { languages } from '../../languages/index.ts';
import { allEntries, holdsEntries } from '../../model/entries.ts';
import type { Entry, Section } from '../../model/resume.ts';
import { spanContains } from '../../model/span.ts';
import { Tally } from '../../rules/majority.ts';
import { type Cursor, entryAt, lineAbove } from './cursor.ts';

/** What the header of an entry is made of. */
export type PartName = 'organization' | 'role' | 'title' | 'location' | 'dates';

/** The part of an entry's header that the cursor is in. */
export interface HeaderPart {
  /** Where it may begin, as indexes into the line up to the cursor: behind the marks of the line and each separator. The nearest last. */
  readonly starts: readonly number[];
  /** What the entries beside this one have in its place; undefined where they don't tell. */
  readonly expected?: PartName;
  /** Whether the line was only begun, so that the person may mean anything. */
  readonly isFirst: boolean;
  readonly section: Section;
}

/**
 * The part of an entry's header at the cursor; undefined outside headers. A header is a heading below that of the
 * section, a bold or short line above the bullets, or a bullet where the section's entries are such.
 */
export function headerPartAt(cursor: Cursor): HeaderPart | undefined {
  const { before, place } = cursor;
  if (!holdsEntries(place.section.kind) || before.length > longestHeader) return undefined;
  const marks = marksOf(before);
  if (!isHeaderLine(cursor, marks)) return undefined;
  const starts = [marks.length, ...separatorEnds(before, marks.length)];
  const isFirst = starts.length === 1;
  const expected = expectedPart(cursor, marks, starts.length - 1) ?? usualPart(place.section, marks, isFirst);
  return { starts, isFirst, section: place.section, ...(expected ? { expected } : {}) };
}

/** What was typed of the part, from one of its starts on. */
export function typedFrom({ before }: Cursor, start: number): string {
  return before.slice(start);
}

const longestHeader = 160;
/** What stands in front of the first word: heading marks, a list's marker, the bars of a table, quotes, emphasis. */
function marksOf(line: string): string {
  return /^[ \t>]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,2}[.)][ \t]+|\|[ \t]*)?[*_~ \t]*/.exec(line)?.[0] ?? '';
}

const signs = /[|·•,()（）、，;]|\s[-–—@:/]+(?=\s)|\t|\s{3,}|(?<=[*_])[-–—:](?=\s)|:(?=[\s*_])|：|<br>|&nbsp;/;
/** “Engineer at Acme”, in any language. */
const words = languages.flatMap(({ at }) => at.filter((word) => /^[\p{L} ]+$/u.test(word)));
const separator = new RegExp(`${signs.source}|\\s(?:${words.join('|')})(?=\\s)`, 'g');

function separatorEnds(before: string, from: number): number[] {
  const ends: number[] = [];
  const dates = findDateRanges(before);
  for (const { 0: found, index } of before.matchAll(separator)) {
    // The sign of a range stands between two dates, not between two parts.
    if (index < from || dates.some(({ span }) => span.from < index && index < span.to)) continue;
    const end = index + found.length;
    ends.push(end + (/^[\s*_]*/.exec(before.slice(end))?.[0].length ?? 0));
  }
  return ends;
}

function isHeaderLine(cursor: Cursor, marks: string): boolean {
  const { section } = cursor.place;
  const level = /#+/.exec(marks)?.[0].length;
  if (level !== undefined) return level > (section.heading?.level ?? 0);
  const line = { from: cursor.at - cursor.before.length, to: cursor.at };
  if (allEntries(section).some(({ header }) => spanContains(header, line))) return true;
  if (/^[ \t>]*(?:[-*+]|\d{1,2}[.)])[ \t]/.test(marks)) return bulletsAreEntries(section);
  if (/[*_|]/.test(marks)) return true;
  return isBelowHeader(cursor);
}

function bulletsAreEntries({ entries }: Section): boolean {
  return entries.filter(({ layout }) => layout === 'bullet').length * 2 > entries.length;
}

/** Whether the line above is a heading or another line of a header; below bullets and sentences a line is prose. */
function isBelowHeader(cursor: Cursor): boolean {
  const above = lineAbove(cursor);
  if (above === undefined || above.length > longestHeader) return false;
  if (/^ {0,3}#/.test(above)) return true;
  const { section } = cursor.place;
  const end = section.text.slice(0, cursor.at - cursor.before.length).trimEnd().length;
  return allEntries(section).some(({ header }) => header.from < end && end <= header.to);
}

/** What most other entries have as the same part of a line with the same marks. */
function expectedPart(cursor: Cursor, marks: string, index: number): PartName | undefined {
  const { section } = cursor.place;
  const current = entryAt(cursor);
  const tally = new Tally();
  for (const entry of allEntries(section)) {
    if (entry === current || entry.certainty === 'guessed') continue;
    for (const parts of lineParts(section, entry, marks)) tally.add(parts[index] ?? '');
  }
  return (tally.mostUsed() || undefined) as PartName | undefined;
}

/** The parts of each line of a header that begins with the same marks, in order. */
function lineParts(section: Section, entry: Entry, marks: string): PartName[][] {
  const wanted = marks.trim();
  const found: PartName[][] = [];
  let from = entry.header.from;
  for (const line of section.text.slice(entry.header.from, entry.header.to).split('\n')) {
    const to = from + line.length;
    const parts = partsOf(entry).filter(({ at }) => from <= at && at < to);
    if (parts.length > 0 && marksOf(line).trim() === wanted) found.push(parts.map(({ name }) => name));
    from = to + 1;
  }
  return found;
}

function partsOf({ organization, role, title, location, dates }: Entry): { name: PartName; at: number }[] {
  const parts: { name: PartName; at: number | undefined }[] = [
    { name: 'organization', at: organization?.span.from },
    { name: 'role', at: role?.span.from },
    { name: 'title', at: title?.span.from },
    { name: 'location', at: location?.span.from },
    { name: 'dates', at: dates?.span.from },
  ];
  return parts.filter((part): part is { name: PartName; at: number } => part.at !== undefined).sort((a, b) => a.at - b.at);
}

/** The layout of our samples, for the first entry of a section. */
function usualPart({ kind, entries }: Section, marks: string, isFirst: boolean): PartName | undefined {
  if (entries.length > 1 || !isFirst) return undefined;
  if (kind === 'projects') return 'title';
  const level = /#+/.exec(marks)?.[0].length;
  if (level !== undefined) return entries.some((entry) => (entry.level ?? level) < level) ? 'role' : 'organization';
  return /[*_]/.test(marks) ? 'role' : undefined;
}
