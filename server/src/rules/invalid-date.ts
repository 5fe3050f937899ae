import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { DateFault, DatePoint } from '../model/dates.ts';
import { defineRule, type Problem } from './defineRule.ts';

export const invalidDate = defineRule({
  id: 'invalid-date',
  summary: 'a date that no calendar has: month 13, 30 February, “Sepp 2021”',
  why: 'A parser drops a date that it cannot read, and the role with it; a reader takes it for carelessness.',
  severity: 'error',
  fix: 'choice',
  ignoresProse: true,
  options: z.object({}),
  checkSection({ section, report }) {
    for (const { start, end } of section.dates) {
      for (const point of [start, end]) if (point?.fault) report(describe(point, point.fault));
    }
  },
});

const faults: Readonly<Record<DateFault['kind'], (text: string) => string>> = {
  'no-such-month': (text) => l10n.t('“{0}” has a month that no year has, so parsers drop it.', text),
  'no-such-day': (text) => l10n.t('“{0}” has a day that its month does not have, so parsers drop it.', text),
  'misspelt-month': (text) => l10n.t('“{0}” names no month that exists, so parsers drop it.', text),
};

function describe({ span, text }: DatePoint, { kind, suggestion }: DateFault): Problem {
  const remedy = suggestion === undefined ? l10n.t('Correct it.') : l10n.t('Did you mean “{0}”?', suggestion);
  const message = `${faults[kind](text)} ${remedy}`;
  if (suggestion === undefined) return { span, message };
  return {
    span,
    message,
    fixes: [{ title: l10n.t('Replace “{0}” with “{1}”', text, suggestion), edits: [{ span, newText: suggestion }] }],
  };
}
