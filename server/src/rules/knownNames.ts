import type { Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';

/**
 * The words, in lower case, of the names in a section: employers, schools, places, and the hosts and paths of its links.
 * Titles of projects are words as much as names. Kept with the section.
 */
export function knownNames(section: Section): ReadonlySet<string> {
  let names = namesBySection.get(section);
  if (!names) {
    names = readNames(section);
    namesBySection.set(section, names);
  }
  return names;
}

/** Keyed by the section, so it is forgotten with it. */
const namesBySection = new SectionCache<ReadonlySet<string>>();

function readNames({ entries, links }: Section): Set<string> {
  const names = new Set<string>();
  const add = (text: string) => {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []) names.add(word);
  };
  for (const { organization, location } of entries) for (const field of [organization, location]) if (field) add(field.text);
  for (const { target = '', text } of links) {
    add(target.slice(0, 300));
    // A link to a page of its own is called what it is called.
    if (/^\p{Lu}[\p{L}\p{N}.-]*$/u.test(text)) add(text);
  }
  return names;
}
