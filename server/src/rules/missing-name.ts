import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { isDocumentTitle, languages } from '../languages/index.ts';
import type { Resume } from '../model/resume.ts';
import { allProse } from '../text/allProse.ts';
import { isPlace } from '../text/places.ts';
import { defineRule } from './defineRule.ts';
import { topOfResume } from './topOfResume.ts';

export const missingName = defineRule({
  id: 'missing-name',
  summary: 'a resume without a name at its top',
  why: 'Recruiters file a resume by its name, and applicant systems take it from the first lines.',
  severity: 'warning',
  fix: 'none',
  options: z.object({}),
  check({ resume, report }) {
    if (resume.name || !isUnderstood(resume) || mayHaveName(resume)) return;
    const top = topOfResume(resume);
    if (!top) return;
    const message = l10n.t('No name is at the top of this resume, and recruiters file it by the name. Begin with “# Your Name”.');
    report(top.place, { span: top.span, message });
  },
});

/** Where no heading says what a section is, the name may be anywhere. */
function isUnderstood({ sections }: Resume): boolean {
  return sections.filter(({ section }) => section.heading && section.certainty === 'sure').length >= 2;
}

/** Front matter and HTML may hold it; so may any short line in the head or in a contact section that we did not understand. */
function mayHaveName({ sections }: Resume): boolean {
  return sections.some(({ section }, index) => {
    if (index > 0 && section.kind !== 'basics') return false;
    if (section.opaque.length > 0 || /\{[{%]|<\w/.test(section.text.slice(0, 5000))) return true;
    const prose = [...allProse(section)].filter(({ plain }) => plain !== section.heading?.prose.plain);
    return prose.some(({ plain }) => plain.split(/[|•·;\n]/).some(couldBeName));
  });
}

/** Few words, none of which has a figure or belongs to an address, and that are neither a place nor a position. */
function couldBeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 6 || !/\p{L}{2}/u.test(text) || /[\d@:/]/.test(text) || /\.\p{L}{2,}$/u.test(text.trim())) return false;
  return !isPlace(text.trim()) && !isDocumentTitle(text.trim()) && !words.some((word) => positions.has(word.toLowerCase()));
}

/** Words of positions, in all languages: who has one under the name has written “Backend Engineer”. */
const positions: ReadonlySet<string> = new Set(languages.flatMap(({ clues }) => clues.role));
