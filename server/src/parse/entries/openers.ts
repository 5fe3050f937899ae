import type { EntryLayout, SectionKind } from '../../model/resume.ts';
import { openByFieldItem, openByFieldLine, openingLabels } from './fieldOpeners.ts';
import { findProjectOpeners } from './projectOpeners.ts';
import type { RowFacts } from './rowFacts.ts';

/**
 * The rows between two indices that open an entry. The strongest kind of row that occurs decides: headings, then bold
 * lines, then list items, definition terms and table rows, then plain lines with dates.
 */
export function findOpeners(facts: readonly RowFacts[], from: number, to: number, kind: SectionKind): Opener[] {
  const range = facts.slice(from, to);
  if (kind === 'projects') return findProjectOpeners(range);
  for (const find of [
    openByHeading,
    openByTerm,
    openByBoldLine,
    openByFieldLine,
    openByBullet,
    openByTable,
    openByDatedLine,
    openByStudyLine,
  ]) {
    const openers = find(range, kind);
    if (openers.length > 0) return takeDatesAbove(openers, facts, from);
  }
  return [];
}

/** Where a line with the dates stands above every bold line, it opens the entry. */
function takeDatesAbove(openers: Opener[], facts: readonly RowFacts[], from: number): Opener[] {
  const isDated = ({ index, layout }: Opener) => {
    const own = facts[index];
    const above = index > from ? facts[index - 1] : undefined;
    if (layout !== 'bold' || !own || !above || own.line.dates.length > 0 || !isLine(above)) return false;
    return above.line.onlyDates || (above.row.block === own.row.block && above.line.short && above.line.dates.length > 0);
  };
  return openers.every(isDated) ? openers.map((opener) => ({ ...opener, index: opener.index - 1 })) : openers;
}

export interface Opener {
  readonly index: number;
  readonly layout: EntryLayout;
  /** Level of the heading, where one opens. */
  readonly level?: number;
  /** Whether the row is marked as a header by more than its place. */
  readonly marked: boolean;
}

function openByHeading(range: readonly RowFacts[]): Opener[] {
  const headings = range.filter(({ row, line }) => row.container === 'heading' && !line.isSubheading);
  if (headings.length === 0) return [];
  const level = headings.reduce((least, { row }) => Math.min(least, row.level), 6);
  const layout = (facts: RowFacts): EntryLayout => (facts.row.heading?.style === 'html' ? 'html' : 'heading');
  return headings
    .filter(({ row }) => row.level === level)
    .map((facts) => ({ index: facts.index, layout: layout(facts), level, marked: true }));
}

/** Pandoc's definition list: a line, then lines that begin with a colon. */
function openByTerm(range: readonly RowFacts[]): Opener[] {
  const terms = range.filter((facts, at) => facts.row.container === 'line' && range[at + 1]?.row.container === 'definition');
  const start = range[0]?.index ?? 0;
  const dated = terms.filter(({ line }) => line.dates.length > 0);
  const isEachDated = terms.every(({ line, index }) =>
    [line, range[index - start + 1]?.line].some((facts) => facts && facts.dates.length > 0),
  );
  return terms.length > 0 && (isEachDated || (dated.length > 0 && dated.length * 2 >= terms.length))
    ? terms.map(({ index }) => ({ index, layout: 'definition', marked: true }))
    : [];
}

/**
 * Lines that begin in bold. Where some carry dates, a bold line without dates is an entry only if it is built like
 * them; otherwise it is a heading inside one ("**Infrastructure**").
 */
function openByBoldLine(range: readonly RowFacts[], kind: SectionKind): Opener[] {
  const bold = range.filter(
    (facts, at) =>
      isLine(facts) &&
      facts.row.startsBold &&
      !facts.line.label &&
      !facts.line.onlyDates &&
      (startsBlock(range, at) || (kind === 'education' && repeatsStudy(facts, range[at - 1]))) &&
      !facts.line.isSubheading,
  );
  if (bold.length === 0) return [];
  if (bold.every((facts) => isBelowDates(facts, range))) return bold.map(({ index }) => ({ index, layout: 'bold', marked: true }));
  const dated = bold.filter((facts) => zoneHasDates(range, facts));
  const datedRows = new Set(dated);
  const partCounts = new Set(dated.map(({ line }) => line.segments.length));
  const chosen =
    dated.length > 0
      ? bold.filter((facts) => datedRows.has(facts) || isBuiltLike(facts, partCounts))
      : bold.filter((facts) => standsForEntry(facts, kind));
  return chosen.filter((facts, at) => !continues(facts, chosen[at - 1])).map(({ index }) => ({ index, layout: 'bold', marked: true }));
}

/** The second of two bold lines, of which only it has the dates: school and degree, or employer and role. */
function continues(facts: RowFacts, before: RowFacts | undefined): boolean {
  return before !== undefined && facts.index === before.index + 1 && before.line.dates.length === 0 && facts.line.dates.length > 0;
}

function isLine({ row }: RowFacts): boolean {
  return (row.container === 'line' || row.container === 'html') && row.depth === 0;
}

function startsBlock(range: readonly RowFacts[], at: number): boolean {
  const before = range[at - 1];
  return before === undefined || before.row.block !== range[at]?.row.block || before.row.prose.plain.length > 80 || !before.row.startsBold;
}

/** The second line of its paragraph, the first having the dates. */
function isBelowDates({ row, line, index }: RowFacts, range: readonly RowFacts[]): boolean {
  const above = range[index - (range[0]?.index ?? 0) - 1];
  if (!above || above.row.block !== row.block || line.dates.length > 0 || above.row.startsBold) return false;
  return above.line.short && above.line.dates.length > 0;
}

/** Two lines side by side, each with its dates and a degree of its own. */
function repeatsStudy(facts: RowFacts, before: RowFacts | undefined): boolean {
  return (
    before !== undefined &&
    [facts, before].every(
      ({ line }) => line.dates.length > 0 && !line.onlyDates && line.short && (line.namesDegree || line.clues.institution),
    )
  );
}

/** Whether dates follow within the header: on the row, or before the first list item, heading or next bold line. */
function zoneHasDates(range: readonly RowFacts[], opener: RowFacts): boolean {
  const start = opener.index - (range[0]?.index ?? 0);
  for (let at = start; at < Math.min(start + 5, range.length); at += 1) {
    const facts = range[at];
    if (!facts || (at > start && facts.row.container === 'heading')) return false;
    if (at === start + 1 && isFieldAboveDates(facts, range[at + 1])) continue;
    if (at > start && facts.row.bullet && !facts.line.onlyDates) return false;
    if (facts.line.dates.length > 0) return facts.line.short;
    if (at > start && facts.row.startsBold && facts.row.block !== opener.row.block) return false;
  }
  return false;
}

/** The role or degree as the first item of a list of fields, of which the second is the dates. */
function isFieldAboveDates({ row, line }: RowFacts, next: RowFacts | undefined): boolean {
  return row.bullet !== undefined && line.short && line.dates.length === 0 && next?.row.bullet !== undefined && next.line.onlyDates;
}

function isBuiltLike({ line }: RowFacts, partCounts: ReadonlySet<number>): boolean {
  return line.segments.length > 1 && partCounts.has(line.segments.length);
}

function standsForEntry(facts: RowFacts, kind: SectionKind): boolean {
  const { clues } = facts.line;
  return kind === 'education' ? clues.degree || clues.institution : clues.role || clues.organization;
}

/** Outermost list items with dates, or, where an item stands for one project or degree, all that look like it. */
function openByBullet(range: readonly RowFacts[], kind: SectionKind): Opener[] {
  const depth = range.reduce((least, { row }) => (row.bullet ? Math.min(least, row.depth) : least), Number.POSITIVE_INFINITY);
  const bullets = range.filter(({ row }) => row.bullet !== undefined && row.depth === depth);
  if (bullets.length === 0) return [];
  const fields = openByFieldItem(bullets);
  if (fields.length > 0) return fields;
  const someDated = bullets.some((facts) => itemHasDates(range, facts));
  const areBold = bullets.every(({ row }) => row.bold);
  const chosen = bullets.filter((facts) => {
    if (facts.line.label && !openingLabels.has(facts.line.label.field)) return false;
    if (itemHasDates(range, facts)) return true;
    if (kind !== 'education') return false;
    // Below dated items one that only mentions a school says something about them, unless it is set like them.
    return isDegreeItem(facts) && (facts.line.clues.degree || !someDated || (areBold && facts.row.bold));
  });
  const marked = (facts: RowFacts) => kind !== 'education' || facts.line.dates.length > 0 || isDegreeItem(facts);
  return chosen.map((facts) => ({ index: facts.index, layout: 'bullet', marked: marked(facts) }));
}

function isDegreeItem({ row, line }: RowFacts): boolean {
  const { plain } = row.prose;
  if (plain.length > 200 || (/\p{L}{4}[.!]\s+\p{Lu}/u.test(plain) && plain.split(' ').length > 14)) return false;
  return line.clues.degree || line.clues.institution;
}

/** The dates of an item stand on its first line, on the line after, or in its first nested item. */
function itemHasDates(range: readonly RowFacts[], item: RowFacts): boolean {
  const start = item.index - (range[0]?.index ?? 0);
  for (let at = start; at < Math.min(start + 4, range.length); at += 1) {
    const facts = range[at];
    if (!facts || (at > start && (facts.row.depth === 0 || (facts.row.depth === 1 && facts.row.bullet)))) return false;
    if (facts.line.dates.length > 0 && facts.line.short) return true;
  }
  return false;
}

function openByTable(range: readonly RowFacts[]): Opener[] {
  const rows = range.filter(({ row }) => row.container === 'table');
  const dated = rows.filter(({ line }) => line.dates.length > 0);
  return dated.map(({ index }) => ({ index, layout: 'table', marked: true }));
}

/** Plain lines with dates; the entry begins at the short lines just above, in the same paragraph or right before. */
function openByDatedLine(range: readonly RowFacts[], kind: SectionKind): Opener[] {
  const openers: Opener[] = [];
  const first = range.findIndex(({ line }) => line.dates.length > 0);
  const hasLead = kind === 'education' && completesStudy(range[first - 1], range[first]);
  let earliest = 0;
  for (const [at, facts] of range.entries()) {
    if (facts.line.dates.length === 0 || !facts.line.short || facts.row.container === 'bullet') continue;
    const leads = hasLead && at > earliest && completesStudy(range[at - 1], facts);
    const start = facts.line.onlyDates ? headOf(range, at, earliest) : leads ? at - 1 : at;
    const { index } = range[start] ?? facts;
    openers.push({ index, layout: facts.row.container === 'html' ? 'html' : 'line', marked: facts.line.onlyDates || kind === 'work' });
    earliest = at + 1;
  }
  return kind === 'education' && missStudies(openers, range) ? [] : openers;
}

/** Dates of honours and the like below a degree that has none of its own. */
function missStudies(openers: readonly Opener[], range: readonly RowFacts[]): boolean {
  const first = range[0]?.index ?? 0;
  const says = ({ line }: RowFacts | { line: RowFacts['line'] }) => line.clues.degree || line.clues.institution;
  const isStudy = ({ index }: Opener) => range.slice(index - first, index - first + 3).some((facts) => facts.line.short && says(facts));
  return !openers.some(isStudy) && range.some(({ row, line }) => line.namesDegree && line.short && !row.bullet && row.container === 'line');
}

/** Plain lines without dates that name a degree or a school: a new one begins where a line says again what is known. */
function openByStudyLine(range: readonly RowFacts[], kind: SectionKind): Opener[] {
  if (kind !== 'education') return [];
  const openers: Opener[] = [];
  let known = { degree: false, institution: false };
  for (const { row, line, index } of range) {
    const { degree, institution } = line.clues;
    if (row.bullet || row.container === 'heading' || !line.short || line.label || !(degree || institution) || isSentence(row.prose.plain))
      continue;
    if (openers.length === 0 || (degree && known.degree) || (institution && known.institution)) {
      openers.push({ index, layout: 'line', marked: true });
      known = { degree, institution };
    } else known = { degree: degree || known.degree, institution: institution || known.institution };
  }
  return openers;
}

function isSentence(plain: string): boolean {
  return /[.!。]$/u.test(plain) && plain.split(' ').length > 10;
}

/** Whether a line names the degree or the school that the dated line below it does not. */
function completesStudy(above: RowFacts | undefined, dated: RowFacts | undefined): boolean {
  if (!above || !dated || above.row.bullet || !above.line.short || above.line.dates.length > 0) return false;
  const [one, other] = [above.line.clues, dated.line.clues];
  return (one.degree && !other.degree && other.institution) || (one.institution && !other.institution && other.degree);
}

/** The first of at most two short lines right above a date line. */
function headOf(range: readonly RowFacts[], at: number, earliest: number): number {
  let start = at;
  while (start - 1 >= earliest && at - start < 2) {
    const before = range[start - 1];
    if (!before || before.row.bullet || !before.line.short || before.line.dates.length > 0 || /[.。:：]$/.test(before.row.prose.plain))
      break;
    start -= 1;
  }
  return start;
}
