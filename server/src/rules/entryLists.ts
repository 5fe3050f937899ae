import { isSubheading } from '../languages/index.ts';
import type { Entry, Heading, Section } from '../model/resume.ts';
import type { Span } from '../model/span.ts';

/** One place in a list of entries: an employer with all roles there, or one role of an employer. */
export interface Unit {
  readonly entries: readonly Entry[];
  /** The header of its first entry. */
  readonly header: Span;
  /** What moves when the unit moves, whole lines without the last line break; undefined where it can't be told. */
  readonly block: Span | undefined;
}

/**
 * The lists that the entries of a section make: the employers, and the roles at each. A heading between two entries
 * begins a new list. Lists with an entry that was guessed are left out.
 */
export function readLists(section: Section): Unit[][] {
  const lists: Unit[][] = [];
  let list: Unit[] = [];
  for (const group of splitGroups(section.entries)) {
    if (group.length > 1) lists.push(group.map((entry, index) => roleUnit(section, entry, index, group)));
    const unit = employerUnit(section, group);
    const before = list[list.length - 1];
    if (before && hasHeadingBetween(section, before, unit)) {
      lists.push(list);
      list = [];
    }
    list.push(unit);
  }
  lists.push(list);
  return lists.filter((units) => units.length > 1 && units.every(({ entries }) => entries.every(({ certainty }) => certainty === 'sure')));
}

function splitGroups(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.group === entry.group) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function employerUnit({ text }: Section, entries: readonly Entry[]): Unit {
  const first = entries[0] as Entry;
  const last = entries[entries.length - 1] as Entry;
  return { entries, header: first.header, block: wholeLines(text, first.span.from, last.span.to) };
}

/** The first role moves without the employer above it, so it has to have a line of its own. */
function roleUnit({ text }: Section, entry: Entry, index: number, group: readonly Entry[]): Unit {
  const from = index > 0 ? entry.span.from : ownLine(text, entry);
  // The span of the first role may reach over the others, since it begins with the employer.
  const next = group[index + 1];
  const to = next ? Math.min(entry.span.to, next.span.from) : entry.span.to;
  return { entries: [entry], header: entry.header, block: from === undefined ? undefined : wholeLines(text, from, to) };
}

function ownLine(text: string, { organization, role, dates }: Entry): number | undefined {
  if (!organization || !role) return undefined;
  const line = text.lastIndexOf('\n', role.span.from - 1) + 1;
  if (line <= organization.span.to) return undefined;
  return dates && dates.span.from < line ? undefined : line;
}

/** From the start of a line to the end of a line with text. */
function wholeLines(text: string, from: number, to: number): Span | undefined {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = start + text.slice(start, to).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  if (/[^\s*_>#+-]/.test(text.slice(start, from)) || (lineEnd >= 0 && text.slice(end, lineEnd).trim() !== '')) return undefined;
  return { from: start, to: end };
}

/** A heading above the entries' own level, such as “Internships”; not one inside an entry, such as “Technologies”. */
function hasHeadingBetween({ headings }: Section, before: Unit, after: Unit): boolean {
  const last = before.entries[before.entries.length - 1] as Entry;
  const first = after.entries[0] as Entry;
  for (let index = firstHeadingFrom(headings, last.header.to); index < headings.length; index += 1) {
    const { span, level, prose } = headings[index] as Heading;
    if (span.from >= first.span.from) return false;
    if (level > 0 && level < (first.level ?? 7) && !isSubheading(prose.plain)) return true;
  }
  return false;
}

function firstHeadingFrom(headings: readonly Heading[], offset: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle] as Heading).span.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
