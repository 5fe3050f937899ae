import type { Prose } from '../model/prose.ts';
import type { Field, Section, SectionKind } from '../model/resume.ts';
import { spansOverlap } from '../model/span.ts';
import { type FoundPhrase, PhraseList } from '../text/phrases.ts';
import { sourceSpan, wordsOnly } from '../text/prose.ts';
import { isQuoted } from '../text/quotes.ts';
import type { Problem, SectionContext } from './defineRule.ts';
import { languageOfSection } from './sectionLanguage.ts';

/** What a rule about phrases lets a person choose. */
export interface PhraseOptions {
  readonly allow: readonly string[];
  readonly also: readonly string[];
}

/** The lists of phrases by language. */
export function readPhraseLists(sources: Readonly<Record<string, string>>): ReadonlyMap<string, PhraseList> {
  return new Map(Object.entries(sources).map(([language, source]) => [language, new PhraseList(source)]));
}

/**
 * Reports the phrases of the list in the section's language, and those that the person added, wherever somebody writes about
 * themselves: not in lists of names, headers, quotations, letters or hobbies.
 */
export function reportPhrases(
  { section, options, language, recall, report }: SectionContext<PhraseOptions>,
  lists: ReadonlyMap<string, PhraseList>,
  describe: (written: string, found: FoundPhrase) => string,
): void {
  if (!telling.has(section.kind)) return;
  const finders = [lists.get(languageOfSection(section, language, recall)), addedList(options.also)];
  for (const prose of readProse(section)) {
    const text = wordsOnly(prose);
    for (const list of finders) {
      for (const found of list ? recall(list.find, text) : []) {
        if (options.allow.includes(found.phrase) || isQuoted(text, found) || isInName(section, prose)) continue;
        report(placeProblem(prose, found, describe));
      }
    }
  }
}

const telling: ReadonlySet<SectionKind> = new Set(['basics', 'summary', 'work', 'projects', 'volunteer', 'education']);

/** In the head the paragraphs count that are sentences. */
function readProse({ kind, bullets, paragraphs }: Section): Prose[] {
  return kind === 'basics' ? paragraphs.filter(({ plain }) => plain.length > 60) : [...bullets.map(({ prose }) => prose), ...paragraphs];
}

function isInName({ kind, entries }: Section, { span }: Prose): boolean {
  const isName = (field: Field | undefined) => field !== undefined && spansOverlap(field.span, span);
  return kind !== 'basics' && entries.some(({ organization, title }) => isName(organization) || isName(title));
}

function addedList(phrases: readonly string[]): PhraseList | undefined {
  if (phrases.length === 0) return undefined;
  let list = added.get(phrases);
  if (!list) {
    list = new PhraseList(phrases.join('\n').toLowerCase());
    added.set(phrases, list);
  }
  return list;
}

/** Kept while the configuration is the same. */
const added = new WeakMap<readonly string[], PhraseList>();

function placeProblem(prose: Prose, found: FoundPhrase, describe: (written: string, found: FoundPhrase) => string): Problem {
  return { span: sourceSpan(prose, found.from, found.to), message: describe(prose.plain.slice(found.from, found.to), found) };
}
