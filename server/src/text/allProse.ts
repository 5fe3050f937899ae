import type { Prose } from '../model/prose.ts';
import type { Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { Span } from '../model/span.ts';

/** Everything in a section that a person wrote for a reader: headings, bullets, paragraphs. Not in the order of the text. */
export function allProse(section: Section): readonly Prose[] {
  let prose = proseBySection.get(section);
  if (!prose) {
    prose = [...section.headings.map((heading) => heading.prose), ...section.bullets.map((bullet) => bullet.prose), ...section.paragraphs];
    proseBySection.set(section, prose);
  }
  return prose;
}

/** A dozen rules ask for it. */
const proseBySection = new SectionCache<readonly Prose[]>();

/** Whether all of a source span (relative to the section) is words for a reader: no code, no address, and not only markup. */
export function isWords(prose: Prose, span: Span): boolean {
  const { runs } = prose;
  let index = firstRunAfter(runs, span.from);
  let found = false;
  for (let run = runs[index]; run && run.from < span.to; run = runs[index]) {
    if (run.kind !== 'text') return false;
    found = true;
    index += 1;
  }
  return found;
}

/** The index of the first run that ends after a source offset. */
function firstRunAfter(runs: Prose['runs'], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
