import { isKnownSchool } from '../../text/schools.ts';
import type { Draft } from './drafts.ts';
import type { Opener } from './openers.ts';
import type { RowFacts } from './rowFacts.ts';

/**
 * What only an education needs: list items that hold the degree where they do so in other entries, and no entries for
 * headings that only group ("Certifications") or for lists of single courses.
 */
export function refineStudyDrafts(drafts: readonly Draft[], facts: readonly RowFacts[]): Draft[] {
  const named = drafts.filter(({ header, shared }) => [...header, ...shared].some(saysStudy));
  if (named.length === 0) return drafts.length > 1 && drafts.every(isCourse) ? [] : [...drafts];
  const kept = drafts.filter((draft) => named.includes(draft) || isDated(draft) || !isMarkedLine(draft));
  const holdsDegree = named.some(({ header }) => header.some((row, at) => at > 0 && row.row.bullet && row.line.namesDegree));
  return holdsDegree ? kept.map((draft) => withDegreeItem(draft, facts)) : kept;
}

/** Lines below a school or a heading that each are a degree or a school of their own with its dates. */
export function findStudyRows(facts: readonly RowFacts[], range: { from: number; to: number }, header: readonly RowFacts[]): Opener[] {
  const own = header.filter(({ row }) => !row.bullet);
  if (own.some(({ line }) => line.namesDegree)) return [];
  const hasSchool = own.some(saysStudy);
  const rows = facts.slice(range.from + 1, range.to);
  const depth = rows.reduce((least, { row }) => (row.bullet ? Math.min(least, row.depth) : least), Number.POSITIVE_INFINITY);
  const found = rows.filter(
    ({ row, line }) =>
      (row.bullet ? row.depth === depth : row.container === 'line') &&
      line.short &&
      !line.onlyDates &&
      line.dates.length > 0 &&
      (line.namesDegree || (!hasSchool && line.clues.institution)),
  );
  if (found.length < 2 && (found.length === 0 || hasSchool || own.some(({ line }) => line.dates.length > 0))) return [];
  return found.map(({ index, row }) => ({ index, layout: row.bullet ? 'bullet' : 'line', marked: true }));
}

function saysStudy({ line, row }: RowFacts): boolean {
  const label = line.label?.field;
  return line.namesDegree || line.clues.institution || label === 'degree' || label === 'institution' || isKnownSchool(row.prose.plain);
}

function isDated({ header, shared }: Draft): boolean {
  return [...header, ...shared].some(({ line }) => line.dates.length > 0);
}

function isMarkedLine({ opener }: Draft): boolean {
  return opener.layout === 'heading' || opener.layout === 'bold';
}

/** One name and one day or year: what somebody attended, not what they studied. */
function isCourse({ header }: Draft): boolean {
  const parts = header.reduce((count, { line }) => count + line.segments.filter(({ isPlace }) => !isPlace).length, 0);
  const dates = header.flatMap(({ line }) => line.dates);
  return parts <= 1 && dates.every(({ start, end, separator }) => separator === undefined && !(start && end));
}

function withDegreeItem(draft: Draft, facts: readonly RowFacts[]): Draft {
  const last = draft.header[draft.header.length - 1];
  const next = last && facts[last.index + 1];
  if (!next?.row.bullet || next.index >= draft.bodyTo || draft.header.some(({ line }) => line.namesDegree)) return draft;
  const { plain } = next.row.prose;
  if (plain.length > longestItem || /[.!。]$/u.test(plain) || next.line.label) return draft;
  return { ...draft, header: [...draft.header, next] };
}

const longestItem = 60;
