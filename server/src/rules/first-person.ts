import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Prose } from '../model/prose.ts';
import type { Section, SectionKind } from '../model/resume.ts';
import { firstPersonFinder } from '../text/firstPerson.ts';
import { sourceSpan, wordsOnly } from '../text/prose.ts';
import { defineRule } from './defineRule.ts';
import { languageOfSection } from './sectionLanguage.ts';

export const firstPerson = defineRule({
  id: 'first-person',
  summary: 'a word in the first person: I, me, my, we, our',
  why: 'Readers know who the resume is about; “I” takes the place of the verb that says what you did, and “we” hides what your share was.',
  severity: 'info',
  fix: 'none',
  languages: ['en', 'de', 'fr', 'es'],
  options: z.object({
    summary: z
      ._default(z.boolean(), true)
      .check(z.describe('Whether the summary counts too (English only). Opinions differ: many people write it as they would speak.')),
  }),
  checkSection({ section, options, language, recall, report }) {
    const spoken = languageOfSection(section, language, recall);
    const find = firstPersonFinder(spoken);
    if (!find) return;
    for (const prose of readProse(section, options.summary && spoken === 'en')) {
      const found = recall(find, wordsOnly(prose));
      if (!found) continue;
      const written = prose.plain.slice(found.from, found.to);
      const message = l10n.t(
        '“{0}” is left out of a resume: readers know who speaks, and want to see what was done. Begin with the verb.',
        written,
      );
      report({ span: sourceSpan(prose, found.from, found.to), message });
    }
  },
});

/** Where somebody tells what they did; letters, quotations and hobbies are told as they are told. */
const telling: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer', 'education']);

function readProse({ kind, bullets, paragraphs }: Section, summary: boolean): readonly Prose[] {
  if (kind === 'summary') return summary ? [...paragraphs, ...bullets.map(({ prose }) => prose)] : [];
  return telling.has(kind) ? bullets.map(({ prose }) => prose) : [];
}
