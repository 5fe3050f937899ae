import * as z from 'zod/mini';
import type { Entry } from '../model/resume.ts';
import { sections } from '../sections/index.ts';
import { defineRule } from './defineRule.ts';

export const entryIncomplete = defineRule({
  id: 'entry-incomplete',
  summary: 'a role without an employer or position, a degree without an institution or title',
  why: 'Applicant systems ask for both, and a reader who has to guess one of them guesses wrong.',
  severity: 'warning',
  fix: 'none',
  options: z.object({
    independent: z
      ._default(z.array(z.string()), [
        'freelance',
        'freelancer',
        'self-employed',
        'independent',
        'contractor',
        'founder',
        'selbstständig',
        'indépendant',
        'autónomo',
      ])
      .check(z.describe('Words in lower case that stand for an employer in the position of people who work for themselves.')),
  }),
  checkSection({ section, options, report }) {
    const required = sections.find(({ kind }) => kind === section.kind)?.required ?? [];
    if (required.length === 0 || section.certainty === 'guessed') return;
    for (const entry of section.entries) {
      if (entry.certainty === 'guessed') continue;
      const missing = required.filter(({ field }) => entry[field] === undefined);
      // An entry that says nothing of all this was more likely misread than left empty.
      if (missing.length === 0 || missing.length === required.length || isIndependent(entry, options.independent)) continue;
      const names = missing.map(({ name }) => name).join(' or ');
      report({
        span: entry.header,
        message: `“${title(entry)}” comes without ${names}, so readers and applicant systems have to guess. Add it.`,
      });
    }
  },
});

function isIndependent({ role }: Entry, words: readonly string[]): boolean {
  const text = role?.text.toLowerCase() ?? '';
  return words.some((word) => text.includes(word));
}

function title({ organization, role, title: name }: Entry): string {
  return (role ?? organization ?? name)?.text ?? 'This entry';
}
