import { allEntries } from '../model/entries.ts';
import type { Section, SectionKind } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { type Span, spansOverlap } from '../model/span.ts';
import { findSkill } from '../skills/lookup.ts';
import { allProse } from '../text/allProse.ts';
import { isKnownPlace } from '../text/places.ts';
import { sourceSpan, unlinkedWords } from '../text/prose.ts';
import { unknownWordFinder } from '../text/spelling.ts';
import type { Recall } from '../text/textMemory.ts';
import type { WordList } from '../text/wordList.ts';

/** The words of a section that are in no dictionary. Kept while the section is the same. */
export function doubtfulWords(section: Section, words: WordList, recall: Recall): readonly DoubtfulWord[] {
  let kept = known.get(section);
  if (kept?.words !== words) {
    kept = { words, found: readSection(section, words, recall) };
    known.set(section, kept);
  }
  return kept.found;
}

/** A word that is in no dictionary, and may be a name. */
export interface DoubtfulWord {
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
}

interface SectionWords {
  readonly words: WordList;
  readonly found: readonly DoubtfulWord[];
}

/** Keyed by the section, so it is forgotten with it. */
const known = new SectionCache<SectionWords>();

function readSection(section: Section, words: WordList, recall: Recall): DoubtfulWord[] {
  const headers = allEntries(section).flatMap(({ organization, location }) => [organization, location]);
  const names = headers.flatMap((field) => field?.span ?? []);
  return allProse(section).flatMap((prose) =>
    recall(unknownWordFinder(words), unlinkedWords(prose))
      .filter(({ text }) => isDoubtful(text, section.kind))
      .map(({ text, from, to }) => ({ text, lower: text.toLowerCase(), span: sourceSpan(prose, from, to) }))
      .filter(({ span }) => !names.some((name) => spansOverlap(name, span))),
  );
}

/** Words with a capital and words in lists of skills are names more often than not, so only long ones say something. */
function isDoubtful(text: string, kind: SectionKind): boolean {
  if ((/^\p{Lu}/u.test(text) || kind === 'skills') && text.length < 8) return false;
  return !findSkill(text) && !isKnownPlace(text);
}
