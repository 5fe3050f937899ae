import { monthIndex } from '../dates/index.ts';
import type { PartialDate } from '../model/dates.ts';
import { entriesOf } from '../model/entries.ts';
import type { Entry, PlacedSection, Resume, SectionKind } from '../model/resume.ts';

/** An entry with the months that it covers, counted from year 0, first and last included. */
export interface Period {
  readonly place: PlacedSection;
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  /** Both ends were printed with their month; else the whole of the years is covered. */
  readonly exact: boolean;
}

/**
 * The periods of the entries of some kinds that have both ends, kind by kind in the order of the text; those that are
 * reversed or begin in the future are left out. A year without a month counts as the whole year.
 */
export function readPeriods(resume: Resume, kinds: readonly SectionKind[], today: PartialDate): Period[] {
  return kinds
    .flatMap((kind) => entriesOf(resume, kind))
    .flatMap(({ place, entry }) => {
      const period = periodOf(entry, today);
      return period && period.first <= period.last ? [{ place, entry, ...period }] : [];
    });
}

function periodOf({ dates }: Entry, today: PartialDate): Pick<Period, 'first' | 'last' | 'exact'> | undefined {
  const start = dates?.start?.date;
  const end = dates?.end?.present ? today : (dates?.end?.date ?? (dates?.end ? undefined : start));
  if (!start || !end) return undefined;
  const first = monthIndex(start);
  const last = monthIndex(end);
  return {
    first: first ?? start.year * 12,
    last: last ?? end.year * 12 + 11,
    exact: first !== undefined && last !== undefined,
  };
}
