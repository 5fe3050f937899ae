import * as l10n from '@vscode/l10n';
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
    const message = name
      ? l10n.t('“{0}” has no date, and experience is measured by dates. Add when it began and when it ended.', name)
      : l10n.t('This entry has no date, and experience is measured by dates. Add when it began and when it ended.');
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

/** An employer or a school above its first role or degree, or what stands above a date that was read as an entry. */
function isHeadOfNext({ role, bullets, level, header, span }: Entry, next: Entry | undefined): boolean {
  if (!next || bullets.length > 0) return false;
  if (next.dates && !next.role && !next.organization && !next.title) return true;
  if (role) return false;
  const hasNoBody = span.to <= header.to;
  return (level !== undefined && next.level !== undefined && next.level > level) || (hasNoBody && next.dates !== undefined);
}

/** A date that was found in the body, or a year that was not understood: then nothing is missing for sure. */
function mayHoldDate({ text, dates }: Section, { span, header }: Entry): boolean {
  if (dates.some((range) => spanContains(span, range.span))) return true;
  return year.test(sliceSpan(text, header)) || lineOfYear.test(sliceSpan(text, span));
}

const year = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/;
/** A line that may be a date in words we don't know: a year alone, a short line with a year, or one behind a label. */
const lineOfYear = new RegExp(
  [
    /^[\t >*+_(-]{0,12}YEAR[\t *_)]{0,8}$/,
    /^(?![\t >]{0,8}(?:[-*+]|\d+[.)])\s)[^\n]{0,50}YEAR[^\n]{0,20}$/,
    /^[\t >]{0,8}[-*+][\t ]+[^\n:：]{1,20}[:：][^\n\d]{0,12}YEAR/,
  ]
    .map(({ source }) => source.replace('YEAR', year.source))
    .join('|'),
  'm',
);
