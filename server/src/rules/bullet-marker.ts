import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Bullet, Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { defineRule, type Problem } from './defineRule.ts';
import { Tally } from './majority.ts';

export const bulletMarker = defineRule({
  id: 'bullet-marker',
  summary: 'lists that begin their items with different marks: `-`, `*` and `+`',
  why: 'The page looks the same, but two lists with different marks do not join, and the next editor of the file has to guess which to use.',
  severity: 'warning',
  fix: 'safe',
  ignoresProse: true,
  formats: true,
  options: z.object({
    marker: z
      ._default(z.enum(['consistent', '-', '*', '+']), 'consistent')
      .check(z.describe('The mark to use. `consistent` is the one that this document uses most; lists inside lists may have another.')),
  }),
  check({ resume, options, report }) {
    const chosen = options.marker === 'consistent' ? usualMarkers(resume) : undefined;
    for (const place of resume.sections) {
      for (const { depth, markerText, bullets } of markedBullets(place.section)) {
        const marker = chosen ? chosen.get(depth) : options.marker;
        if (marker === undefined || markerText === marker) continue;
        for (const bullet of bullets) report(place, judge(bullet, marker, chosen !== undefined));
      }
    }
  },
});

function judge({ marker: span, markerText }: Bullet, marker: string, isUsual: boolean): Problem {
  return {
    span,
    message: isUsual
      ? l10n.t('This list uses “{0}” where the resume uses “{1}”; lists with different marks do not join. Use “{1}”.', markerText, marker)
      : l10n.t('This list uses “{0}”, but the configuration asks for “{1}”. Use “{1}”.', markerText, marker),
    fixes: () => [{ title: l10n.t('Replace “{0}” with “{1}”', markerText, marker), safe: true, edits: [{ span, newText: marker }] }],
  };
}

/** The mark used most at each depth; of two used equally often the one that comes first. */
function usualMarkers(resume: Resume): Map<number, string> {
  const tallies = new Map<number, Tally>();
  for (const { section } of resume.sections) {
    for (const { depth, markerText, bullets } of markedBullets(section)) {
      const tally = tallies.get(depth) ?? new Tally();
      tally.add(markerText, bullets.length);
      tallies.set(depth, tally);
    }
  }
  return new Map([...tallies].map(([depth, tally]) => [depth, tally.mostUsed() ?? '-']));
}

/** The bullets of a section that have one depth and one mark. */
interface MarkedBullets {
  readonly depth: number;
  readonly markerText: string;
  readonly bullets: Bullet[];
}

/** Those that occur first come first. An item without text is left alone: another mark could make a rule or an underline of it. */
function markedBullets(section: Section): readonly MarkedBullets[] {
  let groups = cache.get(section);
  if (!groups) {
    const found = new Map<string, MarkedBullets>();
    for (const bullet of section.bullets) {
      const { ordered, depth, markerText, prose } = bullet;
      if (ordered || !isMark(markerText) || prose.plain === '') continue;
      const key = `${depth}${markerText}`;
      const group = found.get(key);
      if (group) group.bullets.push(bullet);
      else found.set(key, { depth, markerText, bullets: [bullet] });
    }
    groups = [...found.values()];
    cache.set(section, groups);
  }
  return groups;
}

/** Kept while the section is the same. */
const cache = new SectionCache<readonly MarkedBullets[]>();

function isMark(text: string): boolean {
  return text === '-' || text === '*' || text === '+';
}
