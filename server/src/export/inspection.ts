import { toIso } from '../dates/index.ts';
import type { DatePoint, DateRange } from '../model/dates.ts';
import { entriesOf, type PlacedEntry } from '../model/entries.ts';
import type { PlacedSection, Resume, SectionKind } from '../model/resume.ts';

/**
 * What a reader takes from a resume, as the plain values that a person would type into an application form. Lines count
 * from 1. Dates are ISO at the precision that is printed, "present" for an open end, a season by its year. What the
 * resume does not print is null.
 */
export function inspectResume(resume: Resume): Inspection {
  return {
    name: resume.name?.text ?? null,
    email: resume.emails[0]?.text ?? null,
    phone: resume.phones[0]?.text ?? null,
    profiles: resume.profiles.map(({ text }) => text),
    sections: resume.sections.flatMap(inspectSection),
    work: entriesOf(resume, 'work').map(inspectRole),
    education: entriesOf(resume, 'education').map(inspectDegree),
    projects: entriesOf(resume, 'projects').map(inspectProject),
    skills: resume.sections.flatMap(({ section }) => section.skills.map(({ text }) => text)),
  };
}

export interface Inspection {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Link targets, or addresses as printed. */
  readonly profiles: readonly string[];
  readonly sections: readonly { readonly line: number; readonly heading: string; readonly kind: SectionKind }[];
  readonly work: readonly InspectedRole[];
  readonly education: readonly InspectedDegree[];
  readonly projects: readonly InspectedProject[];
  readonly skills: readonly string[];
}

interface InspectedDates {
  /** Of the first line of the header. */
  readonly line: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

export interface InspectedRole extends InspectedDates {
  readonly name: string | null;
  readonly position: string | null;
  readonly location: string | null;
  /** How many bullets tell of the role. */
  readonly highlights: number;
}

export interface InspectedDegree extends InspectedDates {
  readonly institution: string | null;
  readonly degree: string | null;
}

export interface InspectedProject extends InspectedDates {
  readonly name: string | null;
}

function inspectSection(place: PlacedSection): Inspection['sections'] {
  const { heading, kind } = place.section;
  return heading ? [{ line: lineOf(place, heading.span.from), heading: heading.prose.plain.trim(), kind }] : [];
}

function inspectRole({ place, entry }: PlacedEntry): InspectedRole {
  return {
    line: lineOf(place, entry.span.from),
    name: entry.organization?.text ?? null,
    position: entry.role?.text ?? null,
    ...twoDates(entry.dates),
    location: entry.location?.text ?? null,
    highlights: entry.bullets.length,
  };
}

function inspectDegree({ place, entry }: PlacedEntry): InspectedDegree {
  return {
    line: lineOf(place, entry.span.from),
    institution: entry.organization?.text ?? null,
    degree: entry.role?.text ?? null,
    ...graduation(entry.dates),
  };
}

function inspectProject({ place, entry }: PlacedEntry): InspectedProject {
  const name = entry.title ?? entry.role ?? entry.organization;
  return { line: lineOf(place, entry.span.from), name: name?.text ?? null, ...twoDates(entry.dates) };
}

/** A job or project with one date began and ended then. */
function twoDates(range: DateRange | undefined): Omit<InspectedDates, 'line'> {
  const start = isoDate(range?.start);
  const end = isoDate(range?.end);
  return isSingle(range) ? { startDate: start ?? end, endDate: end ?? start } : { startDate: start, endDate: end };
}

/** The one date of a degree is when it was awarded. */
function graduation(range: DateRange | undefined): Omit<InspectedDates, 'line'> {
  const start = isoDate(range?.start);
  const end = isoDate(range?.end);
  return isSingle(range) ? { startDate: null, endDate: end ?? start } : { startDate: start, endDate: end };
}

function isSingle(range: DateRange | undefined): boolean {
  return range?.start === undefined || range.end === undefined;
}

function isoDate(point: DatePoint | undefined): string | null {
  if (point?.present) return 'present';
  return point?.date ? toIso(point.date) : null;
}

function lineOf({ section, startLine }: PlacedSection, offset: number): number {
  let line = startLine + 1;
  for (let at = section.text.indexOf('\n'); at >= 0 && at < offset; at = section.text.indexOf('\n', at + 1)) line += 1;
  return line;
}
