import type { PlacedSection, Resume } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import { type FrontMatter, readFrontMatter } from '../parse/frontMatter.ts';

/** What the passes over the Markdown know of the document. */
export interface Page {
  readonly resume: Resume;
  readonly frontMatter: FrontMatter;
  /** Number of lines that the front matter takes. */
  readonly frontMatterLines: number;
  /** Zero-based line of an offset in the document. */
  lineAt(offset: number): number;
}

export function createPage(text: string, resume: Resume): Page {
  const starts = lineStarts(text);
  const lineAt = (offset: number) => findLine(starts, offset);
  const frontMatter = readFrontMatter(text);
  const end = isData(text.slice(0, frontMatter.end)) ? frontMatter.end : 0;
  return { resume, frontMatter, frontMatterLines: end === 0 ? 0 : lineAt(end - 1) + 1, lineAt };
}

/** The lines, first and last, that a span of a section covers. */
export function linesOf(page: Page, place: PlacedSection, span: Span): { readonly first: number; readonly last: number } {
  const first = page.lineAt(place.start + span.from);
  return { first, last: Math.max(first, page.lineAt(place.start + Math.max(span.from, span.to - 1))) };
}

/** Two rules with prose between them look like front matter without a key. */
function isData(frontMatter: string): boolean {
  return /^(?:[\w-]+[ \t]{0,9}[:=]|%)/m.test(frontMatter) || frontMatter.replace(/[-+.\s]/g, '') === '';
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === 10 || (code === 13 && text.charCodeAt(position + 1) !== 10)) starts.push(position + 1);
  }
  return starts;
}

function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
