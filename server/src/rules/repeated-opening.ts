import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { interfaceLanguage } from '../languages/interfaceLanguage.ts';
import type { Section } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';
import { sourceSpan } from '../text/prose.ts';
import { rewriteVerb } from '../text/tense.ts';
import { alternativesTo } from '../text/verbs.ts';
import { defineRule, type Fix } from './defineRule.ts';
import { type FoundVerb, readVerbs, type SectionVerbs, type VerbDeed } from './roleVerbs.ts';
import { speaks } from './sectionLanguage.ts';
import { defineSurvey } from './survey.ts';

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
  survey: defineSurvey<Options, SectionVerbs, readonly number[]>({
    read: (section, { resume, recall }) => (speaks(known, resume.language, section, recall) ? readVerbs(section, recall) : undefined),
    isEqual: ({ found: before }, { found: after }) =>
      before.length === after.length && before.every(({ base }, index) => base === after[index]?.base),
    weigh(said, { options }) {
      const total = new Map<string, number>();
      return said.map((verbs) => (verbs && verbs.found.length > 0 ? findCrossings(verbs, total, options) : undefined));
    },
    isSame: (before, after) => before.length === after.length && before.every((index, at) => index === after[at]),
    judge: (section, { found }, crossings, { options }) =>
      found.flatMap(({ deed, base, inRole }, index) => {
        if (options.allow.includes(base) || (inRole < options.inRole && !crossings.includes(index))) return [];
        const count = inRole >= options.inRole ? { times: inRole, isRole: true } : { times: options.inAll, isRole: false };
        return [judge(section, deed, base, count)];
      }),
  }),
});

interface Options {
  readonly inRole: number;
  readonly inAll: number;
  readonly allow: readonly string[];
}

/** The indices of the verbs that are the one too many of the resume. `total` is how often each has come, and is counted on. */
function findCrossings({ found, counts }: SectionVerbs, total: Map<string, number>, { inAll }: Options): readonly number[] {
  const crossings: number[] = [];
  for (const [base, count] of counts) {
    const before = total.get(base) ?? 0;
    total.set(base, before + count);
    if (before < inAll && before + count >= inAll) crossings.push(indexOfVerb(found, base, inAll - before));
  }
  return crossings;
}

/** Of the nth verb with this base. */
function indexOfVerb(found: readonly FoundVerb[], base: string, nth: number): number {
  let left = nth;
  return found.findIndex((verb) => {
    if (verb.base === base) left -= 1;
    return left === 0;
  });
}

function judge(section: Section, deed: VerbDeed, base: string, count: { times: number; isRole: boolean }) {
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
