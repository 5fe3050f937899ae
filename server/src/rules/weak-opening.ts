import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { allEntries } from '../model/entries.ts';
import type { Bullet, Entry, Section, SectionKind } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';
import { findSkillMentions } from '../skills/mentions.ts';
import { openingWord } from '../text/opening.ts';
import { sourceSpan } from '../text/prose.ts';
import { isPast, type VerbForm } from '../text/verbs.ts';
import { type FoundOpening, findWeakOpening, strengthen } from '../text/weakOpening.ts';
import { defineRule, type Fix } from './defineRule.ts';

export const weakOpening = defineRule({
  id: 'weak-opening',
  summary: 'a bullet that opens with a duty or a share in something: “Responsible for”, “Helped”, “Worked on”',
  why: 'The first words of a bullet are the ones that are read; these say that something was done near you, not what you did.',
  severity: 'info',
  fix: 'choice',
  languages: ['en'],
  options: z.object({
    allow: z
      ._default(z.array(z.string()), [])
      .check(z.describe('Openings that are fine, in lower case and with the verb in its base form: `work with`.')),
  }),
  checkSection({ section, options, recall, report }) {
    if (listings.has(section.kind)) return;
    for (const bullet of section.bullets) {
      const found = recall(findWeakOpening, bullet.prose.plain);
      if (!found || options.allow.includes(found.opening.words)) continue;
      const span = sourceSpan(bullet.prose, found.from, found.to);
      const written = bullet.prose.plain.slice(found.from, found.to);
      report({ span, message: describe(written, found.opening.fault), fixes: () => writeFixes(section, bullet, found) });
    }
  },
});

/** Sections whose bullets tell no deeds. */
const listings: ReadonlySet<SectionKind> = new Set([
  'basics',
  'skills',
  'languages',
  'certificates',
  'publications',
  'interests',
  'references',
]);

function describe(written: string, fault: FoundOpening['opening']['fault']): string {
  return fault === 'duty'
    ? l10n.t('“{0}” names a duty, not what you did with it. Open with a verb that says what you did.', written)
    : l10n.t('“{0}” hides your own share of the work. Open with the verb for what you did.', written);
}

function writeFixes(section: Section, bullet: Bullet, found: FoundOpening): Fix[] {
  const { prose } = bullet;
  const fixes: Fix[] = [];
  const [next] = findSkillMentions(prose.plain.slice(found.to, found.to + 40));
  const beforeTool = next !== undefined && next.from <= 1 && !next.skill.anyCase;
  for (const { to, text } of strengthen(prose.plain, found, tenseOf(section, bullet), beforeTool)) {
    const span = sourceSpan(prose, found.from, to);
    // Where emphasis begins or ends among these words, they are not ours to replace.
    if (sliceSpan(section.text, span) !== prose.plain.slice(found.from, to)) continue;
    fixes.push({ title: l10n.t('Open with “{0}”', text), edits: [{ span, newText: text }] });
  }
  return fixes;
}

/** “Responsible for” has no tense: a role that goes on, none of whose bullets is in the past, is told in the present. */
function tenseOf(section: Section, bullet: Bullet): VerbForm {
  const entry = entryAt(allEntries(section), bullet.span.from);
  return entry?.dates?.end?.present && !entry.bullets.some(opensInPast) ? 'base' : 'past';
}

/** The last entry that begins before an offset. */
function entryAt(entries: readonly Entry[], offset: number): Entry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as Entry).span.from <= offset) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}

function opensInPast({ prose }: Bullet): boolean {
  const first = openingWord(prose.plain);
  return first !== undefined && isPast(first);
}
