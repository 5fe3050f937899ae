import type { PartialDate, Season } from '../model/dates.ts';
import { type Pattern, readPattern } from './pattern.ts';

/**
 * Declares a way to write a date. The id is its pattern: reading and writing both follow from it, and it is part of the
 * product (settings name it).
 */
export function defineDateFormat(declaration: DateFormatDeclaration): DateFormat {
  const pattern = readPattern(declaration.id);
  return { ...declaration, pattern, strength: strengthOf(pattern) };
}

export interface DateFormatDeclaration {
  /** The pattern, in the notation of `Piece`: "MMM YYYY", "D [de] MMMM [de] YYYY". */
  readonly id: string;
  /** Dates in this format by language, spelled as we would write them. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  /** The season that the pattern's own words stand for: "WS" is a winter semester. */
  readonly season?: Season;
  /** True for a format that is no date unless both ends of a range have it: "03/19 – 05/20". */
  readonly onlyInRange?: true;
}

export interface DateFormat extends DateFormatDeclaration {
  readonly pattern: Pattern;
  readonly strength: Strength;
}

/** How much a date's form says that it is one: a bare year is weak, "10.2020" numeric, a month's name or a day strong. */
export type Strength = 'weak' | 'numeric' | 'strong';

/** The last day of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether two dates are the same at the same precision. */
export function sameDate(a: PartialDate, b: PartialDate): boolean {
  return (
    a.year === b.year &&
    a.month === b.month &&
    a.day === b.day &&
    a.season === b.season &&
    a.quarter === b.quarter &&
    a.half === b.half &&
    a.part === b.part
  );
}

const TELLING: ReadonlySet<string> = new Set([
  'fullMonth',
  'shortMonth',
  'day',
  'ordinal',
  'season',
  'quarter',
  'yearPart',
  'half',
  'halfNumber',
  'era',
]);

function strengthOf({ steps }: Pattern): Strength {
  if (steps.some(({ piece }) => TELLING.has(piece.kind) || (piece.kind === 'text' && /\p{L}/u.test(piece.text)))) return 'strong';
  return steps.some(({ piece }) => piece.kind === 'month') ? 'numeric' : 'weak';
}
