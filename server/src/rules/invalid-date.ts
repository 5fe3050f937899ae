import * as z from 'zod/mini';
import type { DateFault, DatePoint } from '../model/dates.ts';
import { defineRule, type Problem } from './defineRule.ts';

export const invalidDate = defineRule({
  id: 'invalid-date',
  summary: 'a date that no calendar has: month 13, 30 February, “Sepp 2021”',
  why: 'A parser drops a date that it cannot read, and the role with it; a reader takes it for carelessness.',
  severity: 'error',
  fix: 'choice',
  options: z.object({}),
  checkSection({ section, report }) {
    for (const { start, end } of section.dates) {
      for (const point of [start, end]) if (point?.fault) report(describe(point, point.fault));
    }
  },
});

const faults: Readonly<Record<DateFault['kind'], string>> = {
  'no-such-month': 'has a month that no year has',
  'no-such-day': 'has a day that its month does not have',
  'misspelt-month': 'names no month that exists',
};

function describe({ span, text }: DatePoint, { kind, suggestion }: DateFault): Problem {
  const remedy = suggestion === undefined ? 'Correct it.' : `Did you mean “${suggestion}”?`;
  const message = `“${text}” ${faults[kind]}, so parsers drop it. ${remedy}`;
  if (suggestion === undefined) return { span, message };
  return { span, message, fixes: [{ title: `Replace “${text}” with “${suggestion}”`, edits: [{ span, newText: suggestion }] }] };
}
