import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { languages } from '../languages/index.ts';
import { listChoice } from '../languages/interfaceLanguage.ts';
import type { Resume, SectionKind } from '../model/resume.ts';
import { sections } from '../sections/index.ts';
import { type SectionDefinition, writeSample } from '../sections/section.ts';
import { inCase } from '../text/headingCase.ts';
import { defineRule, type Fix, type SectionSchema } from './defineRule.ts';
import { caseOfRank, type RankedHeading, rankHeadings } from './headingRanks.ts';
import { findNearSection } from './nearSection.ts';
import { isElsewhere } from './sectionElsewhere.ts';
import { topOfResume } from './topOfResume.ts';

export const requiredSection = defineRule({
  id: 'required-section',
  summary: 'a section that every resume is expected to have is missing',
  why: 'Recruiters look for it, and applicant systems fill a form from it; without it the form stays empty.',
  severity: 'warning',
  fix: 'choice',
  options: z.object({}),
  check({ resume, schema, report }) {
    const found = new Set<string>(
      resume.sections.flatMap(({ section: { kind, custom } }) => (custom === undefined ? [kind] : [kind, custom])),
    );
    const top = topOfResume(resume);
    if (!top || !isUnderstood(resume)) return;
    for (const required of schema.required) {
      const kinds = required.split('|').map((kind) => kind.trim());
      if (kinds.some((kind) => found.has(kind) || isElsewhere(kind, resume))) continue;
      if (kinds.some((kind) => isMisspelt(kind, resume, schema))) continue;
      const rank = mainRank(resume);
      const names = kinds.map((kind) => nameSection(kind, rank, resume.language, schema));
      const choice = listChoice(names.map((name) => l10n.t('“{0}”', name)));
      const message = l10n.t('There is no section {0}, which recruiters and applicant systems look for. Add it.', choice);
      const fixes = () => kinds.flatMap((kind, index) => offerSection(sampleOf(kind, schema), names[index] as string, rank, resume));
      report(top.place, { span: top.span, message, fixes });
    }
  },
});

/** Where no heading says what a section is, or a part cannot be read, what seems missing may be there. */
function isUnderstood({ sections: placed }: Resume): boolean {
  if (placed.some(({ section }) => section.unreadable !== undefined)) return false;
  return placed.filter(({ section }) => section.heading && section.certainty === 'sure').length >= 2;
}

/** A heading close to the section's name: unknown-section asks whether that was meant, and a second section would be wrong. */
function isMisspelt(kind: string, resume: Resume, schema: SectionSchema): boolean {
  return resume.sections.some(({ section: { heading, kind: found, certainty } }) => {
    if (!heading || found !== 'other' || certainty === 'sure') return false;
    return findNearSection(heading.prose.plain.trim(), resume.language, schema)?.kind === kind;
  });
}

/** Of a section of the person's own, that of the kind as which it is read. */
function sampleOf(id: string, { definitions }: SectionSchema): SectionDefinition | undefined {
  const kind = definitions?.get(id)?.kind ?? id;
  if (kind === 'other') return { kind, sample: '- [Item]', required: [] };
  return sections.find((candidate) => candidate.kind === kind);
}

function offerSection(definition: SectionDefinition | undefined, name: string, rank: readonly RankedHeading[], resume: Resume): Fix[] {
  const place = resume.sections[resume.sections.length - 1];
  if (!definition || !place) return [];
  const { text } = place.section;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text.endsWith(lineEnd + lineEnd) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const section = `${gap}${markHeading(name, rank)}\n\n${writeSample(definition, rank[0]?.heading.level || 2)}\n`;
  const span = { from: text.length, to: text.length };
  return [{ title: l10n.t('Add a section “{0}”', name), edits: [{ span, newText: section.replaceAll('\n', lineEnd), place }] }];
}

/** The section's usual name in the language of the resume, in the case of its headings. */
function nameSection(kind: string, rank: readonly RankedHeading[], language: string, { definitions }: SectionSchema): string {
  const own = definitions?.get(kind)?.heading;
  if (own !== undefined) return own;
  const inLanguage = languages.find(({ code }) => code === language) ?? languages[0];
  const name = inLanguage?.headings[kind as SectionKind]?.[0] ?? kind;
  const wanted = caseOfRank(rank, language);
  return inCase(name, wanted === undefined || wanted === 'single' ? 'title' : wanted, language);
}

/** The headings of the level that most sections have. */
function mainRank(resume: Resume): readonly RankedHeading[] {
  return rankHeadings(resume).reduce((most, rank) => (rank.length > most.length ? rank : most), []);
}

function markHeading(heading: string, rank: readonly RankedHeading[]): string {
  const colon = rank.length > 0 && rank.every(({ heading: { prose } }) => /:\s*$/.test(prose.plain)) ? ':' : '';
  const { level = 2, style = 'atx' } = rank[0]?.heading ?? {};
  if (style === 'bold' || level === 0) return `**${heading}${colon}**`;
  if (style === 'setext' && level <= 2) return `${heading}${colon}\n${(level === 1 ? '=' : '-').repeat(heading.length + colon.length)}`;
  return `${'#'.repeat(level)} ${heading}${colon}`;
}
