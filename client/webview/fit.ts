import type { FitOutcome, Fitting } from '../../server/src/protocol.ts';
import { Columns } from './columns.ts';
import { readPaper, textHeight } from './paper.ts';

/**
 * Has the content fill no more than a number of pages, by the least change that does it; where none does, by the greatest. The same content
 * comes out the same in every browser that has its fonts, be it the preview's or the one that prints.
 */
export function fitTo(content: HTMLElement, pages: number): FitOutcome {
  unfit(content);
  if (Columns.of(content, readPaper(content), ({ count }) => count) <= pages) return { pages, spacing: 100 };
  const own = readFitting(content);
  const fits = (step: number) => {
    apply(content, atStep(own, step));
    return Columns.of(content, readPaper(content), ({ count }) => count <= pages, slack);
  };
  const step = fits(steps) ? leastStep(fits) : steps;
  const fitting = atStep(own, step);
  apply(content, fitting);
  const outcome = { pages, fitting, spacing: Math.round((fitting.space / own.space) * 100) };
  const filled = measureFilled(content);
  return filled > pages ? { ...outcome, filled } : outcome;
}

/** Leaves the content as its style sheet has it. */
export function unfit({ style }: HTMLElement): void {
  for (const name of properties) style.removeProperty(name);
}

/** CSS pixels that stay free on the last page, so that another version of the browser needs no other page. */
const slack = 2;

/** How finely the way from the theme's look to the tightest that can be read is divided. */
const steps = 60;

/** Of two neighbouring steps of which the first does not do and the second does, the second; the last step is known to do. */
function leastStep(fits: (step: number) => boolean): number {
  let [tooFew, enough] = [0, steps];
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    if (fits(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** The tightest that is still read without effort: points, a leading, a share of the theme's space, millimetres. */
const floor = { size: 9, leading: 1.2, leadingShare: 0.86, spaceShare: 0.5, margin: 12.7 };

/** How far each value has gone to its floor at a third, two thirds and the end of the way: what is noticed least goes first. */
const courses = {
  space: [0.5, 0.8, 1],
  leading: [0.25, 0.65, 1],
  margin: [0, 0.5, 1],
  size: [0, 0.4, 1],
} as const;

function atStep(own: Fitting, step: number): Fitting {
  const toward = (from: number, to: number, course: readonly number[], precision: number) =>
    round(from - Math.max(from - to, 0) * progress(course, step / steps), precision);
  const leading = Math.max(floor.leading, own.leading * floor.leadingShare);
  return {
    size: toward(own.size, floor.size, courses.size, 10),
    leading: toward(own.leading, leading, courses.leading, 100),
    space: toward(own.space, own.space * floor.spaceShare, courses.space, 100),
    marginBlock: toward(own.marginBlock, floor.margin, courses.margin, 10),
    marginInline: toward(own.marginInline, floor.margin, courses.margin, 10),
  };
}

/** Between the points of a course that are as far from each other. */
function progress(course: readonly number[], share: number): number {
  const at = share * course.length;
  const index = Math.min(Math.floor(at), course.length - 1);
  const from = index === 0 ? 0 : (course[index - 1] as number);
  return from + ((course[index] as number) - from) * (at - index);
}

function round(value: number, precision: number): number {
  return Math.round(value * precision) / precision;
}

function readFitting(content: HTMLElement): Fitting {
  const style = getComputedStyle(content);
  const { marginBlock, marginInline } = readPaper(content);
  const size = Number.parseFloat(style.fontSize);
  return {
    size: round((size * 72) / 96, 100),
    leading: round(Number.parseFloat(style.lineHeight) / size || floor.leading, 100),
    space: Number.parseFloat(style.getPropertyValue('--space')) || 1,
    marginBlock: round(marginBlock / pixelsPerMillimetre, 10),
    marginInline: round(marginInline / pixelsPerMillimetre, 10),
  };
}

const pixelsPerMillimetre = 96 / 25.4;
const properties = ['--size', '--leading', '--space', '--page-margin-block', '--page-margin-inline'] as const;

/** As `withFitting` has it in what is exported. */
function apply({ style }: HTMLElement, { size, leading, space, marginBlock, marginInline }: Fitting): void {
  const values = [`${size}pt`, `${leading}`, `${space}`, `${marginBlock}mm`, `${marginInline}mm`];
  for (const [index, name] of properties.entries()) style.setProperty(name, values[index] as string, 'important');
}

/** How many pages are filled, the last one in part, rounded up to a tenth. */
function measureFilled(content: HTMLElement): number {
  const paper = readPaper(content);
  return Columns.of(content, paper, (columns) => {
    let last = 0;
    columns.visitTexts(({ column, bottom }) => {
      if (column === columns.count - 1) last = Math.max(last, bottom);
    });
    const share = Math.min(Math.max(Math.ceil((last / textHeight(paper)) * 10), 1), 10);
    return columns.count - 1 + share / 10;
  });
}
