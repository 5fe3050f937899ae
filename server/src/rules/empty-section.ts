import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { PlacedSection, Section } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';

export const emptySection = defineRule({
  id: 'empty-section',
  summary: 'a section with nothing in it',
  why: 'A heading alone tells a reader that something is missing, which no heading would not.',
  severity: 'warning',
  fix: 'none',
  ignoresProse: true,
  options: z.object({}),
  check({ resume, report }) {
    for (const [index, place] of resume.sections.entries()) {
      const { section } = place;
      const { heading } = section;
      // “References available on request” says it all.
      if (
        !heading ||
        section.certainty === 'guessed' ||
        section.kind === 'references' ||
        !isEmpty(section) ||
        isAbove(place, resume.sections[index + 1])
      )
        continue;
      const title = heading.prose.plain.trim();
      const message = l10n.t('The section “{0}” has nothing in it, which looks unfinished. Fill it, or remove the heading.', title);
      report(place, { span: heading.prose.span, message });
    }
  },
});

/** Nothing a reader sees below the heading: comments do not count, pictures and code do. */
function isEmpty({ text, heading, headings, comments }: Section): boolean {
  if (headings.length > 1 || !heading) return false;
  let from = heading.span.to;
  for (const { span } of comments) {
    if (span.from < from) continue;
    if (!blank.test(text.slice(from, span.from))) return false;
    from = span.to;
  }
  return blank.test(text.slice(from));
}

/** White space and rules between sections. */
const blank = /^[\s*_-]*$/;

/** A heading over others of a lower rank, such as “Career” over “Experience” and “Projects”. */
function isAbove({ section: { heading } }: PlacedSection, next: PlacedSection | undefined): boolean {
  const below = next?.section.heading;
  return below !== undefined && (below.level > (heading?.level ?? 0) || below.style !== heading?.style);
}
