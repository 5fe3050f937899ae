import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { dateFormats, fitsFormat } from '../dates/index.ts';
import { defineRule, type Problem } from './defineRule.ts';
import { styledPoints } from './documentDates.ts';
import { Tally } from './majority.ts';
import { caseOf, type Dated, isComparable, type LetterCase, precisionOf, rewriteDate } from './rewriteDate.ts';

export const dateFormat = defineRule({
  id: 'date-format',
  summary: 'a date that is written otherwise than most dates of the resume',
  why: 'Dates are compared at a glance; one in another form slows the reader, and trips parsers that learn the form from the first one.',
  severity: 'warning',
  fix: 'safe',
  ignoresProse: true,
  formats: true,
  options: z.object({
    format: z
      ._default(z.enum(['consistent', ...dateFormats.map(({ id }) => id)]), 'consistent')
      .check(
        z.describe(
          'The form that dates have, such as `MMM YYYY`; dates that say more or less than it are left alone. `consistent` is the form that two thirds of the dates of the same precision have.',
        ),
      ),
  }),
  check({ resume, options, report }) {
    for (const points of groupByPrecision(styledPoints(resume).filter(isComparable))) {
      const wanted = options.format === 'consistent' ? usualFormat(points) : options.format;
      if (wanted === undefined) continue;
      const language = usualLanguage(points, wanted) ?? resume.language;
      const usual = usualCase(points, wanted);
      for (const found of points) {
        const problem = judge(found, wanted, language, usual, options.format === 'consistent');
        if (problem) report(found.place, problem);
      }
    }
  },
});

function groupByPrecision(points: readonly Dated[]): Dated[][] {
  const groups = new Map<string, Dated[]>();
  for (const found of points) {
    const precision = precisionOf(found);
    const group = groups.get(precision);
    if (group) group.push(found);
    else groups.set(precision, [found]);
  }
  return [...groups.values()];
}

/** Two thirds of at least three; “May 2020” counts for each form that it could have. */
function usualFormat(points: readonly Dated[]): string | undefined {
  const written = new Set(points.map(({ point }) => point.format));
  if (written.size < 2) return undefined;
  let best: string | undefined;
  let most = 0;
  for (const format of written) {
    const count = points.filter(({ point }) => fitsFormat(point, format)).length;
    if (count > most) [best, most] = [format, count];
  }
  return points.length >= 3 && most * 3 >= points.length * 2 ? best : undefined;
}

/** The language of the months in the dates that have the form. */
function usualLanguage(points: readonly Dated[], format: string): string | undefined {
  const languages = new Tally();
  for (const { point } of points) if (point.language !== undefined && fitsFormat(point, format)) languages.add(point.language);
  return languages.mostUsed();
}

/** “Dez 2024” in Portuguese, which writes months small: the person's own habit, where the dates that have the form show one. */
function usualCase(points: readonly Dated[], format: string): LetterCase | undefined {
  const cases = new Tally();
  for (const found of points) {
    const written = fitsFormat(found.point, format) ? caseOf(found) : undefined;
    if (written) cases.add(written);
  }
  return cases.mostUsed() as LetterCase | undefined;
}

function judge(found: Dated, format: string, language: string, usual: LetterCase | undefined, isUsual: boolean): Problem | undefined {
  const { span, text: written } = found.point;
  const newText = rewriteDate(found, format, language, usual);
  if (newText === undefined || isShortMonth(written, newText)) return undefined;
  return {
    span,
    message: isUsual
      ? l10n.t('“{0}” is not in the form that most dates here have, which makes it hard to compare. Write “{1}”.', written, newText)
      : l10n.t('“{0}” is not in the form “{1}”, which the configuration asks for. Write “{2}”.', written, format, newText),
    fixes: [{ title: l10n.t('Replace “{0}” with “{1}”', written, newText), safe: true, edits: [{ span, newText }] }],
  };
}

/** “July 2022” among “Sept 2019” and “Dec 2021”: many style guides write months of up to four letters out. */
function isShortMonth(written: string, formatted: string): boolean {
  const [month = ''] = /\p{L}{3,}/u.exec(written) ?? [];
  const [short = ''] = /\p{L}{3,}/u.exec(formatted) ?? [];
  return month.length === 4 && short.length === 3 && written.replace(month, short).replace(/\./g, '') === formatted.replace(/\./g, '');
}
