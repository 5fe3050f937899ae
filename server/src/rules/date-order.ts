import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { compareDates } from '../dates/index.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Section } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import { defineRule, type Fix } from './defineRule.ts';
import { readLists, type Unit } from './entryLists.ts';

export const dateOrder = defineRule({
  id: 'date-order',
  summary: 'roles or degrees that do not come newest first',
  why: 'Readers take the first entry for the latest, and stop early; parsers take your current position from it.',
  severity: 'warning',
  fix: 'choice',
  ignoresProse: true,
  options: z.object({}),
  checkSection({ section, language, report }) {
    if ((section.kind !== 'work' && section.kind !== 'education') || oldestFirst.has(language)) return;
    for (const units of readLists(section)) {
      const late = units.find((unit, index) => isNewer(unit, units[index - 1]));
      if (!late) continue;
      report({
        span: late.header,
        message: l10n.t('This entry is newer than the one above it, and readers expect the newest first. Move it up, or sort the list.'),
        fixes: sortNewestFirst(section, units),
      });
    }
  },
});

/** Where the traditional form of a resume runs from the first school to the last employer. */
const oldestFirst: ReadonlySet<string> = new Set(['ja']);

/** Later in its end and in its start: a long role that outlasts a short one may stand on either side of it. */
function isNewer(unit: Unit, above: Unit | undefined): boolean {
  if (!above) return false;
  const ends = comparePoints(latestEnd(unit), latestEnd(above));
  const starts = comparePoints(latestStart(unit), latestStart(above));
  return ends !== undefined && ends > 0 && starts !== undefined && starts > 0;
}

/** The end of time stands for a role that goes on. */
type Point = PartialDate | 'open';

function comparePoints(a: Point | undefined, b: Point | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === 'open' || b === 'open') return Number(a === 'open') - Number(b === 'open');
  return compareDates(a, b);
}

function latestEnd({ entries }: Unit): Point | undefined {
  return latest(entries.map(({ dates }) => (dates?.end?.present ? 'open' : (dates?.end?.date ?? dates?.start?.date))));
}

function latestStart({ entries }: Unit): Point | undefined {
  return latest(entries.map(({ dates }) => dates?.start?.date ?? dates?.end?.date));
}

/** Undefined where one of several is unknown, for it could be the latest. */
function latest(points: readonly (Point | undefined)[]): Point | undefined {
  return points.reduce((best, point) => {
    const order = comparePoints(point, best);
    return order === undefined ? undefined : order > 0 ? point : best;
  });
}

/** Whole entries change places, and what parts them stays where it is. */
function sortNewestFirst(section: Section, units: readonly Unit[]): Fix[] {
  const blocks = units.map(({ block }) => block);
  if (units.length > mostSorted || !blocks.every((block) => block !== undefined) || !areApart(section, blocks)) return [];
  const sorted: Unit[] = [];
  for (const unit of units) {
    let at = sorted.length;
    while (at > 0 && isNewer(unit, sorted[at - 1])) at -= 1;
    sorted.splice(at, 0, unit);
  }
  const edits = blocks.map((span, index) => {
    const { from, to } = sorted[index]?.block ?? span;
    return { span, newText: section.text.slice(from, to) };
  });
  return [
    { title: l10n.t('Sort newest first'), edits: edits.filter(({ span, newText }) => section.text.slice(span.from, span.to) !== newText) },
  ];
}

/** Sorting takes time that grows with the square of the number; nobody has had as many roles. */
const mostSorted = 200;

/** Whether nothing but white space and rules stands between the entries, so that each keeps what belongs to it. */
function areApart({ text }: Section, blocks: readonly Span[]): boolean {
  return blocks.every((block, index) => {
    const next = blocks[index + 1];
    return !next || (block.to < next.from && /^(?:\s|[-*_]{3})*$/.test(text.slice(block.to, next.from)));
  });
}
