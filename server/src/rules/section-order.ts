import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { PlacedSection, Resume, Section } from '../model/resume.ts';
import { defineRule, type Fix } from './defineRule.ts';

export const sectionOrder = defineRule({
  id: 'section-order',
  summary: 'sections out of the order that readers expect',
  why: 'Recruiters look for your experience in the upper half of the first page, and many look no further.',
  severity: 'hint',
  fix: 'choice',
  ignoresProse: true,
  options: z.object({}),
  check({ resume, schema, report }) {
    const order = schema.order ?? usualOrder;
    const first = firstOfEachKind(resume, order);
    for (const [index, place] of first.entries()) {
      const rank = order.indexOf(nameOf(place.section));
      const above = first.slice(0, index).find(({ section }) => order.indexOf(nameOf(section)) > rank);
      const { heading } = place.section;
      if (!above?.section.heading || !heading) continue;
      const [title, other] = [heading.prose.plain.trim(), above.section.heading.prose.plain.trim()];
      report(place, {
        span: heading.prose.span,
        message: l10n.t('“{0}” comes after “{1}”, and readers expect it before. Move it up.', title, other),
        fixes: () => moveAbove(place, above, l10n.t('Move “{0}” above “{1}”', title, other)),
      });
    }
  },
});

/** Education and skills are left out: graduates and academics put them first, and so do whole countries. */
const usualOrder: readonly string[] = ['work', 'projects', 'references'];

/** What `sections.order` calls it: its kind, or the name that the configuration gave it. */
function nameOf({ kind, custom }: Section): string {
  return custom ?? kind;
}

/** The sections in question, the first of each kind, in the order of the text. */
function firstOfEachKind({ sections }: Resume, order: readonly string[]): PlacedSection[] {
  const seen = new Set<string>();
  return sections.filter(({ section }) => {
    const name = nameOf(section);
    if (!section.heading || section.certainty === 'guessed' || seen.has(name) || !order.includes(name)) return false;
    seen.add(name);
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
