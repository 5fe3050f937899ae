import { fitsFormat, formatDate } from '../../dates/index.ts';
import { languageOf } from '../../languages/index.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { SectionKind } from '../../model/resume.ts';
import { type PlacedPoint, styledPoints } from '../../rules/documentDates.ts';
import { Tally } from '../../rules/majority.ts';
import { readJoints } from '../../rules/rangeJoints.ts';
import type { Snapshot } from '../../snapshot.ts';

/** How the dates of a document are written. */
export interface DateDialect {
  /** The id of the format (see dates/formats). */
  readonly format: string;
  /** What joins the two ends of a range, with the white space round it. */
  readonly joint: string;
  /** The document's word for an end that has not come. */
  readonly present: string;
  /** A date as the document would write it; undefined where it lacks what the format writes. */
  write(date: PartialDate): string | undefined;
}

/**
 * How dates are written: as the configuration asks, else as most of the same kind of section are, of the whole document
 * where there are few, or as is usual in its language where there are none.
 */
export function readDateDialect(snapshot: Snapshot, kind: SectionKind): DateDialect {
  const { resume, today } = snapshot;
  const points = styledPoints(resume);
  const near = points.filter(({ place, point }) => place.section.kind === kind && point.date !== undefined);
  const dated = near.length >= enough ? near : points.filter(({ point }) => point.date !== undefined);
  const language = usualLanguage(dated, resume.language);
  const wanted = configured(snapshot, 'date-format', 'format');
  const formats = [...(wanted === undefined ? [] : [wanted]), ...usedFormats(dated), ...fallbacks(resume.language)];
  const format = formats.find((id) => formatDate(today, id, language) !== undefined) ?? 'YYYY';
  const isUpper = dated.length > 0 && dated.every(({ point: { text } }) => text === text.toUpperCase()) && dated.some(hasCase);
  const dress = (text: string) => (isUpper ? text.toUpperCase() : text);
  return {
    format,
    joint: usualJoint(snapshot, format),
    present: usualPresent(snapshot, points, language, dress),
    write: (date) => {
      const text = formatDate(date, format, language);
      return text === undefined ? undefined : dress(text);
    },
  };
}

const enough = 2;

/** What the configuration sets a rule's option to; undefined for “consistent” and for a rule that is off. */
function configured({ ruleset }: Snapshot, id: string, option: string): string | undefined {
  const value: unknown = ruleset.rules.find(({ rule }) => rule.id === id)?.options?.[option];
  return typeof value === 'string' && value !== 'consistent' ? value : undefined;
}

/** The formats in use, the one that most dates fit first. */
function usedFormats(points: readonly PlacedPoint[]): string[] {
  const counts = new Tally();
  for (const { point } of points) counts.add(point.format);
  const formats = [...new Set(points.map(({ point }) => point.format))];
  const may = points.filter(({ point }) => point.date?.month === 5);
  // “May 2020” fits two formats, though it names one.
  const countOf = (format: string) =>
    counts.countOf(format) + may.filter(({ point }) => point.format !== format && fitsFormat(point, format)).length;
  return formats.sort((a, b) => countOf(b) - countOf(a));
}

function fallbacks(language: string): readonly string[] {
  if (language === 'en') return ['MMM YYYY'];
  if (language === 'ko') return ['YYYY.MM', 'YYYY'];
  return /^(?:ja|zh)/.test(language) ? ['YYYY年M月'] : ['MM/YYYY'];
}

function usualLanguage(points: readonly PlacedPoint[], language: string): string {
  const languages = new Tally();
  for (const { point } of points) if (point.language !== undefined) languages.add(point.language);
  return languages.mostUsed() ?? language;
}

function hasCase({ point: { text } }: PlacedPoint): boolean {
  return text !== text.toLowerCase();
}

function usualJoint(snapshot: Snapshot, format: string): string {
  const wanted = configured(snapshot, 'date-separator', 'separator');
  if (wanted !== undefined) return wanted;
  const joints = snapshot.resume.sections.flatMap(readJoints).filter(({ spacing }) => spacing !== undefined);
  const isTight = !format.includes(' ');
  const alike = joints.filter((joint) => joint.isTight === isTight);
  const tally = new Tally();
  for (const { spacing = '_', separator } of alike.length > 0 ? alike : joints) tally.add(spacing.replace('_', separator.text));
  return tally.mostUsed() ?? ' – ';
}

function usualPresent(snapshot: Snapshot, points: readonly PlacedPoint[], code: string, dress: (text: string) => string): string {
  const wanted = configured(snapshot, 'present-word', 'word');
  if (wanted !== undefined) return wanted;
  const tally = new Tally();
  for (const { point } of points) if (point.present && point.text !== '') tally.add(point.text);
  const used = tally.mostUsed();
  if (used !== undefined) return used;
  const language = languageOf(code) ?? languageOf('en');
  const word = language?.present[0] ?? 'Present';
  return dress(language?.capitalised ? word.charAt(0).toUpperCase() + word.slice(1) : word);
}
