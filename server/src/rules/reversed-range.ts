import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { compareDates } from '../dates/index.ts';
import type { DatePoint } from '../model/dates.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import { defineRule, type Fix } from './defineRule.ts';

export const reversedRange = defineRule({
  id: 'reversed-range',
  summary: 'a range of dates that ends before it starts',
  why: 'One of the two dates is wrong, or they changed places; a parser counts such a role as no experience at all.',
  severity: 'error',
  fix: 'choice',
  ignoresProse: true,
  options: z.object({}),
  checkSection({ section, report }) {
    for (const { start, end } of section.dates) {
      if (!start?.date || !end?.date || (compareDates(start.date, end.date) ?? 0) <= 0) continue;
      report({
        span: { from: start.span.from, to: end.span.to },
        message: l10n.t(
          'This range ends ({0}) before it starts ({1}), so it counts for nothing. Correct one of the dates, or swap them.',
          end.text,
          start.text,
        ),
        fixes: swap(section.text, start, end),
      });
    }
  },
});

/** Only where both ends stand by themselves: “July – May 2015” has one year for two. */
function swap(text: string, start: DatePoint, end: DatePoint): Fix[] {
  const isWhole = ({ span, text: written }: { span: Span; text: string }) => sliceSpan(text, span) === written && /\d{2}/.test(written);
  if (!isWhole(start) || !isWhole(end)) return [];
  return [
    {
      title: l10n.t('Swap the two dates'),
      edits: [
        { span: start.span, newText: end.text },
        { span: end.span, newText: start.text },
      ],
    },
  ];
}
