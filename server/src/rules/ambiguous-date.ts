import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { isAmbiguous } from '../dates/index.ts';
import type { DatePoint } from '../model/dates.ts';
import { defineRule } from './defineRule.ts';
import { type PlacedPoint, styledPoints } from './documentDates.ts';

export const ambiguousDate = defineRule({
  id: 'ambiguous-date',
  summary: 'a date of which nobody can tell the day from the month: 03/04/2020',
  why: 'Americans read the month first, most others the day; parsers guess, and a role begins months too early or too late.',
  severity: 'warning',
  fix: 'none',
  ignoresProse: true,
  // Elsewhere nobody writes the month first.
  languages: ['en'],
  options: z.object({}),
  check({ resume, report }) {
    const doubtful: PlacedPoint[] = [];
    for (const found of styledPoints(resume)) {
      // One date with a day beyond the twelfth tells the order of them all.
      if (tellsOrder(found.point)) return;
      if (isAmbiguous(found.point)) doubtful.push(found);
    }
    for (const { place, point } of doubtful) {
      const message = l10n.t(
        '“{0}” is one day in America and another in Europe. Name the month in words, or leave the day out.',
        point.text,
      );
      report(place, { span: point.span, message });
    }
  },
});

function tellsOrder({ date, format }: DatePoint): boolean {
  return date?.day !== undefined && date.day > 12 && numeric.test(format);
}

const numeric = /^(?:D{1,2}[/-]M{1,2}|M{1,2}[/-]D{1,2})[/-]YYYY$/;
