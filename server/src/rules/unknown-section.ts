import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { normaliseHeading } from '../languages/index.ts';
import type { Heading } from '../model/resume.ts';
import { headingCase, inCase } from '../text/headingCase.ts';
import { sourceSpan } from '../text/prose.ts';
import { defineRule, type Fix, type Problem, type SectionSchema } from './defineRule.ts';
import { findNearSection } from './nearSection.ts';

export const unknownSection = defineRule({
  id: 'unknown-section',
  summary: 'a section whose heading is none that parsers know',
  why: 'An applicant system files what it reads under the headings that it knows, and may drop the rest.',
  severity: 'info',
  fix: 'choice',
  ignoresProse: true,
  options: z.object({}),
  check({ resume, schema, report }) {
    if (!resume.sections.some(({ section }) => section.heading && section.certainty === 'sure')) return;
    for (const place of resume.sections) {
      const { heading, kind, certainty } = place.section;
      if (!heading || certainty === 'sure') continue;
      const title = heading.prose.plain.trim();
      if (title === '' || isAccepted(title, schema.accepted)) continue;
      const near = findNear(title, resume.language, schema);
      // What the content told is fine as it is, unless the heading is a slip.
      if (kind === 'other' || near !== undefined) report(place, judge(heading, title, near));
    }
  },
});

function isAccepted(title: string, accepted: readonly string[]): boolean {
  return accepted.includes(title.toLowerCase()) || accepted.some((heading) => normaliseHeading(heading) === normaliseHeading(title));
}

function judge(heading: Heading, title: string, near: string | undefined): Problem {
  const fixes: Fix[] = [];
  if (near !== undefined) {
    const span = sourceSpan(heading.prose, 0, heading.prose.plain.trimEnd().length);
    fixes.push({ title: l10n.t('Replace “{0}” with “{1}”', title, near), edits: [{ span, newText: near }] });
  }
  fixes.push({ title: l10n.t('Accept “{0}” as a section', title), edits: [], acceptHeading: title });
  const message =
    near === undefined
      ? l10n.t(
          '“{0}” is no section that applicant systems know, so they may drop what is in it. Use a common name, or accept it as it stands.',
          title,
        )
      : l10n.t('“{0}” is no section that applicant systems know, so they may drop what is in it. Did you mean “{1}”?', title, near);
  return { span: heading.prose.span, message, fixes };
}

/** In the case of the heading. */
function findNear(title: string, language: string, schema: SectionSchema): string | undefined {
  const near = findNearSection(title, language, schema);
  if (near?.exact) return near.name;
  const written = headingCase(title) ?? 'title';
  return near && inCase(near.name, written === 'single' ? 'title' : written, language);
}
