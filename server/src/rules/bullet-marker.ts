import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Bullet, PlacedSection, Resume } from '../model/resume.ts';
import { defineRule } from './defineRule.ts';
import { Tally } from './majority.ts';

export const bulletMarker = defineRule({
  id: 'bullet-marker',
  summary: 'lists that begin their items with different marks: `-`, `*` and `+`',
  why: 'The page looks the same, but two lists with different marks do not join, and the next editor of the file has to guess which to use.',
  severity: 'warning',
  fix: 'safe',
  formats: true,
  options: z.object({
    marker: z
      ._default(z.enum(['consistent', '-', '*', '+']), 'consistent')
      .check(z.describe('The mark to use. `consistent` is the one that this document uses most; lists inside lists may have another.')),
  }),
  check({ resume, options, report }) {
    const chosen = options.marker === 'consistent' ? usualMarkers(resume) : undefined;
    for (const { place, bullet } of markedBullets(resume)) {
      const marker = chosen ? chosen.get(bullet.depth) : options.marker;
      if (marker === undefined || bullet.markerText === marker) continue;
      report(place, {
        span: bullet.marker,
        message: chosen
          ? l10n.t(
              'This list uses “{0}” where the resume uses “{1}”; lists with different marks do not join. Use “{1}”.',
              bullet.markerText,
              marker,
            )
          : l10n.t('This list uses “{0}”, but the configuration asks for “{1}”. Use “{1}”.', bullet.markerText, marker),
        fixes: () => [
          {
            title: l10n.t('Replace “{0}” with “{1}”', bullet.markerText, marker),
            safe: true,
            edits: [{ span: bullet.marker, newText: marker }],
          },
        ],
      });
    }
  },
});

/** The mark used most at each depth; of two used equally often the one that comes first. */
function usualMarkers(resume: Resume): Map<number, string> {
  const tallies = new Map<number, Tally>();
  for (const { bullet } of markedBullets(resume)) {
    const tally = tallies.get(bullet.depth) ?? new Tally();
    tally.add(bullet.markerText);
    tallies.set(bullet.depth, tally);
  }
  return new Map([...tallies].map(([depth, tally]) => [depth, tally.mostUsed() ?? '-']));
}

/** An item without text is left alone: another mark could make a rule or an underline of it. */
function* markedBullets(resume: Resume): Generator<{ place: PlacedSection; bullet: Bullet }> {
  for (const place of resume.sections) {
    for (const bullet of place.section.bullets) {
      if (!bullet.ordered && isMark(bullet.markerText) && bullet.prose.plain !== '') yield { place, bullet };
    }
  }
}

function isMark(text: string): boolean {
  return text === '-' || text === '*' || text === '+';
}
