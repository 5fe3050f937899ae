import type { PlacedSection, Resume } from '../model/resume.ts';

/** The section that an offset of the document is in. At a border it is the later one; at the end of the text the last. */
export function placeAt({ sections }: Resume, offset: number): PlacedSection | undefined {
  return sections.findLast(({ start }) => start <= offset);
}
