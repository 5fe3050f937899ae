import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { SectionKind } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import { suggestWords } from '../text/spelling.ts';
import type { WordList } from '../text/wordList.ts';
import { defineRule, type Fix } from './defineRule.ts';
import { type DoubtfulWord, doubtfulWords } from './doubtfulWords.ts';
import { knownNames } from './knownNames.ts';
import { speaks } from './sectionLanguage.ts';
import { defineSurvey } from './survey.ts';

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
  survey: defineSurvey<{ readonly allow: readonly string[] }, Words, ReadonlySet<string>>({
    read(section, { resume, words, recall }) {
      if (!words) return undefined;
      const isJudged = !quoting.has(section.kind) && speaks(['en'], resume.language, section, recall);
      const found = isJudged ? doubtfulWords(section, words, recall) : [];
      const person = resume.name?.place.section === section ? resume.name.text.toLowerCase() : undefined;
      return { found, names: knownNames(section), person };
    },
    isEqual: (before, after) =>
      before.person === after.person &&
      before.found.length === after.found.length &&
      before.found.every(({ lower }, index) => lower === after.found[index]?.lower) &&
      areSame(before.names, after.names),
    weigh(said, { options, personalWords }) {
      const wrong = findWrong(said, new Set([...options.allow, ...personalWords].map((word) => word.toLowerCase())));
      return said.map((words) => {
        const here = words?.found.filter(({ lower }) => wrong.has(lower)) ?? [];
        return here.length > 0 ? new Set(here.map(({ lower }) => lower)) : undefined;
      });
    },
    isSame: areSame,
    judge: (_, { found }, wrong, { words }) =>
      found
        .filter(({ lower }) => wrong.has(lower))
        .map(({ text, span }) => ({
          span,
          message: l10n.t('“{0}” is in no dictionary. Correct it, or add it to your words if it is right.', text),
          fixes: () => (words ? offerFixes(text, span, words) : []),
        })),
  }),
});

/** The words of a section that matter. */
interface Words {
  /** Those that are in no dictionary. */
  readonly found: readonly DoubtfulWord[];
  /** Those of names, in lower case. */
  readonly names: ReadonlySet<string>;
  /** The person's name in lower case, where it is here. */
  readonly person: string | undefined;
}

function areSame(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  return before === after || (before.size === after.size && [...before].every((word) => after.has(word)));
}

/** Of the words that are in no dictionary those that are neither allowed, nor usual, nor names, in lower case. */
function findWrong(said: readonly (Words | undefined)[], allowed: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const words of said) for (const { lower } of words?.found ?? []) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  const wrong = new Set<string>();
  for (const [lower, count] of counts) if (count < usualFrom && !allowed.has(lower)) wrong.add(lower);
  for (const words of said) {
    if (wrong.size === 0 || !words) break;
    const { names, person } = words;
    for (const lower of wrong.size < names.size ? wrong : names) if (names.has(lower)) wrong.delete(lower);
    for (const lower of person === undefined ? [] : wrong) if (person?.includes(lower)) wrong.delete(lower);
  }
  return wrong;
}

/** A word that somebody writes so often is a term of the trade. */
const usualFrom = 3;

/** What stands here is written by somebody else. */
const quoting: ReadonlySet<SectionKind> = new Set(['publications', 'references', 'basics']);

function offerFixes(text: string, span: Span, words: WordList): Fix[] {
  const suggestions = suggestWords(text, words, 4).map((suggestion) => ({
    title: l10n.t('Replace “{0}” with “{1}”', text, suggestion),
    edits: [{ span, newText: suggestion }],
  }));
  return [...suggestions, { title: l10n.t('Add “{0}” to your words', text), edits: [], acceptWord: text }];
}
