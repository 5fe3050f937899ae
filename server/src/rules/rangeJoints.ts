import type { DateRange } from '../model/dates.ts';
import type { PlacedSection, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { styledRanges } from './documentDates.ts';

/** What joins the two ends of a range. */
export interface Joint {
  readonly place: PlacedSection;
  readonly separator: NonNullable<DateRange['separator']>;
  /** The sign; wave dashes that look alike count as one. */
  readonly sign: string;
  /** The white space on both sides, with `_` for the sign; absent where markup or nothing stands there. */
  readonly spacing?: string;
  /** From one date to the other. */
  readonly gap: { readonly from: number; readonly to: number };
  /** Whether neither end has a space in it: “2019–2020” needs none round the sign, “May 2019 – June 2020” does. */
  readonly isTight: boolean;
}

/** The joints of a section that the person could have written in another way, in order. */
export function readJoints(place: PlacedSection): Joint[] {
  const { section } = place;
  let joints = cache.get(section);
  if (!joints) {
    joints = styledRanges(section).flatMap((range) => readJoint(section, range) ?? []);
    cache.set(section, joints);
  }
  return joints.map((joint) => ({ ...joint, place }));
}

/** Kept while the section is the same. */
const cache = new SectionCache<readonly Omit<Joint, 'place'>[]>();

function readJoint(section: Section, range: DateRange): Omit<Joint, 'place'> | undefined {
  const { start, end, separator } = range;
  // “2019/20” is one academic year, and a sign in the wrong encoding is for another rule.
  if (!start || !end || !separator || isForeign(separator.text) || hasPreposition(section.text, range)) return undefined;
  const gap = { from: start.span.to, to: end.span.from };
  const isTight = !start.text.includes(' ') && !end.text.includes(' ');
  const sides = section.text.slice(gap.from, gap.to).split(separator.text);
  const isPlain = !isShared.test(start.text) && end.text !== '' && sides.length === 2 && sides.every((side) => /^[ \t]*$/.test(side));
  const joint = { separator, sign: signOf(separator.text), gap, isTight };
  return isPlain ? { ...joint, spacing: sides.join('_').replaceAll(/[ \t]+/g, ' ') } : joint;
}

/** “22.” of “22.–26.01.2024” and “July” of “July–September 2015”: what shares its year is often set closer. */
const isShared = /^(?:\d{1,2}|\p{L}+)\.?$/u;

/** “from 2019 to 2020” belongs together, and so does “С 2019 по 2020”. */
function hasPreposition(text: string, { span, start, separator }: DateRange): boolean {
  if (start && span.from < start.span.from) return true;
  return /\p{L}/u.test(separator?.text ?? '') && /(?:^|[^\p{L}])\p{L}{1,5} $/u.test(text.slice(Math.max(0, span.from - 7), span.from));
}

/** A sign of another kind, or one that was read in the wrong encoding. */
function isForeign(sign: string): boolean {
  return sign === '/' || /[â‚Ã\\\uFFFD]/.test(sign);
}

/** The sign to compare by. */
export function signOf(text: string): string {
  return text.toLowerCase().replaceAll(/[〜∼]/g, '～');
}
