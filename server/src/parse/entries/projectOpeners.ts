import { sectionKindOf } from '../../languages/index.ts';
import type { EntryLayout } from '../../model/resume.ts';
import { isAnyTool } from '../skillWords.ts';
import type { Opener } from './openers.ts';
import type { RowFacts } from './rowFacts.ts';
import { nameInSentence } from './title.ts';
import { withoutDates } from './withoutDates.ts';

/**
 * The rows that open a project. The strongest kind of row that occurs decides: headings, then labels ("Project: …"),
 * bold lines, plain titles over lists, list items, terms, table rows, and lines that begin with a link or a name.
 * A row that only groups ("Open source") is left out, and what is below it is looked at in its place.
 */
export function findProjectOpeners(range: readonly RowFacts[]): Opener[] {
  for (const find of [openByHeading, openByLabel, openByBoldLine, openByTerm, openByTitle, openByItem, openByTable, openByParagraph]) {
    const openers = find(range);
    if (openers.length > 0) return openers;
  }
  return [];
}

function openByHeading(range: readonly RowFacts[]): Opener[] {
  const headings = range.filter(({ row, line }) => row.container === 'heading' && !line.isSubheading);
  if (headings.length === 0) return [];
  const level = headings.reduce((least, { row }) => Math.min(least, row.level), 6);
  const tops = headings.filter(({ row }) => row.level === level);
  const start = range[0]?.index ?? 0;
  const at = ({ index }: RowFacts) => index - start;
  const first = tops[0] ? at(tops[0]) : 0;
  const before = range.slice(0, first).filter(isMarkedItem);
  return [
    ...before.map((item) => toOpener(item, 'bullet')),
    ...tops.flatMap((top, index) => {
      const next = tops[index + 1];
      const body = range.slice(at(top) + 1, next ? at(next) : undefined);
      const inner = isGroup(top, body) ? findProjectOpeners(body) : [];
      const layout = top.row.heading?.style === 'html' ? 'html' : 'heading';
      return inner.length > 0 ? inner : [toOpener(top, layout, level)];
    }),
  ];
}

/** “Open source” over its projects, or a heading right above several that have dates or links. */
function isGroup(top: RowFacts, body: readonly RowFacts[]): boolean {
  if (sectionKindOf(top.row.prose.plain)?.kind === 'projects') return true;
  if (top.line.dates.length > 0 || hasLink(top) || body[0]?.row.container !== 'heading') return false;
  const inner = body.filter(({ row, line }) => row.container === 'heading' && row.level === body[0]?.row.level && !line.isSubheading);
  return inner.length > 1 && inner.some((facts) => !facts.line.onlyDates && (facts.line.dates.length > 0 || hasLink(facts)));
}

function hasLink({ row }: RowFacts): boolean {
  return row.prose.runs.some(({ linked }) => linked);
}

function openByLabel(range: readonly RowFacts[]): Opener[] {
  const labelled = range.filter(({ row, line }) => line.label?.field === 'project' && !row.bullet);
  return labelled.map((facts) => toOpener(facts, 'line'));
}

/** Lines that begin in bold, but for those that group, and for headings inside a project among dated ones. */
function openByBoldLine(range: readonly RowFacts[]): Opener[] {
  const bold = range.filter((facts, at) => isBoldTitle(facts, range, at));
  const first = bold[0];
  // Items above the first bold line are no part of what it opens.
  if (!first || range.some((facts) => facts.index < first.index && isMarkedItem(facts))) return [];
  const shapeOf = (facts: RowFacts) => shape(facts, range[facts.index - (range[0]?.index ?? 0) + 1]);
  const dated = bold.filter((facts) => isDated(facts, range));
  const shapes = new Set(dated.map(shapeOf));
  const chosen = dated.length > 0 ? bold.filter((facts) => shapes.has(shapeOf(facts))) : bold;
  return chosen.flatMap((facts, index) => {
    const next = chosen[index + 1];
    const from = facts.index - (range[0]?.index ?? 0);
    const body = range.slice(from + 1, next ? next.index - (range[0]?.index ?? 0) : undefined);
    const inner = isGroup(facts, body) ? findProjectOpeners(body) : [];
    return inner.length > 0 ? inner : [toOpener(blockStart(facts, range), 'bold')];
  });
}

function isBoldTitle(facts: RowFacts, range: readonly RowFacts[], at: number): boolean {
  const { row, line } = facts;
  if (!isLine(facts) || !row.startsBold || line.label || line.onlyDates || line.isSubheading || row.prose.plain.length >= 200) return false;
  const before = range[at - 1];
  return before === undefined || before.row.block !== row.block || before.row.prose.plain.length > 80 || !before.row.startsBold;
}

/** What the row and the one after it look like. */
function shape({ row }: RowFacts, next: RowFacts | undefined): string {
  return `${row.bold} ${next?.row.container} ${next?.row.block === row.block}`;
}

function isDated(facts: RowFacts, range: readonly RowFacts[]): boolean {
  const next = range[facts.index - (range[0]?.index ?? 0) + 1];
  if (facts.line.dates.length > 0) return facts.line.short;
  return next !== undefined && next.line.dates.length > 0 && next.line.short && next.row.block === facts.row.block;
}

/** “[Name](…)” on the line above a bold description is the title. */
function blockStart(facts: RowFacts, range: readonly RowFacts[]): RowFacts {
  const before = range[facts.index - (range[0]?.index ?? 0) - 1];
  return before && before.row.block === facts.row.block && startsMarked(before) && before.line.short ? before : facts;
}

function isLine({ row }: RowFacts): boolean {
  return (row.container === 'line' || row.container === 'html') && row.depth === 0;
}

/** Pandoc's definition list; “Python” over what was done in it is no project. */
function openByTerm(range: readonly RowFacts[]): Opener[] {
  const terms = range.filter((facts, at) => facts.row.container === 'line' && range[at + 1]?.row.container === 'definition');
  return terms.filter(({ row }) => !isAnyTool(row.prose.plain)).map((facts) => toOpener(facts, 'definition'));
}

/** Short plain lines, each over a list or a description: two of them at least, or one over items that name nothing. */
function openByTitle(range: readonly RowFacts[]): Opener[] {
  const titles = range.filter((facts, at) => isTitle(facts, range[at - 1]) && range[at + 1]?.row.bullet !== undefined);
  const first = titles[0];
  if (!first || range.some((facts) => facts.index < first.index && facts.row.bullet)) return [];
  const items = range.filter(({ row }) => row.bullet !== undefined && row.depth === 1);
  const named = items.filter(isMarkedItem).length;
  if (named * 2 > items.length || (titles.length === 1 && items.some(isProjectItem) && first.line.dates.length === 0)) return [];
  const all = range.filter((facts, at) => titles.includes(facts) || (isTitle(facts, range[at - 1]) && facts.line.dates.length > 0));
  return all.map((facts) => toOpener(facts, facts.row.container === 'html' ? 'html' : 'line'));
}

function isTitle(facts: RowFacts, before: RowFacts | undefined): boolean {
  const { plain } = facts.row.prose;
  if (!isLine(facts) || facts.line.label || facts.line.onlyDates || facts.line.isSubheading || before?.row.block === facts.row.block)
    return false;
  return plain.length < 100 && facts.line.short && !/[.。:：;；,，!]$/u.test(plain);
}

/** Outermost list items that name a project; in place of one that only groups, those in it. */
function openByItem(range: readonly RowFacts[]): Opener[] {
  const depth = range.reduce((least, { row }) => (row.bullet ? Math.min(least, row.depth) : least), Number.POSITIVE_INFINITY);
  const items = range.filter(({ row }) => row.bullet !== undefined && row.depth === depth);
  const start = range[0]?.index ?? 0;
  return items.flatMap((item, index) => {
    const body = range.slice(item.index - start + 1, items[index + 1] ? (items[index + 1] as RowFacts).index - start : undefined);
    const inner = isItemGroup(item, body) ? openByItem(body) : [];
    if (inner.length > 0) return inner;
    return isProjectItem(item) ? [toOpener(item, 'bullet')] : [];
  });
}

/** “Earlier:” over items that are marked as names. */
function isItemGroup(item: RowFacts, body: readonly RowFacts[]): boolean {
  if (item.line.dates.length > 0 || hasLink(item)) return false;
  const isLabel = /[:：]$/u.test(item.row.prose.plain) || sectionKindOf(item.row.prose.plain)?.kind === 'projects';
  return isLabel && body.some(isMarkedItem);
}

/** "**Name** …", "[Name](…) …", "Name: what it does" or a short name alone. */
function isProjectItem(facts: RowFacts): boolean {
  const { row, line } = facts;
  if ((line.label && line.label.field !== 'project') || isPatch(facts)) return false;
  if (startsMarked(facts)) return true;
  const plain = withoutDates(row.prose.plain, line.dates).replace(/(?<![\s,()（）–—-])[\s,()（）–—-]+$/u, '');
  if (plain.length < 60 && !/[.。]$/.test(plain)) return true;
  return /^[^.:：]{2,60}(?:[:：]|\s[-–—]\s)/u.test(plain) || nameInSentence(row.prose) !== undefined;
}

function isMarkedItem(facts: RowFacts): boolean {
  return (
    facts.row.bullet !== undefined && startsMarked(facts) && !isPatch(facts) && (!facts.line.label || facts.line.label.field === 'project')
  );
}

/** “harbour/gull#12”: a patch to another's work is no project. */
function isPatch({ row }: RowFacts): boolean {
  return /^[\w.-]{1,60}\/[\w.-]{1,60}#\d/.test(row.prose.plain);
}

/** It begins in bold, with a link or with code. */
function startsMarked({ row }: RowFacts): boolean {
  const first = row.prose.runs.find(({ plainFrom, plainTo }) => /[\p{L}\p{N}]/u.test(row.prose.plain.slice(plainFrom, plainTo)));
  return row.startsBold || first?.linked === true || first?.kind === 'code';
}

/** The rows of a table but for the heads of its columns. */
function openByTable(range: readonly RowFacts[]): Opener[] {
  const rows = range.filter(({ row }) => row.container === 'table');
  const dated = rows.filter(({ line }) => line.dates.length > 0);
  return (dated.length > 0 ? dated : rows.slice(1)).map((facts) => toOpener(facts, 'table'));
}

/** Paragraphs that begin with a link, a name before a colon or dash, or have dates. */
function openByParagraph(range: readonly RowFacts[]): Opener[] {
  const lines = range.filter((facts) => isLine(facts) && !facts.line.label);
  const chosen = lines.filter((facts) => {
    const before = range[facts.index - (range[0]?.index ?? 0) - 1];
    return before?.row.block === facts.row.block ? isNamed(facts) && isNamed(before) : isNamed(facts) || isDatedTitle(facts);
  });
  return chosen.map((facts) => ({ ...toOpener(facts, 'line'), marked: startsMarked(facts) }));
}

function isDatedTitle({ line }: RowFacts): boolean {
  return line.dates.length > 0 && line.short && !line.onlyDates;
}

/** It begins with a link, or with a name before a colon or dash. */
function isNamed(facts: RowFacts): boolean {
  const { plain } = facts.row.prose;
  if (facts.line.label || facts.line.onlyDates) return false;
  return startsMarked(facts) || /^[^\s.:：,，][^.:：,，]{1,40}(?:[:：]\s|\s[-–—]\s|\s\()/u.test(plain);
}

function toOpener({ index }: RowFacts, layout: EntryLayout, level?: number): Opener {
  return { index, layout, level, marked: true };
}
