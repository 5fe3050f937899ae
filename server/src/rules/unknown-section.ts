import * as z from 'zod/mini';
import { languages, normaliseHeading } from '../languages/index.ts';
import type { Heading } from '../model/resume.ts';
import { headingCase, inCase } from '../text/headingCase.ts';
import { nearestWord } from '../text/nearest.ts';
import { sourceSpan } from '../text/prose.ts';
import { defineRule, type Fix, type Problem, type SectionSchema } from './defineRule.ts';

export const unknownSection = defineRule({
  id: 'unknown-section',
  summary: 'a section whose heading is none that parsers know',
  why: 'An applicant system files what it reads under the headings that it knows, and may drop the rest.',
  severity: 'info',
  fix: 'choice',
  options: z.object({}),
  check({ resume, schema, report }) {
    if (!resume.sections.some(({ section }) => section.heading && section.certainty === 'sure')) return;
    for (const place of resume.sections) {
      const { heading, kind, certainty } = place.section;
      if (!heading || kind !== 'other' || certainty === 'sure') continue;
      const title = heading.prose.plain.trim();
      if (title === '' || isAccepted(title, schema.accepted)) continue;
      report(place, judge(heading, title, findNear(title, resume.language, schema)));
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
    fixes.push({ title: `Replace “${title}” with “${near}”`, edits: [{ span, newText: near }] });
  }
  fixes.push({ title: `Accept “${title}” as a section`, edits: [], acceptHeading: title });
  const advice = near === undefined ? 'Use a common name, or accept it as it stands.' : `Did you mean “${near}”?`;
  return {
    span: heading.prose.span,
    message: `“${title}” is no section that applicant systems know, so they may drop what is in it. ${advice}`,
    fixes,
  };
}

/** What was found near a title, while the configuration lasts; looking for it takes longer than all the rest. */
const nearByTitle = new WeakMap<SectionSchema, Map<string, string | undefined>>();

/** The name that was most likely meant, of those in the language of the resume and in English, in the heading's case. */
function findNear(title: string, language: string, schema: SectionSchema): string | undefined {
  const known = nearByTitle.get(schema) ?? new Map<string, string | undefined>();
  nearByTitle.set(schema, known);
  const key = `${language} ${title}`;
  if (known.has(key)) return known.get(key);
  const found =
    title.length <= LONGEST_NAME ? nearestWord(normaliseHeading(title), namesByLanguage.get(language) ?? englishNames) : undefined;
  const written = headingCase(title) ?? 'title';
  const near = found && inCase(found, written === 'single' ? 'title' : written, language);
  // Titles that are being typed come and go.
  if (known.size >= 100) known.clear();
  known.set(key, near);
  return near;
}

/** No name of a section is longer. */
const LONGEST_NAME = 50;
const englishNames = namesIn('en');
const namesByLanguage = new Map(languages.map(({ code }) => [code, code === 'en' ? englishNames : [...namesIn(code), ...englishNames]]));

function namesIn(language: string): string[] {
  return languages.filter(({ code }) => code === language).flatMap(({ headings }) => Object.values(headings).flat());
}
