import type { Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { Opening } from '../text/opening.ts';
import type { Recall } from '../text/textMemory.ts';
import { findWeakOpening } from '../text/weakOpening.ts';
import { type Deed, readRoles } from './deeds.ts';

/** The verbs that the bullets of a section's roles open with. Kept while the section is the same. */
export function readVerbs(section: Section, recall: Recall): SectionVerbs {
  let verbs = cache.get(section);
  if (!verbs) {
    const found = readRoles(section, recall).flatMap(({ deeds }) => countVerbs(deeds, recall));
    const counts = new Map<string, number>();
    for (const { base } of found) counts.set(base, (counts.get(base) ?? 0) + 1);
    verbs = { found, counts };
    cache.set(section, verbs);
  }
  return verbs;
}

const cache = new SectionCache<SectionVerbs>();

/** A bullet that opens with a verb. */
export interface VerbDeed extends Deed {
  readonly opening: Opening;
}

export interface FoundVerb {
  readonly deed: VerbDeed;
  readonly base: string;
  /** Its number among the bullets of the role that open with the same verb, from 1. */
  readonly inRole: number;
}

export interface SectionVerbs {
  readonly found: readonly FoundVerb[];
  /** How often each verb opens a bullet, by its base form. */
  readonly counts: ReadonlyMap<string, number>;
}

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
