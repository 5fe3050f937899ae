import * as l10n from '@vscode/l10n';
import { fitsFormat, formatDate } from '../../dates/index.ts';
import { type Span, shiftSpan, spansTouch, type TextEdit } from '../../model/span.ts';
import { styledPoints } from '../../rules/documentDates.ts';
import { Tally } from '../../rules/majority.ts';
import { type Dated, isComparable, precisionOf, rewriteDate } from '../../rules/rewriteDate.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CodeAction } from './codeAction.ts';

/**
 * At a date: writes all dates that say as much as it does in one form, for each form that the document has, the commonest
 * first. Dates that are ambiguous, or share a year with another one, stay.
 */
export function convertDatesActions({ resume }: Snapshot, span: Span): CodeAction[] {
  const dates = styledPoints(resume).filter(isComparable);
  const chosen = dates.find(({ point, place }) => spansTouch(shiftSpan(point.span, place.start), span));
  if (!chosen) return [];
  const alike = dates.filter((other) => precisionOf(other) === precisionOf(chosen));
  return formatsOf(alike)
    .slice(0, mostOffered)
    .flatMap((format) => convert(alike, chosen, format, resume.language));
}

const mostOffered = 5;

function formatsOf(dates: readonly Dated[]): string[] {
  const tally = new Tally();
  for (const { point } of dates) tally.add(point.format);
  return [...new Set(dates.map(({ point }) => point.format))].sort((a, b) => tally.countOf(b) - tally.countOf(a));
}

function convert(dates: readonly Dated[], chosen: Dated, format: string, documentLanguage: string): CodeAction[] {
  const language = dates.find(({ point }) => point.language !== undefined && fitsFormat(point, format))?.point.language ?? documentLanguage;
  const edits = dates.flatMap((found): TextEdit[] => {
    const newText = rewriteDate(found, format, language);
    return newText === undefined ? [] : [{ span: shiftSpan(found.point.span, found.place.start), newText }];
  });
  const example = formatDate(chosen.point.date, format, language);
  if (edits.length === 0 || example === undefined) return [];
  const title = l10n.t('Convert all dates to “{0}” ({1})', format, example);
  return [{ kind: 'refactor', title, preferred: false, diagnostics: [], edits }];
}
