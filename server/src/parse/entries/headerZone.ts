import type { FieldLabel } from '../../languages/language.ts';
import type { SectionKind } from '../../model/resume.ts';
import { startsWithDegree } from '../../text/degrees.ts';
import { isPast } from '../../text/verbs.ts';
import { isWorkArrangement, readStudyClues } from '../clues.ts';
import type { RowFacts } from './rowFacts.ts';
import { withoutDates } from './withoutDates.ts';

/**
 * The rows of an entry that say who, what, where and when: the opener, the short lines after it, and list items that
 * are fields. Ends at the first list item, heading or sentence; a date line is looked for a little further on.
 */
export function readHeaderZone(facts: readonly RowFacts[], from: number, to: number, kind: SectionKind): RowFacts[] {
  const opener = facts[from];
  if (!opener) return [];
  const zone = [opener];
  if (kind === 'projects' && opener.row.bullet) return zone;
  for (let index = from + 1; index < to; index += 1) {
    const row = facts[index];
    const previous = facts[index - 1];
    if (!row || !previous || (row.row.container === 'heading' && !isDateHeading(row, zone) && !isSecondHeading(row, zone, kind))) break;
    const verdict = judge(row, previous, facts[index + 1], zone, opener, kind);
    if (verdict === 'end') break;
    if (verdict === 'take') zone.push(row);
    if (index - from > farthest) break;
  }
  if (kind !== 'projects' && zone.every(({ line }) => line.dates.length === 0)) takeLastLines(facts, zone, to);
  return zone;
}

/** Some set employer and dates below what was done. */
function takeLastLines(facts: readonly RowFacts[], zone: RowFacts[], to: number): void {
  const last = facts[to - 1];
  const before = facts[to - 2];
  if (!last?.line.onlyDates || last.row.bullet || last.row.container === 'heading' || zone.includes(last)) return;
  if (
    before &&
    !before.row.bullet &&
    !zone.includes(before) &&
    before.row.prose.plain.length < 80 &&
    !/[.。:：!]$/u.test(before.row.prose.plain)
  )
    zone.push(before);
  zone.push(last);
}

/** Header rows stand within this many rows of the opener. */
const farthest = 9;

const headerLabels: ReadonlySet<FieldLabel> = new Set([
  'organization',
  'role',
  'location',
  'dates',
  'start',
  'end',
  'institution',
  'degree',
  'project',
]);

/** A heading inside an entry that says only when. */
function isDateHeading({ line }: RowFacts, zone: readonly RowFacts[]): boolean {
  return line.onlyDates && zone.every((row) => row.line.dates.length === 0);
}

/** The employer and the dates in a heading right below the role's: together they are one header. */
function isSecondHeading({ row, line, index }: RowFacts, zone: readonly RowFacts[], kind: SectionKind): boolean {
  const [opener] = zone;
  if (kind === 'projects' || kind === 'education' || zone.length > 1 || opener?.row.container !== 'heading') return false;
  if (index !== opener.index + 1 || row.level <= opener.row.level || line.isSubheading || !line.short) return false;
  const says = opener.line;
  return says.dates.length === 0 && says.segments.length === 1 && says.clues.role && line.dates.length > 0 && !line.clues.role;
}

function judge(
  row: RowFacts,
  previous: RowFacts,
  next: RowFacts | undefined,
  zone: readonly RowFacts[],
  opener: RowFacts,
  kind: SectionKind,
): 'take' | 'skip' | 'end' {
  if (row.line.label && headerLabels.has(row.line.label.field)) return 'take';
  if (row.row.container === 'heading') return 'take';
  if (row.row.bullet) return judgeBullet(row, next, zone, opener, kind);
  if (opener.row.bullet && row.row.depth < opener.row.depth) return 'end';
  if (row.line.label) return 'skip';
  const inHeader = previous === zone[zone.length - 1];
  if (inHeader && zone.length === 1 && row.row.container === 'definition' && row.line.short) return 'take';
  if (kind === 'education' && saysMore(row, zone)) return 'take';
  const sameBlock = row.row.block === previous.row.block;
  const dated = zone.some(({ line }) => line.dates.length > 0);
  if (row.line.dates.length > 0 && (row.line.onlyDates || isMostlyDates(row)) && (!dated || (inHeader && sameBlock))) return 'take';
  if (kind === 'projects')
    return inHeader && row.row.block === opener.row.block && row.line.dates.length > 0 && row.line.short ? 'take' : 'skip';
  // Under a heading that says only when.
  if (inHeader && zone.length === 1 && opener.line.onlyDates && row.line.short && row.row.startsBold) return 'take';
  if (!row.line.short) return dated && !inHeader ? 'end' : 'skip';
  if (inHeader && looksLikeHeader(row, sameBlock, kind)) return 'take';
  // The employer below a description, right above the dates.
  if (next?.line.onlyDates && !dated && row.row.prose.plain.length < 80 && !/[.。:：!]$/u.test(row.row.prose.plain)) return 'take';
  return 'skip';
}

/** A line that names the degree or the school that the header so far does not. */
function saysMore({ line, row }: RowFacts, zone: readonly RowFacts[]): boolean {
  const { plain } = row.prose;
  if (zone.length > 3 || plain.length > longestDegreeLine || !(isBrief(line, plain) || startsWithDegree(plain))) return false;
  // "Thesis: …".
  if (readStudyClues(/^([^:：]{1,30})[:：]/u.exec(plain)?.[1] ?? '').aside) return false;
  const { institution } = line.clues;
  if (institution && !zone.some((facts) => facts.line.clues.institution)) return true;
  return line.namesDegree && !zone.some((facts) => facts.line.namesDegree);
}

/** "Graduated June 2017". */
function saysGraduation({ line, row }: RowFacts): boolean {
  if (line.dates.length === 0 || row.prose.plain.length > 40) return false;
  const rest = withoutDates(row.prose.plain, line.dates).trim();
  return rest.split(/\s+/).length <= 2 && readStudyClues(rest).aside;
}

function isBrief(line: RowFacts['line'], plain: string): boolean {
  return line.short && plain.split(' ').length <= 16 && !(/[.!。]$/u.test(plain) && plain.split(' ').length > 10);
}

const longestDegreeLine = 200;

/** A list item belongs to the header if it is nothing but dates, or, under a list item, a short field of it. */
function judgeBullet(
  row: RowFacts,
  next: RowFacts | undefined,
  zone: readonly RowFacts[],
  opener: RowFacts,
  kind: SectionKind,
): 'take' | 'skip' | 'end' {
  // Fields set as a list: what is no field of ours stands among those that are.
  if (isLabelled(row) && (zone.some(({ line }) => line.label) || isLabelled(next))) return 'skip';
  // A role set as a list item between its employer and its dates, or under its dates.
  if (row.line.short && next?.line.onlyDates && zone.every(({ line }) => line.dates.length === 0)) return 'take';
  if (opener.line.onlyDates && zone.length === 1 && row.line.short && row.row.startsBold) return 'take';
  const dated = zone.some(({ line }) => line.dates.length > 0);
  if (!dated && (row.line.onlyDates || (kind === 'education' && saysGraduation(row)))) return 'take';
  const nested = opener.row.bullet && row.row.depth > opener.row.depth;
  if (nested && row.line.short && row.row.prose.plain.length < 100) {
    if (row.line.dates.length > 0 && !dated) return 'take';
    if (kind === 'education' && row.line.namesDegree) return 'take';
  }
  if (kind === 'education' && !nested && opener.row.container !== 'bullet' && row.line.short && row.line.namesDegree) {
    return zone.some((other) => other.line.namesDegree) ? 'end' : 'take';
  }
  return 'end';
}

function isLabelled(row: RowFacts | undefined): boolean {
  return row?.row.bullet !== undefined && /^[^:：]{1,20}[:：]/u.test(row.row.prose.plain);
}

function isMostlyDates(row: RowFacts): boolean {
  if (!row.line.short) return false;
  const rest = withoutDates(row.row.prose.plain, row.line.dates).replace(/\s+/g, ' ').trim();
  return rest.length <= 80 && !/[.。]$/.test(rest);
}

function looksLikeHeader(row: RowFacts, sameBlock: boolean, kind: SectionKind): boolean {
  const { plain } = row.row.prose;
  if (plain.length > 110 || /[.。;；:：]$/.test(plain.replace(/\b(?:Inc|Ltd|Co|Corp|Sc|S|A)\.$/, ''))) return false;
  if (row.line.isPlace || isWorkArrangement(plain)) return true;
  if (kind !== 'education' && isSentence(plain)) return false;
  const emphasised = row.row.bold || row.row.italic || row.row.prose.runs.every(({ linked }) => linked);
  if (plain.length < 80 && emphasised) return true;
  const { clues } = row.line;
  const clue = kind === 'education' ? clues.degree || clues.institution : clues.role || clues.organization;
  const words = plain.split(/\s+/).length;
  if (sameBlock) return words <= 12 && (clue || words <= 6);
  return words <= 8 && clue;
}

/** "Built the loader for a team of seven. Wrote …": what was done, not who did it. */
function isSentence(plain: string): boolean {
  const first = /^\p{Lu}\p{Ll}+(?= \p{Ll})/u.exec(plain)?.[0];
  return (first !== undefined && isPast(first.toLowerCase())) || /\p{Ll}{3}[.!] \p{Lu}\p{Ll}+/u.test(plain);
}
