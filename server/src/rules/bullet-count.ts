import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Bullet, Section } from '../model/resume.ts';
import { introducesList, readRoles } from './deeds.ts';
import { defineRule } from './defineRule.ts';

export const bulletCount = defineRule({
  id: 'bullet-count',
  summary: 'a role with more bullets than a reader goes through',
  why: 'Recruiters skim a role: among a dozen bullets the ones that matter go unread.',
  severity: 'hint',
  fix: 'none',
  options: z.object({
    max: z._default(z.int().check(z.minimum(1)), 8).check(z.describe('The most bullets of one list. Bullets inside bullets don’t count.')),
  }),
  checkSection({ section, options, recall, report }) {
    if (section.kind !== 'work' && section.kind !== 'volunteer') return;
    for (const { entry, deeds } of readRoles(section, recall)) {
      if (deeds.length <= options.max) continue;
      const count = longestList(
        section,
        deeds.map(({ bullet }) => bullet),
      );
      if (count <= options.max) continue;
      const name = (entry.role ?? entry.organization ?? entry.title)?.text;
      report({ span: entry.header, message: describe(name, count, options.max) });
    }
  },
});

function describe(name: string | undefined, count: number, max: number): string {
  return name
    ? l10n.t('“{0}” has {1} bullets, and readers skim a list that long. Keep the {2} that count most, or fewer.', name, count, max)
    : l10n.t('This role has {0} bullets, and readers skim a list that long. Keep the {1} that count most, or fewer.', count, max);
}

/** A role that is told project by project has a list for each: a heading, a line of text or a bullet that introduces a list begins a new one. */
function longestList(section: Section, bullets: readonly Bullet[]): number {
  const titles = [...section.headings, ...section.paragraphs, ...section.bullets.filter(introducesList)];
  const breaks = titles.map(({ span }) => span.from).sort((a, b) => a - b);
  let index = 0;
  let count = 0;
  let longest = 0;
  for (const { span } of bullets) {
    const before = index;
    while ((breaks[index] ?? Number.POSITIVE_INFINITY) < span.from) index += 1;
    count = index > before ? 1 : count + 1;
    longest = Math.max(longest, count);
  }
  return longest;
}
