import * as l10n from '@vscode/l10n';
import { formatDate, formatDuration, monthsInRange } from '../../dates/index.ts';
import { interfaceLanguage } from '../../languages/interfaceLanguage.ts';
import type { DatePoint, DateRange, PartialDate } from '../../model/dates.ts';
import { allEntries } from '../../model/entries.ts';
import type { Section } from '../../model/resume.ts';
import { shiftSpan } from '../../model/span.ts';
import { describeEmployer } from '../employers.ts';
import { escapeText } from '../markdown.ts';
import type { HoverSource } from './hover.ts';

/** What a date or range was understood as, how long the range is, and how long it was in all at an employer with several roles. */
export const dateHover: HoverSource = ({ today }, { section, start }, offset) => {
  const at = offset - start;
  const range = section.dates.find(({ span }) => span.from <= at && at <= span.to);
  if (!range) return undefined;
  const months = monthsInRange(range, today);
  const understood = `**${describeRange(range)}**`;
  const line = months === undefined ? understood : `${understood}: ${formatDuration(months, interfaceLanguage())}`;
  const total = describeTotal(section, range, today);
  return { span: shiftSpan(range.span, start), markdown: total === undefined ? line : `${line}\n\n${total}` };
};

/** “3 yrs 2 mos at Acme across two roles”. */
function describeTotal(section: Section, range: DateRange, today: PartialDate): string | undefined {
  const entry = allEntries(section).find(({ dates }) => dates === range);
  const total = entry && describeEmployer(section, entry, today);
  return total && total.roles.length > 1 ? total.line : undefined;
}

function describeRange({ start, end }: DateRange): string {
  return [start, end].flatMap((point) => (point ? [describePoint(point)] : [])).join(' – ');
}

function describePoint({ date, present, expected, text }: DatePoint): string {
  if (present) return l10n.t('today');
  const written = date && writeDate(date, interfaceLanguage());
  if (written === undefined) return l10n.t('“{0}” (no date)', escapeText(text));
  return expected ? l10n.t('{0} (expected)', written) : written;
}

function writeDate(date: PartialDate, language: string): string | undefined {
  const { year, month, day } = date;
  if (month === undefined) return formatDate(date, patternFor(date), language) ?? formatDate(date, patternFor(date), 'en');
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(day === undefined ? {} : { day: 'numeric' }) };
  // British English puts the day first, as most of the world does.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Date(Date.UTC(year, month - 1, day ?? 1)).toLocaleDateString(locale, { ...parts, timeZone: 'UTC' });
}

function patternFor({ season, quarter }: PartialDate): string {
  if (season !== undefined) return 'Season YYYY';
  return quarter === undefined ? 'YYYY' : '[Q]Q YYYY';
}
