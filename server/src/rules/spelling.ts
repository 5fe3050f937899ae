import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { allEntries } from '../model/entries.ts';
import type { PlacedSection, Resume, Section, SectionKind } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { type Span, spansOverlap } from '../model/span.ts';
import { findSkill } from '../skills/lookup.ts';
import { allProse } from '../text/allProse.ts';
import { isKnownPlace } from '../text/places.ts';
import { sourceSpan, unlinkedWords } from '../text/prose.ts';
import { suggestWords, unknownWordFinder } from '../text/spelling.ts';
import type { Recall } from '../text/textMemory.ts';
import type { WordList } from '../text/wordList.ts';
import { defineRule, type Fix } from './defineRule.ts';
import { knownNames } from './knownNames.ts';
import { speaks } from './sectionLanguage.ts';

export const spelling = defineRule({
  id: 'spelling',
  summary: 'a misspelt English word',
  why: 'In surveys of recruiters it is the first reason to put a resume aside, for it says that nobody read it again.',
  severity: 'warning',
  fix: 'choice',
  languages: ['en'],
  options: z.object({
    allow: z
      ._default(z.array(z.string()), [])
      .check(z.describe('Words that are right as they are, in any case, beside those in `spelling.words`.')),
  }),
  check({ resume, options, words, personalWords, recall, report }) {
    if (!words) return;
    const allowed = new Set([...options.allow, ...personalWords].map((word) => word.toLowerCase()));
    const found = resume.sections.flatMap((place) => (isEnglish(place, resume, recall) ? doubtfulWords(place, words, recall) : []));
    if (found.length === 0) return;
    const counts = countWords(found);
    const names = resume.sections.map(({ section }) => knownNames(section));
    const isName = (lower: string) => names.some((known) => known.has(lower)) || resume.name?.text.toLowerCase().includes(lower) === true;
    const isRight = new Map([...counts].map(([lower, count]) => [lower, allowed.has(lower) || count >= usualFrom || isName(lower)]));
    for (const { place, text, span } of found) {
      if (isRight.get(text.toLowerCase())) continue;
      report(place, {
        span,
        message: l10n.t('“{0}” is in no dictionary. Correct it, or add it to your words if it is right.', text),
        fixes: () => offerFixes(text, span, words),
      });
    }
  },
});

/** A word that somebody writes so often is a term of the trade. */
const usualFrom = 3;

interface DoubtfulWord {
  readonly place: PlacedSection;
  readonly text: string;
  readonly span: Span;
}

function isEnglish({ section }: PlacedSection, { language }: Resume, recall: Recall): boolean {
  return !quoting.has(section.kind) && speaks(['en'], language, section, recall);
}

/** What stands here is written by somebody else. */
const quoting: ReadonlySet<SectionKind> = new Set(['publications', 'references', 'basics']);

interface SectionWords {
  readonly words: WordList;
  readonly found: readonly Omit<DoubtfulWord, 'place'>[];
}

/** Keyed by the section, so it is forgotten with it. */
const known = new SectionCache<SectionWords>();

function doubtfulWords(place: PlacedSection, words: WordList, recall: Recall): DoubtfulWord[] {
  const { section } = place;
  let kept = known.get(section);
  if (kept?.words !== words) {
    kept = { words, found: readSection(section, words, recall) };
    known.set(section, kept);
  }
  return kept.found.map((word) => ({ ...word, place }));
}

function readSection(section: Section, words: WordList, recall: Recall): Omit<DoubtfulWord, 'place'>[] {
  const headers = allEntries(section).flatMap(({ organization, location }) => [organization, location]);
  const names = headers.flatMap((field) => field?.span ?? []);
  return allProse(section).flatMap((prose) =>
    recall(unknownWordFinder(words), unlinkedWords(prose))
      .filter(({ text }) => isDoubtful(text, section.kind))
      .map(({ text, from, to }) => ({ text, span: sourceSpan(prose, from, to) }))
      .filter(({ span }) => !names.some((name) => spansOverlap(name, span))),
  );
}

/** Words with a capital and words in lists of skills are names more often than not, so only long ones say something. */
function isDoubtful(text: string, kind: SectionKind): boolean {
  if ((/^\p{Lu}/u.test(text) || kind === 'skills') && text.length < 8) return false;
  return !findSkill(text) && !isKnownPlace(text);
}

function countWords(found: readonly DoubtfulWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of found) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  return counts;
}

function offerFixes(text: string, span: Span, words: WordList): Fix[] {
  const suggestions = suggestWords(text, words, 4).map((suggestion) => ({
    title: l10n.t('Replace “{0}” with “{1}”', text, suggestion),
    edits: [{ span, newText: suggestion }],
  }));
  return [...suggestions, { title: l10n.t('Add “{0}” to your words', text), edits: [], acceptWord: text }];
}
