import * as l10n from '@vscode/l10n';
import { findDateRanges } from '../../dates/index.ts';
import { languages } from '../../languages/index.ts';
import type { PartialDate } from '../../model/dates.ts';
import { allEntries, holdsEntries } from '../../model/entries.ts';
import type { SectionKind } from '../../model/resume.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionItem, CompletionList } from './completionItem.ts';
import { type Cursor, entryAt } from './cursor.ts';
import { type DateDialect, readDateDialect } from './dateDialect.ts';
import { type HeaderPart, headerPartAt } from './headerPart.ts';

/**
 * In the header of an entry, as the document writes them: this month, the dates beside those of the neighbours, and what was begun to be
 * typed. Behind the sign of a range its end, first the word for “Present”.
 */
export function dates(snapshot: Snapshot, cursor: Cursor): CompletionList | undefined {
  const { kind } = cursor.place.section;
  const end = rangeEndAt(cursor, snapshot.resume.language);
  const part = end ? undefined : headerPartAt(cursor);
  const start = end?.from ?? (part ? startOf(part, cursor) : recordDateAt(cursor));
  if (start === undefined || (cursor.isAutomatic && part && !isWelcome(part))) return undefined;
  const typed = cursor.before.slice(start);
  if (typed.length > longestDate) return undefined;
  const dialect = readDateDialect(snapshot, kind);
  const offered = end ? endsFor(snapshot, cursor, dialect, end.start) : startsFor(snapshot, cursor, dialect);
  const items = [...offered, ...(typed === '' ? [] : begun(snapshot, dialect, typed))]
    .filter(({ text }) => text !== typed && isBegun(text, typed))
    .map((date) => toItem(date, start, cursor));
  if (items.length === 0) return undefined;
  return { items, incomplete: typed === '' || cursor.isAutomatic, isSecondary: !end && part?.expected !== 'dates' && part !== undefined };
}

/** No date is longer, in any language. */
const longestDate = 30;

interface OfferedDate {
  readonly text: string;
  readonly detail?: string;
}

function toItem({ text, detail }: OfferedDate, start: number, { lineStart, offset, after }: Cursor): CompletionItem {
  return {
    kind: 'date',
    label: text,
    ...(detail === undefined ? {} : { detail }),
    filterText: text,
    edit: { span: { from: lineStart + start, to: offset }, newText: text },
    replaceTo: offset + (/^[\p{L}\p{N}./ -]*/u.exec(after)?.[0].trimEnd().length ?? 0),
  };
}

/** Unasked, where dates are expected or could be; not in the first part of a line that the others don't begin with dates. */
function isWelcome({ expected, isFirst }: HeaderPart): boolean {
  return expected === 'dates' || (expected === undefined && !isFirst);
}

/** Where the date begins that is being typed; undefined where the line has its dates already. */
function startOf({ starts }: HeaderPart, { before, after }: Cursor): number | undefined {
  const start = starts[starts.length - 1] ?? 0;
  const rest = `${before.slice(0, start)} ${after}`;
  return findDateRanges(rest).length > 0 ? undefined : start;
}

/** In a list of certificates, awards or publications, where dates stand last: behind the last comma. */
function recordDateAt({ before, after, place: { section } }: Cursor): number | undefined {
  if (!records.has(section.kind) || after.trim() !== '' || before.length > 200) return undefined;
  const match = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t].*(?:[,|(·、，]|[ \t][-–—])[ \t]+/u.exec(before);
  return match && findDateRanges(before).length === 0 ? match[0].length : undefined;
}

const records: ReadonlySet<SectionKind> = new Set<SectionKind>(['certificates', 'awards', 'publications']);

interface RangeEnd {
  readonly from: number;
  readonly start: PartialDate | undefined;
}

/** Where the second end of a range begins that is being typed: behind a date and the sign or word of a range. */
function rangeEndAt(cursor: Cursor, language: string): RangeEnd | undefined {
  const { before, place } = cursor;
  if (!records.has(place.section.kind) && !headerPartAt(cursor)) return undefined;
  const tail = before.slice(-longestRange);
  const offset = before.length - tail.length;
  const [joint] = [...tail.matchAll(joints)].slice(-1);
  if (!joint) return undefined;
  const written = tail.slice(0, joint.index);
  const found = findDateRanges(written, language).at(-1);
  if (!found?.start || (found.end && found.end.text !== '') || found.span.to !== written.trimEnd().length) return undefined;
  // “2021-0” is the month of an ISO date.
  if (/^-$/.test(joint[0]) && /^\d/.test(tail.slice(joint.index + 1)) && found.start.format === 'YYYY') return undefined;
  return { from: offset + joint.index + joint[0].length, start: found.start.date };
}

const longestRange = 70;
const rangeWords = [...new Set(languages.flatMap((language) => language.rangeWords))].filter((word) => /^[\p{L} ]+$/u.test(word));
const joints = new RegExp(`[ \\t]*(?:[-–—~～〜至]+|(?<=[ \\t])(?:${rangeWords.join('|')})(?=[ \\t]))[ \\t]*`, 'gu');

function endsFor(snapshot: Snapshot, cursor: Cursor, dialect: DateDialect, start: PartialDate | undefined): OfferedDate[] {
  const { today } = snapshot;
  const first = start === undefined ? 0 : start.year * 12 + (start.month ?? 1);
  const isLater = ({ year, month = 12 }: PartialDate) => year * 12 + month >= first;
  const beside = neighbours(cursor);
  const next = beside
    .filter(({ isStart, date }) => isStart && date.month !== undefined && isLater(date))
    .sort((a, b) => monthOf(a) - monthOf(b))[0];
  const dated = [
    { date: today, detail: l10n.t('this month') },
    ...(next ? [{ date: addMonths(next.date, -1), detail: l10n.t('the month before the next entry begins') }] : []),
    ...beside.map(({ date }) => ({ date, detail: l10n.t('in the entry beside this one') })),
  ].filter(({ date }) => isLater(date));
  return distinct([{ text: dialect.present, detail: l10n.t('still going on') }, ...writeAll(dated, dialect)]);
}

function startsFor(snapshot: Snapshot, cursor: Cursor, dialect: DateDialect): OfferedDate[] {
  const { today } = snapshot;
  const { kind } = cursor.place.section;
  const now = dialect.write(today);
  const ongoing =
    now === undefined || !holdsEntries(kind)
      ? []
      : [{ text: `${now}${dialect.joint}${dialect.present}`, detail: l10n.t('since this month') }];
  const beside = neighbours(cursor);
  // The newest stand first, so the one before is below.
  const previous = beside.find(({ isStart, isBelow, date }) => !isStart && isBelow && date.month !== undefined);
  const dated = [
    { date: today, detail: l10n.t('this month') },
    ...(previous ? [{ date: addMonths(previous.date, 1), detail: l10n.t('the month after the entry before ends') }] : []),
    ...beside.map(({ date }) => ({ date, detail: l10n.t('in the entry beside this one') })),
  ];
  return distinct([...ongoing, ...writeAll(dated, dialect)]);
}

interface NeighbourDate {
  readonly date: PartialDate;
  readonly isStart: boolean;
  /** Whether its entry stands below the cursor. */
  readonly isBelow: boolean;
}

function monthOf({ date: { year, month = 1 } }: NeighbourDate): number {
  return year * 12 + month;
}

/** The dates of the entries in the section, those of the nearest first. */
function neighbours(cursor: Cursor): NeighbourDate[] {
  const { section } = cursor.place;
  const current = entryAt(cursor);
  const near = allEntries(section)
    .filter((entry) => entry !== current)
    .sort((a, b) => Math.abs(a.span.from - cursor.at) - Math.abs(b.span.from - cursor.at))
    .slice(0, mostNeighbours);
  return near.flatMap(({ dates: range, span }) => {
    const isBelow = span.from > cursor.at;
    return [
      ...(range?.end?.date ? [{ date: range.end.date, isStart: false, isBelow }] : []),
      ...(range?.start?.date ? [{ date: range.start.date, isStart: true, isBelow }] : []),
    ];
  });
}

const mostNeighbours = 4;

function writeAll(found: readonly { readonly date: PartialDate; readonly detail: string }[], dialect: DateDialect): OfferedDate[] {
  return found.flatMap(({ date, detail }) => {
    const text = dialect.write(date);
    return text === undefined ? [] : [{ text, detail }];
  });
}

/** The months of the last years that begin with what was typed, the latest first. */
function begun({ today }: Snapshot, dialect: DateDialect, typed: string): OfferedDate[] {
  const found = new Set<string>();
  for (let back = 0; back < monthsBack && found.size < mostBegun; back += 1) {
    const text = dialect.write(addMonths(today, -back));
    if (text !== undefined && isBegun(text, typed)) found.add(text);
  }
  return [...found].map((text) => ({ text }));
}

const monthsBack = 15 * 12;
const mostBegun = 24;

function isBegun(text: string, typed: string): boolean {
  return text.toLowerCase().startsWith(typed.toLowerCase());
}

/** The month so many months on; a date without a month moves by years. */
function addMonths({ year, month }: PartialDate, by: number): PartialDate {
  if (month === undefined) return { year: year + Math.sign(by) };
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
}

function distinct(offered: readonly OfferedDate[]): OfferedDate[] {
  const seen = new Set<string>();
  return offered.filter(({ text }) => !seen.has(text) && seen.add(text));
}
