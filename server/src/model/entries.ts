import type { Entry, PlacedSection, Resume, Section, SectionKind } from './resume.ts';
import { SectionCache } from './sectionCache.ts';

/**
 * The entries of a kind in the order of the text: those of its own sections, and those that stand among others. What is
 * found where no entries belong, such as a degree among the personal data, counts only where nothing else is of that kind.
 */
export function entriesOf({ sections }: Resume, kind: SectionKind): PlacedEntry[] {
  const found = sections.flatMap((place) => entriesIn(place.section, kind).map((entry) => ({ place, entry })));
  const main = found.filter(({ place }) => holdsEntries(place.section.kind));
  return main.length > 0 ? main : found;
}

export interface PlacedEntry {
  readonly place: PlacedSection;
  readonly entry: Entry;
}

/** All entries of a section, of whatever kind, in the order of the text. */
export function allEntries(section: Section): readonly Entry[] {
  if (section.otherEntries.length === 0) return section.entries;
  const known = sorted.get(section);
  if (known) return known;
  const all = [...section.entries, ...section.otherEntries].sort((a, b) => a.span.from - b.span.from);
  sorted.set(section, all);
  return all;
}

const sorted = new SectionCache<readonly Entry[]>();

/** Whether sections of a kind are made of entries with a header. */
export function holdsEntries(kind: SectionKind): boolean {
  return kind === 'work' || kind === 'education' || kind === 'projects' || kind === 'volunteer';
}

function entriesIn(section: Section, kind: SectionKind): readonly Entry[] {
  return section.kind === kind ? section.entries : section.otherEntries.filter((entry) => entry.kind === kind);
}
