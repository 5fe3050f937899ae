import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Section } from '../model/resume.ts';
import { numberWords } from '../text/data/numberWords.ts';
import { figureFinder } from '../text/figures.ts';
import { readRoles } from './deeds.ts';
import { defineRule } from './defineRule.ts';
import { languageOfSection } from './sectionLanguage.ts';

export const noMetric = defineRule({
  id: 'no-metric',
  summary: 'a role of three bullets or more without one figure',
  why: 'A figure (how many, how much, how fast) lets readers judge what came of the work, and stops the eye that skims.',
  severity: 'hint',
  fix: 'none',
  languages: Object.keys(numberWords),
  options: z.object({
    bullets: z._default(z.int().check(z.minimum(1)), 3).check(z.describe('From how many bullets on a role has to have a figure.')),
  }),
  checkSection({ section, options, language, recall, report }) {
    const hasFigure = section.kind === 'work' ? figureFinder(languageOfSection(section, language, recall)) : undefined;
    if (!hasFigure) return;
    for (const { entry, deeds } of readRoles(section, recall)) {
      if (deeds.length < options.bullets || recall(hasFigure, bodyOf(section, entry))) continue;
      const name = (entry.role ?? entry.organization ?? entry.title)?.text;
      report({ span: entry.header, message: describe(name, deeds.length) });
    }
  },
});

function describe(name: string | undefined, bullets: number): string {
  return name
    ? l10n.t(
        '“{0}” has {1} bullets and not one figure; a number lets readers judge the result. Say how many, how much or how fast, where you can.',
        name,
        bullets,
      )
    : l10n.t(
        'This role has {0} bullets and not one figure; a number lets readers judge the result. Say how many, how much or how fast, where you can.',
        bullets,
      );
}

/** All that is said of a role, paragraphs and nested lists too. */
function bodyOf({ text }: Section, { header, span }: Section['entries'][number]): string {
  return text.slice(header.to, span.to);
}
