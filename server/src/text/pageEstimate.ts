import type { PlacedSection, Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';

/**
 * About how many pages a resume fills, from the number of its lines when set at 11 points on A4: 95 characters to a line
 * and 52 lines to a page. The preview counts exactly; this tells a page from three.
 */
export function estimatePages(resume: Resume): number {
  let lines = 0;
  for (const { section } of resume.sections) lines += linesOf(section);
  return lines / linesPerPage;
}

/** The section in which about so many pages are full; undefined where the resume does not fill them. */
export function findOverflow(resume: Resume, pages: number): PlacedSection | undefined {
  let lines = 0;
  return resume.sections.find(({ section }) => {
    lines += linesOf(section);
    return lines > pages * linesPerPage;
  });
}

const charactersPerLine = 95;
const linesPerPage = 52;

/** Keyed by the section, so it is forgotten with it. */
const known = new SectionCache<number>();

function linesOf(section: Section): number {
  let lines = known.get(section);
  if (lines === undefined) {
    lines = countLines(section);
    known.set(section, lines);
  }
  return lines;
}

/** A heading takes the room of two lines, a paragraph that of a line more than its text. */
function countLines({ headings, bullets, paragraphs, tables }: Section): number {
  const wrapped = (length: number) => Math.max(1, Math.ceil(length / charactersPerLine));
  let lines = headings.length * 2;
  for (const { prose } of bullets) lines += wrapped(prose.plain.length);
  // The cells of one row stand side by side.
  const cells = paragraphs.filter(({ span }) => tables.some(({ from, to }) => from <= span.from && span.to <= to));
  for (const { plain } of paragraphs) lines += plain.length === 0 ? 0 : wrapped(plain.length) + 0.5;
  return lines - cells.length;
}
