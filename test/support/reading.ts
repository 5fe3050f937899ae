import { toIso } from '../../server/src/dates/index.ts';
import type { DatePoint, DateRange } from '../../server/src/model/dates.ts';
import { allEntries } from '../../server/src/model/entries.ts';
import type { Entry, Located, OtherEntry, PlacedSection, Resume, Section } from '../../server/src/model/resume.ts';
import { sliceSpan } from '../../server/src/model/span.ts';
import { readResume } from '../../server/src/parse/buildResume.ts';
import { dedent } from './text.ts';

/** The resume that is read from a text; one that begins with a line break is dedented. */
export function read(text: string): Resume {
  return readResume(dedent(text)).resume;
}

/**
 * The entries of a text, one line each, what is not printed as "-":
 *
 *     work 9 Acme | Engineer | Berlin | 2020-01..present | 3 bullets
 *
 * is kind of entry (the section's, or its own in a mixed section), line (from 1), employer or institution, role or degree, place, dates, list items. Of a project only
 * title, dates and items are given. A "?" after the kind marks a guessed entry.
 */
export function readEntryLines(text: string): string[] {
  return read(text).sections.flatMap((place) => allEntries(place.section).map((entry) => describeEntry(place, entry)));
}

/** The entries of a section of its own with this heading; lines count from the one after the heading. */
export function readEntryLinesUnder(heading: string, text: string): string[] {
  return readEntryLines(`# Mira Holt\n\n## ${heading}\n${text.startsWith('\n') ? dedent(text) : text}`);
}

/** The sections of a text, "kind line heading" each, with a "?" after the kind where it is guessed; the head is left out. */
export function readSectionLines(text: string): string[] {
  const [head, ...sections] = read(text).sections;
  if (head?.section.heading) throw new Error('the head of a document has no heading');
  return sections.map((place) => {
    const { kind, certainty, heading } = place.section;
    return `${kind}${mark(certainty)} ${lineOf(place, heading?.span.from ?? 0)} ${heading?.prose.plain ?? '-'}`;
  });
}

/** The skills of a text, those under a label as "label: skill". */
export function readSkills(text: string): string[] {
  return read(text).sections.flatMap(({ section }) => section.skills.map(({ text: name, group }) => (group ? `${group}: ${name}` : name)));
}

/** The texts of what was found in a document. */
export function textsOf(found: readonly Located[]): string[] {
  return found.map(({ text }) => text);
}

/** What stands in the source where a piece was found. */
export function sourceOf(found: Located | undefined): string | undefined {
  return found && sliceSpan(found.place.section.text, found.span);
}

/** The first section of a kind. */
export function sectionOf(resume: Resume, kind: Section['kind']): Section {
  const place = resume.sections.find(({ section }) => section.kind === kind && section.heading);
  if (!place) throw new Error(`no section is of the kind ${kind}`);
  return place.section;
}

function describeEntry(place: PlacedSection, entry: Entry): string {
  const kind = isOther(entry) ? entry.kind : place.section.kind;
  const who = kind === 'projects' ? [entry.title] : [entry.organization, entry.role, entry.location];
  const parts = [...who.map((field) => field?.text ?? '-'), describeDates(entry.dates), `${entry.bullets.length} bullets`];
  return `${kind}${mark(entry.certainty)} ${lineOf(place, entry.span.from)} ${parts.join(' | ')}`;
}

function isOther(entry: Entry): entry is OtherEntry {
  return 'kind' in entry;
}

function mark(certainty: Entry['certainty']): string {
  return certainty === 'guessed' ? '?' : '';
}

function describeDates(range: DateRange | undefined): string {
  if (!range) return '-';
  return range.end ? `${describePoint(range.start)}..${describePoint(range.end)}` : describePoint(range.start);
}

function describePoint(point: DatePoint | undefined): string {
  if (point?.present) return 'present';
  return point?.date ? toIso(point.date) : '';
}

function lineOf({ section, startLine }: PlacedSection, offset: number): number {
  return startLine + section.text.slice(0, offset).split('\n').length;
}
