import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { formatDuration } from '../dates/index.ts';
import { interfaceLanguage } from '../languages/interfaceLanguage.ts';
import { entriesOf } from '../model/entries.ts';
import type { Resume } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';
import { type Period, readPeriods } from './employments.ts';

export const dateGap = defineRule({
  id: 'date-gap',
  summary: 'half a year or more between two roles',
  why: 'Recruiters ask about gaps; one line about a break, study or a project answers before they do.',
  severity: 'hint',
  fix: 'none',
  ignoresProse: true,
  options: z.object({
    months: z
      ._default(z.int().check(z.gte(1)), 6)
      .check(z.describe('The least number of months without a role that counts as a gap. A shorter search for work is usual.')),
  }),
  check({ resume, options, today, report }) {
    const work = readPeriods(resume, ['work', 'volunteer'], today);
    if (!isKnown(resume)) return;
    const study = readPeriods(resume, ['education', 'projects'], today);
    for (const { before, after } of gapsBetween(work, options.months)) {
      if (isFilled(before.last + 1, after.first - 1, study)) continue;
      const length = formatDuration(after.first - before.last - 1, interfaceLanguage());
      const message = l10n.t('{0} lie between this role and the next, and recruiters ask about gaps. Say in a line what you did.', length);
      report(before.place, { span: before.entry.dates?.span ?? before.entry.header, message });
    }
  },
});

/** A role without dates, or one that was guessed, may fill any gap. */
function isKnown(resume: Resume): boolean {
  const roles = entriesOf(resume, 'work').map(({ entry }) => entry);
  const dated = new Set(roles.filter(({ dates }) => dates?.start?.date).map(({ group }) => group));
  return roles.every(({ dates, certainty, group }) => certainty === 'sure' && (dates?.start?.date !== undefined || dated.has(group)));
}

/** The gaps in the union of all periods, where both neighbours are known to the month. */
function gapsBetween(periods: readonly Period[], months: number): { before: Period; after: Period }[] {
  const gaps: { before: Period; after: Period }[] = [];
  let latest: Period | undefined;
  for (const period of [...periods].sort((a, b) => a.first - b.first)) {
    const length = latest ? period.first - latest.last - 1 : 0;
    if (latest?.exact && period.exact && length >= months && length <= longest) gaps.push({ before: latest, after: period });
    if (!latest || period.last > latest.last) latest = period;
  }
  return gaps;
}

/** Five years without a word were more likely spent at a job that we did not find. */
const longest = 60;

/** Whether study or a project covers half of the time: then a reader sees where it went. */
function isFilled(first: number, last: number, others: readonly Period[]): boolean {
  return others.some((other) => 2 * (Math.min(last, other.last) - Math.max(first, other.first) + 1) >= last - first + 1);
}
