import type { PlacedSection, Resume } from '../model/resume.ts';
import type { Span } from '../model/span.ts';

/** Where a problem of the whole document is shown: at the name, else the first heading, else the first line with text. */
export function topOfResume(resume: Resume): { place: PlacedSection; span: Span } | undefined {
  if (resume.name) return { place: resume.name.place, span: resume.name.span };
  for (const place of resume.sections) {
    const { headings, text, opaque } = place.section;
    const heading = headings[0];
    if (heading) return { place, span: heading.prose.span };
    const from = opaque[0] && text.slice(0, opaque[0].from).trim() === '' ? opaque[0].to : 0;
    const line = /\S.*/.exec(text.slice(from));
    if (line) return { place, span: { from: from + line.index, to: from + line.index + line[0].length } };
  }
  return undefined;
}
