import { isDocumentTitle, sectionKindOf } from '../languages/index.ts';
import type { SectionKind } from '../model/resume.ts';

/**
 * Whether a text without a telling name reads as a resume: work or education among its section headings with one or
 * two sections more, contact details or a title such as "Lebenslauf", and ranges of years as careers have.
 * Looks at the first 16 KB, in linear time. It would rather miss a resume than take an article for one.
 */
export function judgeContent(text: string): boolean {
  const start = text.slice(0, 16_384);
  const headings = headingTexts(start);
  const kinds = new Set(headings.map((heading) => sectionKindOf(heading)?.kind));
  if (!kinds.has('work') && !kinds.has('education')) return false;
  const sections = careerKinds.filter((kind) => kinds.has(kind)).length;
  if (sections < 2) return false;
  const isTitled = headings.some(isDocumentTitle);
  // With so many of its sections, contact details at the end make it one too.
  if (sections >= 3 && (isTitled || contactDetail.test(start))) return true;
  const isPersonal = isTitled || contactDetail.test(start.slice(0, 4096));
  const ranges = start.match(yearRange)?.length ?? 0;
  return isPersonal ? ranges >= 1 : sections >= 3 && ranges >= 2;
}

const careerKinds: readonly SectionKind[] = [
  'summary',
  'work',
  'education',
  'skills',
  'projects',
  'certificates',
  'awards',
  'volunteer',
  'languages',
];

/** An e-mail address, an international number, a profile. */
const contactDetail = /[\w+-]@[\w-]{1,63}\.\w|\+\d[\d ().-]{7,20}\d|linkedin\.com\/in\/|\btel:/i;

/** "2019 – 2021", "03/2019 - Present", "2017.10 - 2019.3", "2020年4月～現在". */
const yearRange = /(?:19|20)\d\d(?:[./年]\s?\d\d?)?[^\n\d|]{0,12}(?:[-–—~～〜]|\bto\b|\bbis\b|至)[^\n|]{0,12}(?:(?:19|20)\d\d|\p{L}{2})/giu;

/** Headings of either style, bold lines and HTML headings, without marks. */
function headingTexts(text: string): string[] {
  const found: string[] = [];
  let previous = '';
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const line = end - from > longestHeading ? '' : text.slice(from, end).trim();
    const heading = isUnderline(line) ? previous : isMarked(line) ? line : '';
    if (heading !== '') found.push(heading.replace(/<[^<>]*>|[#*_]/g, '').trim());
    previous = line;
    from = end + 1;
  }
  return found;
}

const longestHeading = 120;

function isMarked(line: string): boolean {
  switch (line[0]) {
    case '#':
      return true;
    case '*':
    case '_':
      return /^(?:\*\*|__)/.test(line) && /(?:\*\*|__):?$/.test(line);
    case '<':
      return /^<h[1-6]/i.test(line);
    default:
      return false;
  }
}

function isUnderline(line: string): boolean {
  return line.startsWith('===') || line.startsWith('---') ? /^(?:=+|-+)$/.test(line) : false;
}
