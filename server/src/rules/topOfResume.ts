import type { PlacedSection, Resume, Section } from '../model/resume.ts';
import type { Span } from '../model/span.ts';

/** Where a problem of the whole document is shown: at the name, else the first heading, else the first line with text. */
export function topOfResume(resume: Resume): { place: PlacedSection; span: Span } | undefined {
  if (resume.name) return { place: resume.name.place, span: resume.name.span };
  for (const place of resume.sections) {
    const heading = place.section.headings[0];
    if (heading) return { place, span: heading.prose.span };
    const from = textStart(place.section);
    const line = /\S.*/.exec(place.section.text.slice(from));
    if (line) return { place, span: { from: from + line.index, to: from + line.index + line[0].length } };
  }
  return undefined;
}

/** Past the front matter, comments and code that a section begins with. */
function textStart({ text, opaque, comments }: Section): number {
  const skipped = [...opaque, ...comments.map(({ span }) => span)].sort((a, b) => a.from - b.from);
  let start = 0;
  for (const { from, to } of skipped) if (text.slice(start, from).trim() === '') start = Math.max(start, to);
  return start;
}
