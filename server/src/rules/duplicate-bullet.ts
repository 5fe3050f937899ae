import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Bullet, Section, SectionKind } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { isStatement } from '../text/bulletEnd.ts';
import { wordsOnly } from '../text/prose.ts';
import { differsByOneWord, type Gist, readGist } from '../text/sameBullet.ts';
import type { Recall } from '../text/textMemory.ts';
import { defineRule } from './defineRule.ts';
import { headerGround } from './headerGround.ts';
import type { SpanSet } from './spanSet.ts';
import { defineSurvey } from './survey.ts';

export const duplicateBullet = defineRule({
  id: 'duplicate-bullet',
  summary: 'two bullets that say the same',
  why: 'The second one tells nothing new, and looks copied; what was different in this role goes untold.',
  severity: 'warning',
  fix: 'none',
  options: z.object({
    near: z
      ._default(z.boolean(), true)
      .check(z.describe('Whether bullets of eight words or more count as well that differ by one word more or less.')),
  }),
  survey: defineSurvey<{ readonly near: boolean }, readonly Told[], Repeats>({
    read: readTold,
    weigh(said, { options }) {
      const first = new Map<string, Told>();
      const alike = new Map<string, Told[]>();
      return said.map((all) => all && findRepeats(all, first, alike, options.near));
    },
    isSame: (before, after) => before.length === after.length && before.every((plain, index) => plain === after[index]),
    judge: (_, all, repeats) =>
      all.flatMap(({ bullet }, index) => {
        const same = repeats[index];
        return same === undefined ? [] : [{ span: bullet.prose.span, message: describe(same) }];
      }),
  }),
});

/** For each bullet of a section the one above that says the same; undefined where there is none. */
type Repeats = readonly (string | undefined)[];

function findRepeats(all: readonly Told[], first: Map<string, Told>, alike: Map<string, Told[]>, near: boolean): Repeats | undefined {
  let repeats: (string | undefined)[] | undefined;
  for (const [index, told] of all.entries()) {
    const same = first.get(told.gist.key) ?? (near ? findNear(alike, told) : undefined);
    if (same) {
      repeats ??= all.map(() => undefined);
      repeats[index] = same.bullet.prose.plain;
      continue;
    }
    first.set(told.gist.key, told);
    for (const end of told.ends) remember(alike, end, told);
  }
  return repeats;
}

interface Told {
  readonly bullet: Bullet;
  readonly gist: Gist;
  /** Its first four and its last four words: one of them is the same in a bullet that differs by one word. */
  readonly ends: readonly string[];
}

/** Many bullets with the same ends are a form that somebody filled in. */
const MOST_COMPARED = 8;

function findNear(alike: ReadonlyMap<string, readonly Told[]>, told: Told): Told | undefined {
  for (const end of told.ends) {
    const near = alike.get(end)?.find(({ gist }) => differsByOneWord(gist, told.gist));
    if (near) return near;
  }
  return undefined;
}

function remember(alike: Map<string, Told[]>, end: string, told: Told): void {
  const known = alike.get(end);
  if (!known) alike.set(end, [told]);
  else if (known.push(told) > MOST_COMPARED) known.shift();
}

function describe(plain: string): string {
  const begin = plain.length > 60 ? `${plain.slice(0, plain.slice(0, 60).lastIndexOf(' '))} …` : plain;
  return l10n.t('This bullet says the same as “{0}” above, so it tells nothing new. Say what was different here, or remove it.', begin);
}

const telling: ReadonlySet<SectionKind> = new Set(['summary', 'work', 'projects', 'volunteer']);

function readTold(section: Section, { recall }: { readonly recall: Recall }): readonly Told[] | undefined {
  if (!telling.has(section.kind)) return undefined;
  let told = cache.get(section);
  if (!told) {
    const headers = headerGround(section);
    told = section.bullets.flatMap((bullet) => readBullet(bullet, headers, recall) ?? []);
    cache.set(section, told);
  }
  return told;
}

/** Kept while the section is the same. */
const cache = new SectionCache<readonly Told[]>();

function readBullet(bullet: Bullet, headers: SpanSet, recall: Recall): Told | undefined {
  const { plain, span } = bullet.prose;
  const statement = recall(readStatement, plain);
  if (!statement || headers.overlaps(span)) return undefined;
  const words = wordsOnly(bullet.prose);
  // A row of names in code is a list.
  return words === plain || recall(readGist, words) ? { bullet, gist: statement.gist, ends: statement.ends } : undefined;
}

function readStatement(plain: string): Pick<Told, 'gist' | 'ends'> | undefined {
  const gist = /[:：]\s*$/u.test(plain) || !isStatement(plain) ? undefined : readGist(plain);
  if (!gist) return undefined;
  const { words } = gist;
  return { gist, ends: words.length < 8 ? [] : [`< ${words.slice(0, 4).join(' ')}`, `> ${words.slice(-4).join(' ')}`] };
}
