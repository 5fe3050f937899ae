import { clueBits, findClues, isClue, isClueWord } from './clueWords.ts';

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
  const found = findClues(lower, words);
  if (found === 0) return noClues;
  const role = (found & clueBits.role) !== 0;
  return {
    role,
    organization: (found & clueBits.organization) !== 0 && !(role && endsAsRole(words)),
    institution: (found & clueBits.institution) !== 0,
    degree: (found & clueBits.degree) !== 0,
    employment: words.length <= 4 && (found & clueBits.employment) !== 0,
  };
}

/** What a part of an education's header says besides: a subject, or marks, honours and the like. Linear in the text. */
export function readStudyClues(text: string): { readonly subject: boolean; readonly aside: boolean } {
  const lower = text.toLowerCase();
  const words = lower.match(wordPattern) ?? [];
  const found = findClues(lower, words);
  return { subject: (found & clueBits.subject) !== 0, aside: (found & clueBits.aside) !== 0 };
}

/** True for "Remote", "Hybrid" and their kin in any language. */
export function isWorkArrangement(text: string): boolean {
  const lower = text.toLowerCase().replace(/[()]/g, '').trim();
  return isClue('location', lower);
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
  const last = words.findLastIndex((word) => isClueWord('role', word));
  const company = words.findLastIndex((word) => isClueWord('organization', word));
  return last > company || (last >= 0 && ofWords.has(words[last + 1] ?? ''));
}

const legalForms: ReadonlySet<string> = new Set(
  'inc inc. llc ltd ltd. limited corp corp. corporation gmbh ag kg bv b.v. sa s.a. sas sarl srl s.r.l. spa s.p.a. plc pvt oy ab aps'.split(
    ' ',
  ),
);
const ofWords: ReadonlySet<string> = new Set(['of', 'für', 'de', 'di', 'van', 'der']);

const wordPattern = /[\p{L}\p{M}\p{N}.+#&'’]+/gu;
