import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Prose } from '../model/prose.ts';
import type { Section } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';
import { allProse } from '../text/allProse.ts';
import { sourceSpan, wordsOnly } from '../text/prose.ts';
import { isQuoted } from '../text/quotes.ts';
import { type RepeatedWord, repeatFinder } from '../text/repeats.ts';
import { defineRule, type Fix } from './defineRule.ts';
import { languageOfSection } from './sectionLanguage.ts';

export const repeatedWord = defineRule({
  id: 'repeated-word',
  summary: 'a word that stands twice in a row: “the the”',
  why: 'It is a slip that a reader sees at once, and that a spelling checker does not.',
  severity: 'warning',
  fix: 'safe',
  languages: ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'],
  options: z.object({
    allow: z._default(z.array(z.string()), []).check(z.describe('Words that may stand twice, in lower case.')),
  }),
  checkSection({ section, options, language, recall, report }) {
    const find = repeatFinder(languageOfSection(section, language, recall));
    if (!find) return;
    for (const prose of allProse(section)) {
      const text = wordsOnly(prose);
      for (const found of recall(find, text)) {
        if (isQuoted(text, found)) continue;
        const span = sourceSpan(prose, found.from, found.to);
        if (options.allow.includes(found.word.toLowerCase()) || isLayout(sliceSpan(section.text, span), found)) continue;
        const message = l10n.t('“{0}” stands here twice, which looks careless. Take one out.', found.word);
        report({ span, message, fixes: () => writeFix(section, prose, found) });
      }
    }
  },
});

/** Over a line break, or in two cells or two links, a word may stand again as a new beginning. */
function isLayout(source: string, { isFunctionWord }: RepeatedWord): boolean {
  return /[|\][<>\\]| {2}\n/.test(source) || (!isFunctionWord && source.includes('\n'));
}

/** Keeps the first, and the white space before what follows. */
function writeFix(section: Section, prose: Prose, { from, to, word, firstTo }: RepeatedWord): Fix[] {
  const source = sliceSpan(section.text, sourceSpan(prose, from, to));
  const span = sourceSpan(prose, firstTo, to);
  // Where markup stands between the two, it has to be taken apart by hand.
  if (source.replace(/\s+/g, ' ') !== prose.plain.slice(from, to).replace(/\s+/g, ' ')) return [];
  return [{ title: l10n.t('Keep one “{0}”', word), safe: true, edits: [{ span, newText: '' }] }];
}
