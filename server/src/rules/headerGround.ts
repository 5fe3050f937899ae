import { allEntries } from '../model/entries.ts';
import type { Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { SpanSet } from './spanSet.ts';

/** What the headers and dates of a section cover; a bullet there is no statement. Kept while the section is the same. */
export function headerGround(section: Section): SpanSet {
  let ground = cache.get(section);
  if (!ground) {
    ground = new SpanSet([...allEntries(section).map(({ header }) => header), ...section.dates.map(({ span }) => span)]);
    cache.set(section, ground);
  }
  return ground;
}

const cache = new SectionCache<SpanSet>();
