import type { DatePoint, DateRange } from '../model/dates.ts';
import type { PlacedSection, Resume, SectionKind } from '../model/resume.ts';

/** A range of dates with the section it stands in. */
export interface PlacedRange {
  readonly place: PlacedSection;
  readonly range: DateRange;
}

/** One end of a range with the section it stands in. */
export interface PlacedPoint {
  readonly place: PlacedSection;
  readonly point: DatePoint;
  readonly range: DateRange;
}

/** The ranges whose style is the person's own: not those of a citation, nor a date of birth. */
export function styledRanges(resume: Resume): PlacedRange[] {
  return resume.sections.flatMap((place) =>
    foreign.has(place.section.kind) ? [] : place.section.dates.map((range) => ({ place, range })),
  );
}

/** The ends of these ranges, in the order of the text. */
export function styledPoints(resume: Resume): PlacedPoint[] {
  const points: PlacedPoint[] = [];
  for (const { place, range } of styledRanges(resume)) {
    for (const point of [range.start, range.end]) if (point) points.push({ place, point, range });
  }
  return points;
}

const foreign: ReadonlySet<SectionKind> = new Set(['publications', 'references', 'basics']);
