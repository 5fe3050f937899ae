import { sectionKindOf } from '../languages/index.ts';
import type { SectionKind } from '../model/resume.ts';

/**
 * Whether a text without a telling name reads as a resume: work or education among its section headings, several
 * sections more, contact details at the top or a second sign, and ranges of years as careers have. Looks at the first
 * 16 KB, in linear time. It would rather miss a resume than take an article for one.
 */
export function judgeContent(text: string): boolean {
  const start = text.slice(0, 16_384);
  const kinds = new Set(headingTexts(start).flatMap((heading) => sectionKindOf(heading)?.kind ?? []));
  if (!kinds.has('work') && !kinds.has('education')) return false;
  const sections = [...kinds].filter((kind) => careerKinds.has(kind)).length;
  if (sections < 2) return false;
  const ranges = start.match(yearRange)?.length ?? 0;
  const contact = contactDetail.test(start.slice(0, 4096));
  if (contact) return sections >= 3 || ranges >= 1;
  return sections >= 3 && ranges >= 2;
}

const careerKinds: ReadonlySet<SectionKind> = new Set([
  'summary',
  'work',
  'education',
  'skills',
  'projects',
  'certificates',
  'awards',
  'volunteer',
  'languages',
]);

/** An e-mail address, an international number, a profile. */
const contactDetail = /[\w+-]@[\w-]{1,63}\.\w|\+\d[\d ().-]{7,20}\d|linkedin\.com\/in\/|\btel:/i;

/** "2019 – 2021", "03/2019 - Present", "2020年4月～現在". */
const yearRange = /(?:19|20)\d\d[^\n\d|]{0,12}(?:[-–—~～〜]|\bto\b|\bbis\b|至)[^\n|]{0,12}(?:(?:19|20)\d\d|\p{L}{2})/giu;

/** Headings of either style, bold lines and HTML headings, without marks. */
function headingTexts(text: string): string[] {
  const lines = text.split(/\r?\n/, 600);
  return lines.flatMap((line, index) => headingText(line, lines[index + 1] ?? '') ?? []);
}

function headingText(line: string, next: string): string | undefined {
  if (line.length > 120) return undefined;
  const trimmed = line.trim();
  const marked = /^#{1,6}/.test(trimmed) || /^<h[1-6]/i.test(trimmed) || (/^(?:\*\*|__)/.test(trimmed) && /(?:\*\*|__):?$/.test(trimmed));
  if (!marked && !(trimmed !== '' && /^(?:={3,}|-{3,})\s*$/.test(next))) return undefined;
  return trimmed.replace(/<[^<>]*>|[#*_]/g, '').trim();
}
