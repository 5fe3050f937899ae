import type { PlacedSection, Resume } from '../../model/resume.ts';
import { type Span, shiftSpan, spansOverlap } from '../../model/span.ts';
import { allProse } from '../../text/allProse.ts';
import { foldName, isSameName, type Mention, type Name, type WrittenName } from './name.ts';
import { sectionNames } from './sectionNames.ts';
import { findWrittenName } from './writtenNames.ts';

/** A mention with the section that holds it; its span counts from the section's start. */
export interface PlacedMention extends Mention {
  readonly place: PlacedSection;
}

/** Every place where a resume says a name, in the order of the text, without overlap. */
export function mentionsOf(resume: Resume, name: Name): readonly PlacedMention[] {
  return resume.sections.flatMap((place) => mentionsIn(place, name));
}

function mentionsIn(place: PlacedSection, name: Name): PlacedMention[] {
  const direct = sectionNames(place.section).filter((mention) => isSameName(mention.name, name));
  const written = name.kind === 'skill' ? [] : writtenMentions(place, name, direct);
  return [...direct, ...written].sort((a, b) => a.span.from - b.span.from).map((mention) => ({ ...mention, place }));
}

/** As it is written at its homes, the text is looked for in prose. */
function writtenMentions({ section }: PlacedSection, name: WrittenName, direct: readonly Mention[]): Mention[] {
  const lower = section.text.toLowerCase();
  // Most sections say nothing of a name; nor does one that is told with markup in the middle of it.
  if (!lower.includes(foldName(name.text).split(' ', 1)[0] ?? '')) return [];
  return allProse(section)
    .flatMap((prose) => findWrittenName(prose, name.text))
    .filter((span) => !direct.some((mention) => spansOverlap(mention.span, span)))
    .map((span) => ({ name, span, isHome: false }));
}

/** The mention at an offset of a section: the shortest of those known there, else one of a name that the resume knows elsewhere. */
export function mentionAt(resume: Resume, place: PlacedSection, at: number): Mention | undefined {
  const holds = ({ span }: { readonly span: Span }) => span.from <= at && at <= span.to;
  const found = sectionNames(place.section).filter(holds);
  if (found.length > 0) return found.reduce((best, mention) => (sizeOf(mention) < sizeOf(best) ? mention : best));
  const prose = allProse(place.section).find(holds);
  if (!prose) return undefined;
  for (const name of writtenNames(resume)) {
    const span = findWrittenName(prose, name.text).find((candidate) => holds({ span: candidate }));
    if (span) return { name, span, isHome: false };
  }
  return undefined;
}

function sizeOf({ span }: Mention): number {
  return span.to - span.from;
}

/** The names of a resume that no table knows, the longest first. */
function writtenNames(resume: Resume): WrittenName[] {
  const names = resume.sections.flatMap(({ section }) => sectionNames(section).map(({ name }) => name));
  const written = new Map(names.flatMap((name) => (name.kind === 'skill' ? [] : [[name.text, name] as const])));
  return [...written.values()].sort((a, b) => b.text.length - a.text.length);
}

/** The place of a mention in the document. */
export function placedSpan({ place, span }: Pick<PlacedMention, 'place' | 'span'>): Span {
  return shiftSpan(span, place.start);
}
