import * as l10n from '@vscode/l10n';
import { sectionKindOf } from '../languages/index.ts';
import type { Heading, PlacedSection, Resume } from '../model/resume.ts';
import { type HeadingCase, headingCase, inCase, recaseHeading } from '../text/headingCase.ts';
import { sourceSpan } from '../text/prose.ts';
import { hasCjk, isCjkLanguage } from '../text/script.ts';
import type { Fix, Problem, SectionEdit } from './defineRule.ts';

/** A heading that opens a section. */
export interface RankedHeading {
  readonly heading: Heading;
  readonly place: PlacedSection;
}

/** The headings that open sections, one list for each level. */
export function rankHeadings(resume: Resume): RankedHeading[][] {
  const ranks = new Map<number, RankedHeading[]>();
  for (const place of resume.sections) {
    const { heading } = place.section;
    // A sentence in the place of a heading ("References on request.") is no rank of its own.
    if (!heading || /[.!?。]\s*$/.test(heading.prose.plain)) continue;
    const rank = ranks.get(heading.level);
    if (rank) rank.push({ heading, place });
    else ranks.set(heading.level, [{ heading, place }]);
  }
  return [...ranks.values()];
}

/** A heading unlike most of its rank, and what to do about it. */
export type Deviation = RankedHeading & { readonly problem: Problem };

/** Headings with a colon at their end where most have none, or the other way round. */
export function compareColons(rank: readonly RankedHeading[]): Deviation[] {
  const [withColon, without] = split(rank, ({ heading }) => colon.test(heading.prose.plain));
  if (withColon.length <= without.length) {
    const message = (text: string) =>
      l10n.t('“{0}” ends with a colon, unlike the other headings. Leave it out, so that all look alike.', text);
    return minority(withColon, without).map((ranked) => deviate(ranked, message, [removeColon(ranked)]));
  }
  const message = (text: string) =>
    l10n.t('“{0}” has no colon at its end, unlike the other headings. Add it, so that all look alike.', text);
  return minority(without, withColon).map((ranked) => deviate(ranked, message, [addColon(ranked)]));
}

/** Headings with an emoji where most have none, or the other way round. */
export function compareEmoji(rank: readonly RankedHeading[]): Deviation[] {
  const [withEmoji, without] = split(rank, ({ heading }) => emoji.test(heading.prose.plain));
  if (withEmoji.length <= without.length) {
    const message = (text: string) => l10n.t('“{0}” has an emoji, unlike the other headings. Remove it, so that all look alike.', text);
    return minority(withEmoji, without).map((ranked) => deviate(ranked, message, [removeEmoji([ranked])]));
  }
  const message = (text: string) => l10n.t('“{0}” has no emoji, unlike the other headings. Give all of them one, or none.', text);
  const few = minority(without, withEmoji);
  const fixes = few.length > 0 ? [removeEmoji(withEmoji)] : [];
  return few.map((ranked) => deviate(ranked, message, fixes));
}

/** Headings in another case than two thirds of their rank. */
export function compareCase(rank: readonly RankedHeading[], language: string): Deviation[] {
  if (isCjkLanguage(language) || rank.length < 3) return [];
  const cases = casesOf(rank);
  const wanted = usualCase(cases, language);
  if (!wanted) return [];
  return rank.flatMap((ranked, index) => {
    const found = cases[index];
    if (found === undefined || suits(found, wanted, language)) return [];
    const fixes = offerCase(ranked, wanted, language);
    const message = (text: string) =>
      l10n.t('“{0}” is in {1}, the other headings are in {2}. Write all of them alike.', text, nameCase(found), nameCase(wanted));
    // Without a fix that keeps names and initials, it may well be right as it stands.
    return fixes.length > 0 ? [deviate(ranked, message, fixes)] : [];
  });
}

/** The case that most headings of a rank use; undefined where they don't agree. */
export function caseOfRank(rank: readonly RankedHeading[], language: string): HeadingCase | undefined {
  return usualCase(casesOf(rank), language);
}

const colon = /[:：]\s*$/;
const emoji = /[\u{1f000}-\u{1faff}\u2600-\u27bf\u2b50\u2b55\u231a\u231b\u23e9-\u23fa]/u;

function nameCase(found: HeadingCase): string {
  if (found === 'upper') return l10n.t('capitals');
  if (found === 'lower') return l10n.t('small letters');
  return found === 'sentence' ? l10n.t('sentence case') : l10n.t('title case');
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** The few, where there are enough others to compare them with. */
function minority<Item>(few: readonly Item[], many: readonly Item[]): readonly Item[] {
  return many.length >= 2 ? few : [];
}

function deviate({ heading, place }: RankedHeading, message: (text: string) => string, fixes: readonly Fix[]): Deviation {
  return { heading, place, problem: { span: heading.prose.span, message: message(heading.prose.plain.trim()), fixes } };
}

function removeColon({ heading }: RankedHeading): Fix {
  const { prose } = heading;
  const at = prose.plain.search(colon);
  return {
    title: l10n.t('Replace “{0}” with “{1}”', prose.plain.trim(), prose.plain.slice(0, at)),
    safe: true,
    edits: [{ span: sourceSpan(prose, at, at + 1), newText: '' }],
  };
}

function addColon({ heading }: RankedHeading): Fix {
  const text = heading.prose.plain.trimEnd();
  const mark = hasCjk(text) ? '：' : ':';
  const { to } = sourceSpan(heading.prose, 0, text.length);
  return { title: l10n.t('Replace “{0}” with “{1}”', text, text + mark), safe: true, edits: [{ span: { from: to, to }, newText: mark }] };
}

function removeEmoji(ranked: readonly RankedHeading[]): Fix {
  const edits = ranked.flatMap(({ heading: { prose }, place }) =>
    [...prose.plain.matchAll(emojiSequence)].map(({ 0: found, index }): SectionEdit => {
      const from = prose.plain.slice(0, index).trimEnd().length;
      const to = prose.plain.length - prose.plain.slice(index + found.length).trimStart().length;
      return { span: sourceSpan(prose, from, to), newText: from > 0 && to < prose.plain.length ? ' ' : '', place };
    }),
  );
  const [only] = ranked;
  const title =
    ranked.length === 1 && only
      ? l10n.t('Remove the emoji from “{0}”', only.heading.prose.plain.trim())
      : l10n.t('Remove the emoji from all headings of this level');
  return { title, edits };
}

const emojiSequence = new RegExp(`${emoji.source}[\\u{1f000}-\\u{1faff}\\u2600-\\u27bf\\ufe0f\\u200d]*`, 'gu');

/** Keyed by the heading, so it is forgotten with it. */
const knownCases = new WeakMap<Heading, { readonly found: HeadingCase | undefined }>();

function casesOf(rank: readonly RankedHeading[]): (HeadingCase | undefined)[] {
  return rank.map(({ heading }) => {
    const known = knownCases.get(heading) ?? { found: hasCjk(heading.prose.plain) ? undefined : headingCase(heading.prose.plain) };
    knownCases.set(heading, known);
    return known.found;
  });
}

/** What two thirds of the headings use; title and sentence case only count as different in English. */
function usualCase(cases: readonly (HeadingCase | undefined)[], language: string): HeadingCase | undefined {
  const known = cases.filter((found) => found !== undefined);
  const count = (...names: HeadingCase[]) => known.filter((found) => names.includes(found)).length;
  const enough = (known.length * 2) / 3;
  if (known.length < 3) return undefined;
  if (count('upper') >= enough) return 'upper';
  if (count('lower') >= enough) return 'lower';
  const [title, sentence] = [count('title'), count('sentence')];
  if (title + sentence + count('single') < enough) return undefined;
  if (language !== 'en') return sentence >= title ? 'sentence' : 'title';
  if (title >= 2 * sentence) return 'title';
  return sentence >= 2 * title ? 'sentence' : 'single';
}

function suits(found: HeadingCase, wanted: HeadingCase, language: string): boolean {
  if (found === wanted) return true;
  const mixed = (name: HeadingCase) => name !== 'upper' && name !== 'lower';
  if (!mixed(found) || !mixed(wanted)) return false;
  return found === 'single' || wanted === 'single' || language !== 'en';
}

/** Safe where all words are known as those of a heading, so that none is a name; German nouns can't be told. */
function offerCase({ heading }: RankedHeading, wanted: HeadingCase, language: string): Fix[] {
  const { prose } = heading;
  const known = sectionKindOf(prose.plain) !== undefined;
  if (wanted !== 'upper' && !known) return [];
  if (language === 'de' && wanted !== 'upper' && /\p{L}\s+\p{L}/u.test(prose.plain)) return [];
  const changes = recaseHeading(prose.plain, wanted, language);
  if (changes.length === 0) return [];
  const edits = changes.map(({ from, to, newText }) => ({ span: sourceSpan(prose, from, to), newText }));
  const recased = inCase(prose.plain, wanted, language).trim();
  return [{ title: l10n.t('Replace “{0}” with “{1}”', prose.plain.trim(), recased), safe: true, edits }];
}
