import { fieldLabelOf, languages } from '../../languages/index.ts';
import type { Entry, Section } from '../../model/resume.ts';
import { type Span, sliceSpan, spanContains, spansOverlap } from '../../model/span.ts';
import { Tally } from '../../rules/majority.ts';
import type { DateDialect } from './dateDialect.ts';

/** A text with places to fill in. Everything else is to be inserted as it stands. */
export type Template = readonly (string | Blank)[];

export interface Blank {
  /** What is to be filled in: “Company”. */
  readonly name: string;
  /** Whether the name is a good value already, such as “Present”. */
  readonly isValue?: boolean;
}

/** What to call the blanks of a header. */
export type PartNames = Readonly<Record<'organization' | 'role' | 'title' | 'location', string>>;

/**
 * The header of an entry with its values taken out: of the first of the section's entries that is laid out as most are
 * and says nothing but names, places and dates. Undefined where none is fit.
 */
export function headerTemplate(
  section: Section,
  entries: readonly Entry[],
  names: PartNames,
  dates: readonly [string, string],
): HeaderTemplate | undefined {
  const layouts = new Tally();
  for (const { layout } of entries) layouts.add(layout);
  const usual = entries.filter(({ layout }) => layout === layouts.mostUsed());
  const templates = usual.flatMap((entry) => {
    const blanks = blanksOf(section, entry, names, dates);
    const template = blanks && cut(section, wholeLines(section, entry.header), blanks);
    return template ? [{ entry, template, size: blanks.length }] : [];
  });
  const most = Math.max(0, ...templates.map(({ size }) => size));
  return most < 2 ? undefined : templates.find(({ size }) => size === most);
}

export interface HeaderTemplate {
  readonly entry: Entry;
  readonly template: Template;
}

/** The dates of a new entry, as the two ends of a range. */
export function datesOf(dialect: DateDialect, thisMonth: string | undefined): readonly [string, string] {
  return [thisMonth ?? 'Start', dialect.present];
}

interface PlacedBlank {
  readonly span: Span;
  readonly blank: Blank;
}

/** In order; undefined for an entry that was guessed, or whose parts do not stand in its header one after the other. */
function blanksOf(section: Section, entry: Entry, names: PartNames, [start, end]: readonly [string, string]): PlacedBlank[] | undefined {
  if (entry.certainty === 'guessed' || entry.layout === 'html' || entry.layout === 'table') return undefined;
  const fields = (['organization', 'role', 'title', 'location'] as const).flatMap((name) => {
    const field = entry[name];
    return field ? [{ span: withLink(section, field.span), blank: { name: names[name] } }] : [];
  });
  const { dates } = entry;
  const ends = dates?.end && dates.end.text !== '' && dates.start ? [dates.start, dates.end] : [dates?.start ?? dates?.end];
  const points = ends.flatMap((point, index) =>
    point ? [{ span: point.span, blank: { name: index === 0 ? start : end, isValue: true } }] : [],
  );
  const blanks = [...fields, ...points].sort((a, b) => a.span.from - b.span.from);
  const isFit = blanks.every(({ span }, index) => {
    const next = blanks[index + 1];
    return spanContains(entry.header, span) && !(next && spansOverlap(span, next.span));
  });
  return isFit ? blanks : undefined;
}

/** A linked name goes with its link. */
function withLink({ links }: Section, span: Span): Span {
  return links.find((link) => spanContains(link.span, span))?.span ?? span;
}

/** A header begins with its first word; what marks the line as bold belongs to it too. */
function wholeLines({ text }: Section, { from, to }: Span): Span {
  const newline = text.indexOf('\n', to);
  return { from: from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1, to: newline < 0 ? text.trimEnd().length : newline };
}

/** The text round the blanks; undefined where words stand in it that only suit the one entry. */
function cut({ text }: Section, header: Span, blanks: readonly PlacedBlank[]): Template | undefined {
  const template: (string | Blank)[] = [];
  let from = header.from;
  for (const { span, blank } of [...blanks, { span: { from: header.to, to: header.to }, blank: undefined }]) {
    const between = sliceSpan(text, { from, to: span.from });
    if (!isJoint(between)) return undefined;
    template.push(between);
    if (blank) template.push(blank);
    from = span.to;
  }
  return template;
}

/** Marks and signs, and words that belong to no one entry: labels, “at”, “to”, “since”. */
function isJoint(text: string): boolean {
  const plain = text.replaceAll(/<\/?[a-z]+\s?\/?>|&[a-z]+;|\\hfill/g, ' ');
  const phrases = plain.match(/\p{L}[\p{L}\p{M}' -]*|\p{N}+/gu) ?? [];
  return phrases.every((phrase) => joiningWords.has(phrase.trim().toLowerCase()) || fieldLabelOf(phrase.trim()) !== undefined);
}

const joiningWords: ReadonlySet<string> = new Set(
  languages.flatMap(({ at, rangeWords, since, until, beforeSchool }) => [...at, ...rangeWords, ...since, ...until, ...beforeSchool]),
);
