import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { PlacedSection } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { Span } from '../model/span.ts';
import { defineRule } from './defineRule.ts';

export const atsHtml = defineRule({
  id: 'ats-html',
  summary: 'raw HTML that lays the page out',
  why: 'Many converters drop raw HTML or print its tags, and applicant systems that take Markdown or text see them as words.',
  severity: 'info',
  fix: 'none',
  options: z.object({}),
  check({ resume, report }) {
    const found = resume.sections.flatMap((place) => findTags(place).map((span) => ({ place, span })));
    const [first, ...others] = found;
    if (!first) return;
    report(first.place, { span: first.span, message: describe(others.length) });
  },
});

function describe(others: number): string {
  if (others === 0)
    return l10n.t(
      'Raw HTML lays out the page here, which many converters drop or print as it stands. Use Markdown, and leave the look to a theme.',
    );
  if (others === 1)
    return l10n.t(
      'Raw HTML lays out the page here (and in one more place), which many converters drop or print as it stands. Use Markdown, and leave the look to a theme.',
    );
  return l10n.t(
    'Raw HTML lays out the page here (and in {0} more places), which many converters drop or print as it stands. Use Markdown, and leave the look to a theme.',
    others,
  );
}

/** Keyed by the section, so it is forgotten with it. */
const tagsBySection = new SectionCache<readonly Span[]>();

/** Opening tags of the blocks and inline elements that people lay pages out with; `<br>` and `<sup>` do no harm. */
function findTags({ section }: PlacedSection): readonly Span[] {
  const known = tagsBySection.get(section);
  if (known) return known;
  const code = section.opaque.filter(({ from }) => section.text.charAt(from) !== '<');
  const found: Span[] = [];
  for (const { 0: text, index } of section.text.matchAll(layoutTag)) {
    const span = { from: index, to: index + text.length };
    if (!code.some(({ from, to }) => from <= span.from && span.to <= to) && !isInline(section.text, index)) found.push(span);
  }
  tagsBySection.set(section, found);
  return found;
}

const layoutTag = /<(?:div|span|p|center|table|font|style|section|header|article|aside|h[1-6]|ul|ol|dl)(?:\s[^<>]{0,500})?>/gi;

/** Within backticks on its line. */
function isInline(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return line.split('`').length % 2 === 0;
}
