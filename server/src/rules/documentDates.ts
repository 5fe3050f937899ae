import type { DatePoint, DateRange } from '../model/dates.ts';
import type { PlacedSection, Resume, Section, SectionKind } from '../model/resume.ts';

/** One end of a range with the section it stands in. */
export interface PlacedPoint {
  readonly place: PlacedSection;
  readonly point: DatePoint;
  readonly range: DateRange;
}

/** The ranges of a section whose style is the person's own: not those of a citation, nor a date of birth. */
export function styledRanges({ kind, dates }: Section): readonly DateRange[] {
  return foreign.has(kind) ? [] : dates;
}

/** The ends of all such ranges, in the order of the text. */
export function styledPoints(resume: Resume): PlacedPoint[] {
  const points: PlacedPoint[] = [];
  for (const place of resume.sections) {
    for (const range of styledRanges(place.section)) {
      if (range.start) points.push({ place, point: range.start, range });
      if (range.end) points.push({ place, point: range.end, range });
    }
  }
  return points;
}

const foreign: ReadonlySet<SectionKind> = new Set(['publications', 'references', 'basics']);
