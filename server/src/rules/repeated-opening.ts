import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { interfaceLanguage } from '../languages/interfaceLanguage.ts';
import type { PlacedSection, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { sliceSpan } from '../model/span.ts';
import type { Opening } from '../text/opening.ts';
import { sourceSpan } from '../text/prose.ts';
import { rewriteVerb } from '../text/tense.ts';
import type { Recall } from '../text/textMemory.ts';
import { alternativesTo } from '../text/verbs.ts';
import { findWeakOpening } from '../text/weakOpening.ts';
import { type Deed, readRoles } from './deeds.ts';
import { defineRule, type Fix } from './defineRule.ts';
import { speaks } from './sectionLanguage.ts';

const known = ['en'];

export const repeatedOpening = defineRule({
  id: 'repeated-opening',
  summary: 'the same opening verb again and again',
  why: 'Bullets that all open with “Developed” read as one and the same; another verb says more exactly what you did.',
  severity: 'hint',
  fix: 'choice',
  languages: known,
  options: z.object({
    inRole: z._default(z.int().check(z.minimum(2)), 3).check(z.describe('From which occurrence on a verb is reported within one role.')),
    inAll: z
      ._default(z.int().check(z.minimum(2)), 5)
      .check(z.describe('At which occurrence a verb is reported, once, counted over the whole resume.')),
    allow: z._default(z.array(z.string()), []).check(z.describe('Verbs that may come as often as they like, in their base form: `teach`.')),
  }),
  check({ resume, options, recall, report }) {
    const total = new Map<string, number>();
    for (const place of resume.sections) {
      if (!speaks(known, resume.language, place.section, recall)) continue;
      for (const { deed, base, inRole } of readVerbs(place.section, recall)) {
        const inAll = (total.get(base) ?? 0) + 1;
        total.set(base, inAll);
        if (options.allow.includes(base) || (inRole < options.inRole && inAll !== options.inAll)) continue;
        report(
          place,
          judge(place, deed, base, inRole >= options.inRole ? { times: inRole, isRole: true } : { times: inAll, isRole: false }),
        );
      }
    }
  },
});

/** A bullet that opens with a verb. */
interface VerbDeed extends Deed {
  readonly opening: Opening;
}

interface FoundVerb {
  readonly deed: VerbDeed;
  readonly base: string;
  /** Its number among the bullets of the role that open with the same verb, from 1. */
  readonly inRole: number;
}

function readVerbs(section: Section, recall: Recall): readonly FoundVerb[] {
  let verbs = cache.get(section);
  if (!verbs) {
    verbs = readRoles(section, recall).flatMap(({ deeds }) => countVerbs(deeds, recall));
    cache.set(section, verbs);
  }
  return verbs;
}

/** Kept while the section is the same. */
const cache = new SectionCache<readonly FoundVerb[]>();

/** A weak opening has a rule of its own, and a word that may be a noun opens no deed for sure. */
function countVerbs(deeds: readonly Deed[], recall: Recall): FoundVerb[] {
  const counts = new Map<string, number>();
  return deeds.flatMap(({ bullet, opening }) => {
    const verb = opening?.verb;
    if (!opening || !verb || !(verb.certain || verb.form === 'past') || recall(findWeakOpening, bullet.prose.plain)) return [];
    const inRole = (counts.get(verb.base) ?? 0) + 1;
    counts.set(verb.base, inRole);
    return { deed: { bullet, opening }, base: verb.base, inRole };
  });
}

function judge({ section }: PlacedSection, deed: VerbDeed, base: string, count: { times: number; isRole: boolean }) {
  const { opening, bullet } = deed;
  const span = sourceSpan(bullet.prose, opening.from, opening.to);
  const written = bullet.prose.plain.slice(opening.from, opening.to);
  const message = count.isRole
    ? l10n.t(
        '“{0}” opens a bullet for the {1} time in this role, so the bullets blur into one. Choose a verb that says it more exactly.',
        written,
        ordinal(count.times),
      )
    : l10n.t(
        '“{0}” opens a bullet for the {1} time in this resume, so the bullets blur into one. Choose a verb that says it more exactly.',
        written,
        ordinal(count.times),
      );
  return { span, message, fixes: () => offerVerbs(section, deed, base) };
}

function offerVerbs(section: Section, { bullet: { prose }, opening }: VerbDeed, base: string): Fix[] {
  const span = sourceSpan(prose, opening.from, opening.to);
  const { verb } = opening;
  if (!verb || sliceSpan(section.text, span) !== prose.plain.slice(opening.from, opening.to)) return [];
  return alternativesTo(base).map((other) => {
    const newText = rewriteVerb(prose.plain, { ...opening, base: other }, verb.form);
    return { title: l10n.t('Open with “{0}”', newText), edits: [{ span, newText }] };
  });
}

/** Translations put the ordinal's mark themselves. */
function ordinal(count: number): string {
  if (interfaceLanguage() !== 'en') return String(count);
  const ending = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}
