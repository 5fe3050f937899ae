import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Heading, Section } from '../model/resume.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import { defineRule, type SectionEdit } from './defineRule.ts';
import { compareCase, compareColons, compareEmoji, rankHeadings } from './headingRanks.ts';

export const headingStyle = defineRule({
  id: 'heading-style',
  summary: 'section headings unlike each other in case, colon or emoji; a whole heading in bold; `##Heading` without its space',
  why: 'Headings are what a reader skims; one that looks different seems to mean something, and Markdown prints `##Heading` as plain text.',
  severity: 'warning',
  fix: 'safe',
  ignoresProse: true,
  formats: true,
  options: z.object({
    bold: z._default(z.boolean(), true).check(z.describe('Whether a heading that is bold as a whole counts. A heading is bold by itself.')),
    case: z._default(z.boolean(), true).check(z.describe('Whether capitals are compared.')),
    colon: z._default(z.boolean(), true).check(z.describe('Whether colons at the end are compared.')),
    emoji: z._default(z.boolean(), true).check(z.describe('Whether emoji are compared.')),
  }),
  checkSection({ section, options, report }) {
    for (const heading of section.headings) {
      if (heading.missingSpace) report(judgeMissingSpace(section, heading));
      const marks = options.bold ? findBoldMarks(section, heading) : [];
      if (marks.length > 0) report(judgeBold(heading, marks));
    }
  },
  check({ resume, options, report }) {
    for (const rank of rankHeadings(resume)) {
      const deviations = [
        ...(options.colon ? compareColons(rank) : []),
        ...(options.emoji ? compareEmoji(rank) : []),
        ...(options.case ? compareCase(rank, resume.language) : []),
      ];
      for (const { place, problem } of deviations) report(place, problem);
    }
  },
});

function judgeMissingSpace(section: Section, heading: Heading) {
  const from = heading.span.from + sliceSpan(section.text, heading.span).indexOf('#');
  const marks = '#'.repeat(heading.level);
  const at = from + heading.level;
  const text = heading.prose.plain.trim();
  return {
    span: heading.span,
    message: l10n.t('Markdown takes “{0}” for plain text, because a heading needs a space after “{1}”. Add it.', marks + text, marks),
    fixes: [
      {
        title: l10n.t('Replace “{0}” with “{1}”', `${marks}${text}`, `${marks} ${text}`),
        safe: true,
        edits: [{ span: { from: at, to: at }, newText: ' ' }],
      } as const,
    ],
  };
}

function judgeBold({ prose }: Heading, marks: readonly Span[]) {
  const edits: SectionEdit[] = marks.map((span) => ({ span, newText: '' }));
  return {
    span: { from: marks[0]?.from ?? prose.span.from, to: marks[marks.length - 1]?.to ?? prose.span.to },
    message: l10n.t(
      'The whole heading “{0}” is in bold, which a heading is by itself. Leave out the marks, so that the theme decides.',
      prose.plain.trim(),
    ),
    fixes: [{ title: l10n.t('Remove the bold marks from the heading'), safe: true, edits } as const],
  };
}

/** The marks that make a whole heading bold; none where a part is not bold, or where it is not plain which marks do. */
function findBoldMarks({ text }: Section, { span, style, prose }: Heading): Span[] {
  if (style !== 'atx' && style !== 'setext') return [];
  const styled = prose.runs.filter(({ plainFrom, plainTo }) => /[\p{L}\p{N}]/u.test(prose.plain.slice(plainFrom, plainTo)));
  if (styled.length === 0 || !styled.every(({ bold, kind }) => bold && kind !== 'code')) return [];
  const source = sliceSpan(text, span);
  const mark = source.includes('**') ? '**' : '__';
  if (/[`\\]|\*{3}|_{3}/.test(source)) return [];
  const marks: Span[] = [];
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 2)) {
    marks.push({ from: span.from + at, to: span.from + at + 2 });
  }
  return marks.length % 2 === 0 ? marks : [];
}
