import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';

/** What a header part seems to be, by the words in it. Several may hold: "Software Engineering Institute". */
export interface Clues {
  readonly role: boolean;
  readonly organization: boolean;
  readonly institution: boolean;
  readonly degree: boolean;
  readonly employment: boolean;
}

export const noClues: Clues = { role: false, organization: false, institution: false, degree: false, employment: false };

/** Looks for the clue words of all languages in a header part. Linear in the text. */
export function readClues(text: string): Clues {
  const lower = text.toLowerCase();
  const words = lower.match(wordPattern) ?? [];
  const role = matches('role', lower, words);
  return {
    role,
    organization: matches('organization', lower, words) && !(role && endsAsRole(words)),
    institution: matches('institution', lower, words),
    degree: matches('degree', lower, words),
    employment: words.length <= 4 && matches('employment', lower, words),
  };
}

/** What a part of an education's header says besides: a subject, or marks, honours and the like. Linear in the text. */
export function readStudyClues(text: string): { readonly subject: boolean; readonly aside: boolean } {
  const lower = text.toLowerCase();
  const words = lower.match(wordPattern) ?? [];
  return { subject: matches('subject', lower, words), aside: matches('aside', lower, words) };
}

/** True for "Remote", "Hybrid" and their kin in any language. */
export function isWorkArrangement(text: string): boolean {
  const lower = text.toLowerCase().replace(/[()]/g, '').trim();
  return clueWords.location.words.has(lower) || clueWords.location.phrases.includes(lower);
}

/** Whether a legal form such as "GmbH" or "Ltd" stands in a text. */
export function hasLegalForm(text: string): boolean {
  return (text.toLowerCase().match(wordPattern) ?? []).some((word) => legalForms.has(word));
}

/**
 * In "Software Engineer" and "Head of Digital" the word that could be a company's is part of the position: the position
 * comes last, or "of" follows it. A legal form ("Manager Tools Inc") is always a company's.
 */
function endsAsRole(words: readonly string[]): boolean {
  if (words.some((word) => legalForms.has(word))) return false;
  const last = words.findLastIndex((word) => clueWords.role.words.has(word));
  const company = words.findLastIndex((word) => clueWords.organization.words.has(word));
  return last > company || (last >= 0 && ofWords.has(words[last + 1] ?? ''));
}

const legalForms: ReadonlySet<string> = new Set(
  'inc inc. llc ltd ltd. limited corp corp. corporation gmbh ag kg bv b.v. sa s.a. sas sarl srl s.r.l. spa s.p.a. plc pvt oy ab aps'.split(
    ' ',
  ),
);
const ofWords: ReadonlySet<string> = new Set(['of', 'für', 'de', 'di', 'van', 'der']);

type ClueKind = keyof Language['clues'];

interface ClueWords {
  /** Matched as whole words. */
  readonly words: ReadonlySet<string>;
  /** Matched at the end of words: the last parts of compounds, by their last two letters. */
  readonly ends: ReadonlyMap<string, readonly string[]>;
  /** Matched anywhere: with a space inside, or in a script that does not part words. */
  readonly phrases: readonly string[];
}

const wordPattern = /[\p{L}\p{M}\p{N}.+#&'’]+/gu;
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const clueWords: Readonly<Record<ClueKind, ClueWords>> = {
  role: collect('role'),
  organization: collect('organization'),
  institution: collect('institution'),
  degree: collect('degree'),
  subject: collect('subject'),
  aside: collect('aside'),
  location: collect('location'),
  employment: collect('employment'),
};

function collect(kind: ClueKind): ClueWords {
  const all = [...new Set(languages.flatMap(({ clues }) => clues[kind]))];
  const phrases = all.filter((clue) => clue.includes(' ') || unspacedScript.test(clue));
  const ends = new Map<string, string[]>();
  for (const clue of all) if (clue.startsWith('-')) ends.set(clue.slice(-2), [...(ends.get(clue.slice(-2)) ?? []), clue.slice(1)]);
  return { words: new Set(all.filter((clue) => !phrases.includes(clue) && !clue.startsWith('-'))), ends, phrases };
}

function matches(kind: ClueKind, lower: string, words: readonly string[]): boolean {
  const clues = clueWords[kind];
  for (const word of words) {
    if (clues.words.has(word) || (word.endsWith('.') && clues.words.has(word.slice(0, -1)))) return true;
    // "l'université".
    const elided = word.search(/(?<=^\p{L}{1,4}['’])\p{L}/u);
    if (elided > 0 && clues.words.has(word.slice(elided))) return true;
    if (clues.ends.get(word.slice(-2))?.some((end) => word.endsWith(end))) return true;
  }
  return clues.phrases.some(
    (phrase) => lower.includes(phrase) && (unspacedScript.test(phrase) ? kind !== 'role' || endsIn(lower, phrase) : isWhole(lower, phrase)),
  );
}

/** Chinese, Japanese and Korean positions have their head at the end: “软件工程师”, but not “工程师论坛系统”. */
function endsIn(lower: string, phrase: string): boolean {
  return lower
    .replace(/[(（][^()（）]{0,40}[)）]/gu, '')
    .trimEnd()
    .split(/[、,，/／・\s]+/u)
    .some((part) => part.endsWith(phrase));
}

/** A phrase of spaced words has to end and begin at word boundaries. */
function isWhole(lower: string, phrase: string): boolean {
  const at = lower.indexOf(phrase);
  const letter = /\p{L}/u;
  return !letter.test(lower[at - 1] ?? ' ') && !letter.test(lower[at + phrase.length] ?? ' ');
}
