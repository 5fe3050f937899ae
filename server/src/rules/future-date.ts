import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { compareDates } from '../dates/index.ts';
import type { DatePoint, PartialDate } from '../model/dates.ts';
import type { Entry, SectionKind } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';

export const futureDate = defineRule({
  id: 'future-date',
  summary: 'a role, degree or project that begins in the future',
  why: 'It is a slip of the key more often than a plan, and a parser that subtracts the dates counts it as nothing.',
  severity: 'warning',
  fix: 'none',
  ignoresProse: true,
  options: z.object({}),
  checkSection({ section, today, report }) {
    for (const entry of section.entries) {
      const start = startOf(entry, section.kind);
      if (!start?.date || start.expected || entry.dates?.end?.expected || !isAfter(start.date, today)) continue;
      const message = l10n.t('“{0}” is still to come. Correct the year, or write “expected” where it is a plan.', start.text);
      report({ span: start.span, message });
    }
  },
});

/** A single date of a degree is its end, and may well lie ahead. */
function startOf({ dates, certainty }: Entry, kind: SectionKind): DatePoint | undefined {
  if (certainty === 'guessed' || (kind === 'education' && !dates?.end)) return undefined;
  return dates?.start;
}

/** A contract that begins next month is news, not a mistake. */
function isAfter(date: PartialDate, { year, month = 1, day }: PartialDate): boolean {
  const soon: PartialDate = month > 9 ? { year: year + 1, month: month - 9, day } : { year, month: month + 3, day };
  return (compareDates(date, soon) ?? 0) > 0;
}
