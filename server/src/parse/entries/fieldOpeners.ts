import type { FieldLabel } from '../../languages/language.ts';
import type { Opener } from './openers.ts';
import type { RowFacts } from './rowFacts.ts';

/** A list of fields, “School: …”, “Degree: …”, “Dates: …”: an entry begins where the first of them comes again. */
export function openByFieldItem(bullets: readonly RowFacts[]): Opener[] {
  const first = bullets[0]?.line.label?.field;
  const others = bullets.filter(({ line }) => line.label && line.label.field !== first);
  if (first === undefined || !openingLabels.has(first) || others.length === 0) return [];
  if (bullets.filter(({ line }) => line.label).length * 2 < bullets.length) return [];
  return bullets.filter(({ line }) => line.label?.field === first).map(({ index }) => ({ index, layout: 'bullet', marked: true }));
}

/** Plain lines of fields, “Role: …”, “Company: …”, “Period: …”, at the top of the section: as in a list of them. */
export function openByFieldLine(range: readonly RowFacts[]): Opener[] {
  const [head, next] = range;
  const first = head?.line.label?.field;
  if (first === undefined || !openingLabels.has(first) || !head || !next || !isFieldLine(head) || !isFieldLine(next)) return [];
  if (next.line.label?.field === first || !namesEntry(next)) return [];
  return range
    .filter((facts) => isFieldLine(facts) && facts.line.label?.field === first)
    .map(({ index }) => ({ index, layout: 'line', marked: true }));
}

/** Labels that may open an entry: "Project: …". */
export const openingLabels: ReadonlySet<FieldLabel> = new Set(['project', 'institution', 'organization', 'role', 'degree']);

const datingLabels: ReadonlySet<FieldLabel> = new Set(['dates', 'start', 'location']);

function namesEntry({ line }: RowFacts): boolean {
  return line.label !== undefined && (openingLabels.has(line.label.field) || datingLabels.has(line.label.field));
}

function isFieldLine({ row, line }: RowFacts): boolean {
  return row.container === 'line' && row.depth === 0 && !row.bullet && line.label !== undefined;
}
