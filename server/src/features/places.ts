import type { PlacedSection, Resume } from '../model/resume.ts';

/** The section that an offset of the document is in. At a border it is the later one; at the end of the text the last. */
export function placeAt({ sections }: Resume, offset: number): PlacedSection | undefined {
  return sections.findLast(({ start }) => start <= offset);
}

/** Whether an offset of the document is inside code, raw HTML, front matter or a comment. */
export function isOpaque({ section, start }: PlacedSection, offset: number): boolean {
  const at = offset - start;
  return section.opaque.some(({ from, to }) => from < at && at < to) || section.comments.some(({ span }) => span.from < at && at < span.to);
}
