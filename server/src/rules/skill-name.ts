import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { allEntries } from '../model/entries.ts';
import type { Section, SectionKind } from '../model/resume.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import { findSkill } from '../skills/lookup.ts';
import { findSkillMentions, type SkillInText } from '../skills/mentions.ts';
import type { SkillMatch } from '../skills/skill.ts';
import { allProse } from '../text/allProse.ts';
import { sourceSpan, wordsOnly } from '../text/prose.ts';
import { quotedSpans } from '../text/quotes.ts';
import { defineRule, type Problem } from './defineRule.ts';
import { SpanSet } from './spanSet.ts';

export const skillName = defineRule({
  id: 'skill-name',
  summary: 'the name of a skill that its makers write otherwise: Github, NodeJS, cassandra',
  why: 'People of the field see a wrong name at once, and take it for a lack of practice.',
  severity: 'warning',
  fix: 'safe',
  options: z.object({
    allow: z._default(z.array(z.string()), []).check(z.describe('Spellings that are fine, exactly as you write them: `Javascript`.')),
  }),
  checkSection({ section, options, language, recall, report }) {
    if (quoting.has(section.kind)) return;
    const settled: Span[] = [];
    const seen = (span: Span, found: Written) => {
      if (found.exact || options.allow.includes(found.text) || isCompound(found.text, language)) return;
      if (sliceSpan(section.text, span) === found.text) report(describe(span, found));
    };
    for (const { span, found } of listedNames(section)) {
      settled.push(span);
      seen(span, found);
    }
    let skip: SpanSet | undefined;
    for (const prose of allProse(section)) {
      for (const found of recall(findMiswritten, wordsOnly(prose))) {
        if (!isSure(found.text, section.kind, language)) continue;
        const span = sourceSpan(prose, found.from, found.to);
        skip ??= new SpanSet([...settled, ...properNames(section)]);
        if (!skip.overlaps(span)) seen(span, found);
      }
    }
  },
});

/** What stands here is named by somebody else, and stays as it is. */
const quoting: ReadonlySet<SectionKind> = new Set(['publications', 'references']);

/** A skill as it was written. */
interface Written extends SkillMatch {
  readonly text: string;
}

interface FoundName {
  readonly span: Span;
  readonly found: Written;
}

function describe(span: Span, { text, preferred }: Written): Problem {
  return {
    span,
    message: l10n.t('“{0}” is written “{1}”; those who know it notice. Write it that way.', text, preferred),
    fixes: [{ title: l10n.t('Replace “{0}” with “{1}”', text, preferred), safe: true, edits: [{ span, newText: preferred }] }],
  };
}

/** The items of a skills list that are names as a whole; common words count where names that are none stand beside them. */
function listedNames(section: Section): FoundName[] {
  const names: FoundName[] = [];
  for (const { text, span } of section.skills) {
    const match = findSkill(text);
    if (match) names.push({ span, found: { ...match, text } });
  }
  const certain = names.filter(({ found }) => !found.ambiguous).length;
  const shouts = section.skills.every(({ text }) => !hasLower.test(text));
  return names.filter(({ found }) => found.exact || (!(found.ambiguous && certain < 2) && !(shouts && isUpper(found.text))));
}

/** The names of skills in a text that are not written as their makers do; those in quotation marks are somebody else's. */
function findMiswritten(text: string): SkillInText[] {
  const mentions = findSkillMentions(text).filter(({ exact }) => !exact);
  if (mentions.length === 0 || !hasLower.test(text)) return [];
  const quotes = new SpanSet(quotedSpans(text));
  return mentions.filter((mention) => !quotes.overlaps(mention));
}

/** A contact line in lower case is a matter of style; “sem” and “sns” are words in other languages. */
function isSure(written: string, kind: SectionKind, language: string): boolean {
  const isLower = !hasUpper.test(written);
  return !isLower || (kind !== 'basics' && (written.length > 3 || language === 'en'));
}

/** “REST-APIs” is how Germanic languages write a compound; only the hyphen differs. */
function isCompound(text: string, language: string): boolean {
  return text.includes('-') && germanic.has(language.slice(0, 2)) && findSkill(text.replaceAll('-', ' '))?.exact === true;
}

const germanic: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb']);

const hasLower = /\p{Ll}/u;
const hasUpper = /\p{Lu}/u;

function isUpper(text: string): boolean {
  return !hasLower.test(text);
}

/** Employers and projects are called what they are called. */
function properNames(section: Section): Span[] {
  const paths = section.links.filter(({ text }) => /[/\\@]|\.\w/.test(text) && !/\s/.test(text)).map(({ textSpan }) => textSpan);
  return allEntries(section)
    .flatMap(({ organization, title }) => [organization, title])
    .flatMap((field) => field?.span ?? [])
    .concat(paths);
}
