import * as z from 'zod/mini';
import type { PlacedSection, Resume, SectionKind } from '../model/resume.ts';
import { sections } from '../sections/index.ts';
import { defineRule, type Fix } from './defineRule.ts';

const kinds = sections.map(({ kind }) => kind) as [SectionKind, ...SectionKind[]];

export const sectionOrder = defineRule({
  id: 'section-order',
  summary: 'sections out of the order that readers expect',
  why: 'Recruiters look for your experience in the upper half of the first page, and many look no further.',
  severity: 'hint',
  fix: 'choice',
  options: z.object({
    order: z
      ._default(z.array(z.enum(kinds)), ['work', 'projects', 'references'])
      .check(z.describe('The kinds of section in the order in which they should come. Those that are not listed may stand anywhere.')),
  }),
  check({ resume, options, report }) {
    const first = firstOfEachKind(resume, options.order);
    for (const [index, place] of first.entries()) {
      const rank = options.order.indexOf(place.section.kind);
      const above = first.slice(0, index).find(({ section }) => options.order.indexOf(section.kind) > rank);
      const { heading } = place.section;
      if (!above?.section.heading || !heading) continue;
      const [title, other] = [heading.prose.plain.trim(), above.section.heading.prose.plain.trim()];
      report(place, {
        span: heading.prose.span,
        message: `“${title}” comes after “${other}”, and readers expect it before. Move it up.`,
        fixes: () => moveAbove(place, above, `Move “${title}” above “${other}”`),
      });
    }
  },
});

/** The sections in question, the first of each kind, in the order of the text. */
function firstOfEachKind({ sections: placed }: Resume, order: readonly SectionKind[]): PlacedSection[] {
  const seen = new Set<SectionKind>();
  return placed.filter(({ section: { kind, certainty, heading } }) => {
    if (!heading || certainty === 'guessed' || seen.has(kind) || !order.includes(kind)) return false;
    seen.add(kind);
    return true;
  });
}

/** Whole sections move, with a blank line between them. */
function moveAbove(place: PlacedSection, above: PlacedSection, title: string): Fix[] {
  const { text, heading } = place.section;
  if (heading?.level !== above.section.heading?.level) return [];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const moved = /(?:\r?\n){2}$/.test(text) ? text : `${text.trimEnd()}${lineEnd}${lineEnd}`;
  return [
    {
      title,
      edits: [
        { span: { from: 0, to: text.length }, newText: '' },
        { span: { from: 0, to: 0 }, newText: moved, place: above },
      ],
    },
  ];
}
