import * as z from 'zod/mini';
import type { Entry, Section } from '../model/resume.ts';
import { sliceSpan, spanContains } from '../model/span.ts';
import { defineRule, type Severity } from './defineRule.ts';

export const missingDate = defineRule({
  id: 'missing-date',
  summary: 'a role, degree or project without a date',
  why: 'Recruiters and parsers measure experience by its dates; an entry without them counts for little, or is taken to hide a gap.',
  severity: 'warning',
  fix: 'none',
  options: z.object({
    projects: z._default(z.boolean(), true).check(z.describe('Whether projects and volunteering are checked as well, as a hint.')),
  }),
  checkSection({ section, options, report }) {
    if (section.kind === 'work' || section.kind === 'education') reportUndated(section, undefined, report);
    if (options.projects && (section.kind === 'projects' || section.kind === 'volunteer')) reportUndated(section, 'hint', report);
  },
});

type Report = (problem: { span: Entry['header']; message: string; severity?: Severity }) => void;

function reportUndated(section: Section, severity: Severity | undefined, report: Report): void {
  const shared = groupsWithSharedDates(section);
  for (const [index, entry] of section.entries.entries()) {
    if (entry.dates || entry.certainty === 'guessed' || shared.has(entry.group) || mayHoldDate(section, entry)) continue;
    if (isHeadOfNext(entry, section.entries[index + 1])) continue;
    const name = (entry.role ?? entry.title ?? entry.organization)?.text;
    const message = `${name ? `“${name}”` : 'This entry'} has no date, and experience is measured by dates. Add when it began and when it ended.`;
    report(severity ? { span: entry.header, message, severity } : { span: entry.header, message });
  }
}

/** Employers with one date over several roles: it stands above the first role, and covers them all. */
function groupsWithSharedDates({ entries }: Section): Set<number> {
  const shared = new Set<number>();
  const seen = new Set<number>();
  for (const { group, dates, role } of entries) {
    if (!seen.has(group) && dates && role && dates.span.to <= role.span.from) shared.add(group);
    seen.add(group);
  }
  return shared;
}

/** An employer or a school above its first role or degree, which has the date. */
function isHeadOfNext({ role, bullets, level }: Entry, next: Entry | undefined): boolean {
  return !role && bullets.length === 0 && level !== undefined && next?.level !== undefined && next.level > level;
}

/** A date that was found in the body, or a year that was not understood: then nothing is missing for sure. */
function mayHoldDate({ text, dates }: Section, { span, header }: Entry): boolean {
  if (dates.some((range) => spanContains(span, range.span))) return true;
  return year.test(sliceSpan(text, header)) || lineOfYear.test(sliceSpan(text, span));
}

const year = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/;
/** A short line, no bullet but for a year alone, that may be a date in words we don't know. */
const lineOfYear =
  /^[\t >*+_(-]{0,12}(?:19[5-9]\d|20[0-4]\d)[\t *_)]{0,8}$|^(?![\t >]{0,8}(?:[-*+]|\d+[.)])\s)[^\n]{0,50}(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)[^\n]{0,20}$/m;
