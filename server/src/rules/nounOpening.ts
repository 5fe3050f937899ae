import type { Span } from '../model/span.ts';
import { findSkillMentions } from '../skills/mentions.ts';
import { type Opening, type OpeningVerb, readOpening } from '../text/opening.ts';
import { readVerb } from '../text/verbs.ts';

/**
 * The word that an English bullet opens with (offsets of the text), where it is a noun, an adjective or an article for sure; undefined for a verb, and
 * for a word we don't know. Depends on the text alone.
 */
export function findNounOpening(plain: string): Span | undefined {
  const opening = readOpening(plain);
  // In lower case it goes on with the sentence above the list.
  if (opening?.labelled || !/^["“(]?\p{Lu}/u.test(plain)) return undefined;
  const found = opening?.verb ? nounLikeVerb(plain, opening.verb, opening) : nounOrSkill(plain, opening);
  return found && !hasVerbAfterComma(plain) ? { from: found.from, to: found.to } : undefined;
}

function nounOrSkill(plain: string, opening: Opening | undefined): Span | undefined {
  return opening && isNoun(opening.word) ? opening : findSkillOpening(plain);
}

/** “Design of”, “Support for”: what may be a verb is none before these. */
function nounLikeVerb(plain: string, { certain, form }: OpeningVerb, opening: Span): Span | undefined {
  const isNounHere = !certain && (form === 'base' || form === 'third') && /^\s+of\s/.test(plain.slice(opening.to, opening.to + 12));
  return isNounHere ? opening : undefined;
}

function isNoun(word: string): boolean {
  return closedWords.has(word) || (word.length > 5 && nounEnding.test(word) && !/(?:ed|ing)$/.test(word));
}

function findSkillOpening(plain: string): Span | undefined {
  const [first] = findSkillMentions(plain.slice(0, 60));
  return first?.from === 0 && !first.ambiguous ? { from: first.from, to: first.to } : undefined;
}

/** “As the only engineer, built …”: the verb comes late, but it comes. */
function hasVerbAfterComma(plain: string): boolean {
  for (const [, word = ''] of plain.slice(0, 200).matchAll(/[,;:–—-]\s+(?:[a-z]{2,12}ly\s+)?([a-z]{2,20})(?![\p{L}-])/giu)) {
    const verb = readVerb(word.toLowerCase());
    if (verb?.form === 'past' || (verb?.form === 'base' && verb.certain)) return true;
  }
  return false;
}

const nounEnding = /(?:tion|sion|ment|ness|ship|ity|ance|ence|ency|ancy|ism|ist|ology|able|ible|ful|ous|ive|ical|less)$/;

const closedWords: ReadonlySet<string> = new Set(
  `the a an this these those there part member experience knowledge ability expertise skill skills proficiency ownership responsibility responsibilities duties
tasks role team high low strong good great excellent solid deep extensive hands-on sole main primary various many several new success proven able daily weekly
monthly engineer developer manager designer teacher nurse assistant member founder co-founder maintainer contributor winner author owner expert leader intern
head point one two three`.split(/\s+/),
);
