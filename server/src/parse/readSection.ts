import type { DateRange } from '../model/dates.ts';
import type { Entry, Heading, Link, Section, SkillMention } from '../model/resume.ts';
import { Derived } from '../model/sectionCache.ts';
import { type Contacts, type OtherContacts, readContacts, readOtherContacts } from './contacts.ts';
import { shiftDates } from './entries/placeDates.ts';
import { readEntries } from './entries/readEntries.ts';
import type { LineMemory } from './entries/rowFacts.ts';
import type { Opening } from './outline.ts';
import { type Definition, type Row, readRows } from './rows.ts';
import { readLabelledSkills, readSkillMentions, readSkillPictures } from './skillMentions.ts';
import { kindByContent } from './skillSection.ts';
import { type MarkdownTree, nodesBetween } from './tree.ts';
import { findUnreadable } from './unreadable.ts';

/** Reads the part of a document between two offsets of the parsed text as a section. */
export function readSection(request: SectionRequest): ReadSection {
  const { tree, from, to, opening, text, lead, memory } = request;
  const base = from - lead;
  const read = readRows(tree.text, nodesBetween(tree, from, to), base, to);
  const titled = opening?.titled === true && read.rows.length > 0;
  const rows = titled ? read.rows.slice(1) : read.rows;
  const kind = opening ? kindByContent(opening, rows, memory) : 'basics';
  const unreadable = findUnreadable(text, lead);
  const certainty = opening?.certainty ?? 'sure';
  const judged = unreadable ? 'guessed' : certainty;
  const found = readEntries(rows, kind, text, memory);
  const judge = <T extends Entry>(entry: T): T => (judged === 'sure' ? entry : { ...entry, certainty: judged });
  const entries = found.entries.map(judge);
  const otherEntries = found.otherEntries.map(judge);
  const section: Section = {
    kind,
    ...(opening?.custom === undefined ? {} : { custom: opening.custom }),
    certainty,
    unreadable,
    text,
    heading: titled ? (read.rows[0]?.heading ?? boldHeading(read.rows[0])) : undefined,
    headings: read.headings,
    entries,
    otherEntries,
    bullets: read.bullets,
    paragraphs: read.paragraphs,
    skills: readSkills(rows, read.links, kind, memory),
    links: read.links,
    dates: readDates(rows, [...entries, ...otherEntries], kind, memory),
    comments: read.comments,
    tables: read.tables,
    opaque: lead > 0 ? [{ from: 0, to: lead }, ...read.opaque] : read.opaque,
    derived: new Derived(),
  };
  const contacts = kind === 'basics' ? readContacts(section, rows, opening === undefined) : undefined;
  const otherContacts = kind !== 'basics' && (kind === 'summary' || text.includes('@')) ? readOtherContacts(section, rows) : undefined;
  return {
    section,
    contacts: contacts ?? otherContacts,
    otherContacts,
    opening,
    definitions: read.definitions,
    lines: countLines(text),
  };
}

export interface SectionRequest {
  readonly tree: MarkdownTree;
  /** Offsets of the parsed text. */
  readonly from: number;
  readonly to: number;
  /** Absent for the head of the document. */
  readonly opening: Opening | undefined;
  /** The section's own text; the head's begins with the front matter. */
  readonly text: string;
  /** What lines say in the language of the whole document. */
  readonly memory: LineMemory;
  /** Length of the front matter before the parsed text, for the head; else 0. */
  readonly lead: number;
}

export interface ReadSection {
  readonly section: Section;
  /** Of the head and contact sections, and of others that hold an address. */
  readonly contacts: Contacts | undefined;
  /** Of sections that are not about contact. */
  readonly otherContacts: OtherContacts | undefined;
  /** How the section was opened; absent for what stands before the first. */
  readonly opening: Opening | undefined;
  readonly definitions: readonly Definition[];
  /** Line breaks in the text. */
  readonly lines: number;
}

function readSkills(rows: readonly Row[], links: readonly Link[], kind: Section['kind'], memory: LineMemory): SkillMention[] {
  const mentions = kind === 'skills' ? readSkillMentions(rows, memory) : [];
  if (kind === 'skills') return mentions.length > 0 ? mentions : readSkillPictures(links);
  return kind === 'basics' || kind === 'summary' ? readLabelledSkills(rows) : [];
}

function boldHeading(row: Row | undefined): Heading | undefined {
  return row && { span: row.span, level: 0, style: 'bold', prose: row.prose };
}

/**
 * The dates of the entries, and in sections without entries those of short lines. A bare year counts in a range only,
 * and a year in a sentence not at all.
 */
function readDates(rows: readonly Row[], entries: readonly Entry[], kind: Section['kind'], memory: LineMemory): DateRange[] {
  if (kind === 'skills' || kind === 'summary' || kind === 'basics') return [];
  const dates = entries.flatMap((entry) => (entry.dates ? [entry.dates] : []));
  const reach = reachOf(entries);
  for (const row of rows) {
    const { plain } = row.prose;
    if (row.container === 'code' || plain.length > 160 || !/\d/.test(plain)) continue;
    if (row.span.to <= reach(row.span.from)) continue;
    const inRow = memory.read(row.prose).dates.filter(({ start, end }) => end !== undefined || start?.date?.month !== undefined);
    for (const range of inRow) dates.push(shiftDates(range, row.prose));
  }
  return dates.sort((a, b) => a.span.from - b.span.from);
}

/** How far the entries that begin at or before an offset reach; the offsets asked for must not go back far, or it is slow. */
function reachOf(entries: readonly Entry[]): (from: number) => number {
  const spans = entries.map(({ span }) => span).sort((a, b) => a.from - b.from);
  let next = 0;
  let to = -1;
  let last = -1;
  return (from) => {
    if (from < last) [next, to] = [0, -1];
    last = from;
    for (let span = spans[next]; span && span.from <= from; next += 1, span = spans[next]) to = Math.max(to, span.to);
    return to;
  };
}

export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
