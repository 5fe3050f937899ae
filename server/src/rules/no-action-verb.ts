import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { Span } from '../model/span.ts';
import { isStatement } from '../text/bulletEnd.ts';
import { runAt, sourceSpan } from '../text/prose.ts';
import type { Recall } from '../text/textMemory.ts';
import { findWeakOpening } from '../text/weakOpening.ts';
import { type Deed, type Role, readRoles } from './deeds.ts';
import { defineRule } from './defineRule.ts';
import { findNounOpening } from './nounOpening.ts';
import { speaks } from './sectionLanguage.ts';
import { defineSurvey } from './survey.ts';

const known = ['en'];

export const noActionVerb = defineRule({
  id: 'no-action-verb',
  summary: 'a bullet that opens with something else than a verb, where the others open with one',
  why: 'Readers run down the first words of the bullets; a verb there says at once what you did.',
  severity: 'hint',
  fix: 'none',
  languages: known,
  options: z.object({
    share: z
      ._default(z.number().check(z.minimum(0), z.maximum(1)), 0.6)
      .check(
        z.describe(
          'The share of bullets, of the role and of the whole resume, that have to open with a verb before the others are reported.',
        ),
      ),
  }),
  survey: defineSurvey<{ readonly share: number }, SectionOpenings, true>({
    read: (section, { resume, recall }) => (speaks(known, resume.language, section, recall) ? readOpenings(section, recall) : undefined),
    isEqual: (before, after) => before.bullets === after.bullets && before.verbs === after.verbs,
    weigh(said, { options }) {
      const bullets = said.reduce((sum, openings) => sum + (openings?.bullets ?? 0), 0);
      const verbs = said.reduce((sum, openings) => sum + (openings?.verbs ?? 0), 0);
      return verbs < options.share * bullets ? [] : said.map((openings) => (openings && openings.bullets > 0 ? true : undefined));
    },
    judge: (_, { roles }, _verdict, { options }) =>
      roles
        .filter((role) => role.bullets >= 3 && role.verbs >= options.share * role.bullets)
        .flatMap(({ nouns }) => nouns.map(({ span, written }) => ({ span, message: describe(written) }))),
  }),
});

function describe(written: string): string {
  return l10n.t('This bullet opens with “{0}”, where the others say at once what you did. Begin with the verb.', written);
}

interface Openings {
  readonly bullets: number;
  /** How many of them open with a verb. */
  readonly verbs: number;
}

interface RoleOpenings extends Openings {
  /** Those that open with something else for sure. */
  readonly nouns: readonly { readonly span: Span; readonly written: string }[];
}

interface SectionOpenings extends Openings {
  readonly roles: readonly RoleOpenings[];
}

function readOpenings(section: Section, recall: Recall): SectionOpenings {
  let openings = cache.get(section);
  if (!openings) {
    const roles = readRoles(section, recall).map((role) => readRole(role, recall));
    const count = (key: 'bullets' | 'verbs') => roles.reduce((sum, role) => sum + role[key], 0);
    openings = { roles, bullets: count('bullets'), verbs: count('verbs') };
    cache.set(section, openings);
  }
  return openings;
}

/** Kept while the section is the same. */
const cache = new SectionCache<SectionOpenings>();

function readRole({ deeds }: Role, recall: Recall): RoleOpenings {
  const statements = deeds.filter(({ bullet }) => recall(isStatement, bullet.prose.plain));
  const nouns = statements.flatMap((deed) => readNoun(deed, recall) ?? []);
  const verbs = statements.filter(({ bullet, opening }) => opening?.verb && !recall(findNounOpening, bullet.prose.plain)).length;
  return { bullets: statements.length, verbs, nouns };
}

function readNoun({ bullet: { prose } }: Deed, recall: Recall): { span: Span; written: string } | undefined {
  const found = recall(findNounOpening, prose.plain);
  if (!found || recall(findWeakOpening, prose.plain)) return undefined;
  const run = runAt(prose, found.from);
  // What is emphasised or linked names the thing that the bullet is about.
  if (run?.kind !== 'text' || run.bold || run.italic || run.linked || /[:：]$/.test(prose.plain)) return undefined;
  return { span: sourceSpan(prose, found.from, found.to), written: prose.plain.slice(found.from, found.to) };
}
