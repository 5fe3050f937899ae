import type { SectionKind } from '../model/resume.ts';
import { headingKey, headingKeys } from './headingKey.ts';
import type { Language } from './language.ts';
import { languages } from './languages.ts';
import { list } from './list.ts';

/** What a heading says, and the code of the language it says it in (the first one where several share the word). */
interface HeadingMeaning {
  readonly kind: SectionKind;
  readonly language: string;
}

/**
 * The kind of section that a heading opens, or undefined where the vocabulary does not know it. Understands what
 * people put round a section's name ("Selected Projects", "Experience Overview"), headings of two parts, of which the
 * first that is known decides ("Experience & Projects"), and the same heading in two languages. Job titles and names of
 * companies are no sections: "Project Manager", "Education First".
 */
export function sectionKindOf(heading: string): HeadingMeaning | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  return meaningBySpelling.get(heading.toLowerCase()) ?? meaningOfKey(headingKey(heading));
}

/** What the vocabulary says of a heading, for those who ask more than one thing. */
export function readHeadingWords(heading: string): HeadingWords {
  if (heading.length > LONGEST_HEADING) return noWords;
  const key = headingKey(heading);
  return {
    key,
    kind: (meaningBySpelling.get(heading.toLowerCase()) ?? meaningOfKey(key))?.kind,
    isTitle: titles.has(key),
    isSubheading: subheadings.has(key),
  };
}

export interface HeadingWords {
  /** The same for headings of the same words; '' for what is too long for a heading. */
  readonly key: string;
  readonly kind: SectionKind | undefined;
  /** It is the title of the whole document. */
  readonly isTitle: boolean;
  /** It names a part of an entry. */
  readonly isSubheading: boolean;
}

/** Whether a heading inside an entry names a part of it ("Responsibilities") and not another entry. */
export function isSubheading(text: string): boolean {
  return text.length <= LONGEST_HEADING && subheadings.has(headingKey(text));
}

/** Whether the text is the title of the whole document: "Resume", "Lebenslauf". */
export function isDocumentTitle(text: string): boolean {
  return text.length <= LONGEST_HEADING && titles.has(headingKey(text));
}

const LONGEST_HEADING = 80;
const noWords: HeadingWords = { key: '', kind: undefined, isTitle: false, isSubheading: false };
/** Longer phrases are sentences or names, however they end. */
const LONGEST_PHRASE = 5;
const LONGEST_PAIR = 9;
/** Chinese, Japanese or Korean words. */
const JOINED_SCRIPTS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+(?: [\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+)*/;
/** Characters before the end of a compound, so that names of projects are none. */
const LONGEST_COMPOUND_START = 12;
/** "limited", "ag" and their kin make a heading the name of a company. */
const LEGAL_FORMS = list(`
  inc, llc, ltd, limited, corp, corporation, company, gmbh, ag, plc, pvt, sarl, sas, sasu, ltda, srl, spa, sa, sl, bv, nv, ооо, оао, зао
`);
/** The same in scripts without spaces, and schools. */
const JOINED_NAMES = /株式会社|有限会社|合同会社|法人|公司|集[团團]|大[学學]|[学學]院|주식회사|대학교/;

/** Names of sections that are names of departments too: "Sales & Service", "Product & Technology". */
const departments: ReadonlySet<string> = new Set(
  list(
    'service, technology, technologies, tech, media, training, community, communications, leadership, research, development, programming, outreach',
  ),
);

const { headingKinds, meaningBySpelling } = readHeadings();
const subheadings = keysOf((language) => language.subheadings);
const titles = keysOf((language) => language.titles);
const qualifiers = keysOf((language) => language.qualifiers);
/** Chinese and Japanese qualifiers stand before the word without a space. */
const prefixQualifiers = [...qualifiers].filter((word) => /^[\p{scx=Han}\p{scx=Hira}]+$/u.test(word));
const positionWords = readPositionWords();
const headingEnds = readAffixes((language) => language.headingEnds);
const headingStarts = readAffixes((language) => language.headingStarts);

interface Affixes {
  /** Whole words at one end of the heading. */
  readonly words: ReadonlyMap<string, HeadingMeaning>;
  /** Parts of a compound word; the longest first. */
  readonly parts: readonly (readonly [string, HeadingMeaning])[];
}

interface HeadingNames {
  /** Every name of a section by its key; of two languages that share one, the first in the list is named. */
  readonly headingKinds: ReadonlyMap<string, HeadingMeaning>;
  /** The same by the names themselves, which saves making the key. */
  readonly meaningBySpelling: ReadonlyMap<string, HeadingMeaning>;
}

function readHeadings(): HeadingNames {
  const named = languages.flatMap(({ code, headings }) => readKinds(headings, code));
  const keys = headingKeys(named.map(([name]) => name));
  const headingKinds = new Map<string, HeadingMeaning>();
  const meaningBySpelling = new Map<string, HeadingMeaning>();
  for (const [index, [name, own]] of named.entries()) {
    const key = keys[index] ?? '';
    const meaning = headingKinds.get(key) ?? own;
    headingKinds.set(key, meaning);
    meaningBySpelling.set(name, meaning);
  }
  return { headingKinds, meaningBySpelling };
}

function readKinds(names: Language['headings'], language: string): [string, HeadingMeaning][] {
  return Object.entries(names).flatMap(([kind, words]) => {
    const meaning = { kind: kind as SectionKind, language };
    return words.map((word): [string, HeadingMeaning] => [word, meaning]);
  });
}

function keysOf(choose: (language: Language) => readonly string[]): Set<string> {
  return new Set(headingKeys(languages.flatMap(choose)));
}

function readPositionWords(): Set<string> {
  return new Set([...keysOf(({ clues }) => clues.role), ...LEGAL_FORMS]);
}

function readAffixes(choose: (language: Language) => Language['headingEnds']): Affixes {
  const words = new Map<string, HeadingMeaning>();
  const parts: [string, HeadingMeaning][] = [];
  for (const [affix, meaning] of languages.flatMap((language) => readKinds(choose(language), language.code))) {
    if (affix.startsWith('-')) parts.push([headingKey(affix), meaning]);
    else words.set(headingKey(affix), meaning);
  }
  return { words, parts: parts.sort((a, b) => b[0].length - a[0].length) };
}

function meaningOfKey(key: string): HeadingMeaning | undefined {
  const known = headingKinds.get(key);
  if (known) return known;
  return namesAPosition(key) || JOINED_NAMES.test(key) ? undefined : (meaningOfParts(key) ?? meaningOfScripts(key));
}

/**
 * A position or a company's legal form in the heading: "Manager, Special Projects". Words that are qualifiers too count
 * at the end only: "Student Projects" is a section.
 */
function namesAPosition(key: string): boolean {
  const words = key.split(' ');
  return words.some((word, index) => positionWords.has(word) && (index === words.length - 1 || !qualifiers.has(word)));
}

function meaningOfParts(key: string): HeadingMeaning | undefined {
  const [first = '', second, third] = key.split(' & ');
  const meaning = meaningOfPhrase(first);
  if (meaning || second === undefined || third !== undefined || key.split(' ').length > LONGEST_PAIR) return meaning;
  // The second part decides only where it is a section's plain name: "Acme & Cloud Projects" is none.
  if (departments.has(second)) return undefined;
  return headingKinds.get(second) ?? meaningWithoutQualifiers(second.split(' '));
}

/** "工作经历 Work Experience": the first script whose words are known decides. */
function meaningOfScripts(key: string): HeadingMeaning | undefined {
  if (!JOINED_SCRIPTS.test(key) || /\d/.test(key)) return undefined;
  const runs = key
    .replace(JOINED_SCRIPTS, ' & $& & ')
    .split('&')
    .filter((run) => run.trim() !== '');
  if (runs.length < 2) return undefined;
  for (const run of runs) {
    const meaning = meaningOfPhrase(run.trim());
    if (meaning) return meaning;
  }
  return undefined;
}

function meaningOfPhrase(phrase: string): HeadingMeaning | undefined {
  const known = headingKinds.get(phrase);
  if (known) return known;
  const words = phrase.split(' ');
  if (words.length > LONGEST_PHRASE) return undefined;
  return meaningWithoutQualifiers(words) ?? meaningWithoutPrefix(phrase) ?? (/\d/.test(phrase) ? undefined : meaningByAffix(phrase, words));
}

function meaningWithoutQualifiers(words: readonly string[]): HeadingMeaning | undefined {
  let from = 0;
  let to = words.length;
  while (to - from > 1) {
    const before = qualifierLength(words, from, 1);
    const after = before === 0 ? qualifierLength(words, to - 1, -1) : 0;
    if (before + after === 0) return undefined;
    from += before;
    to -= after;
    const known = headingKinds.get(words.slice(from, to).join(' '));
    if (known) return known;
  }
  return undefined;
}

/** How many words from `at` on, in the given direction, are a qualifier: 0, 1 or 2. */
function qualifierLength(words: readonly string[], at: number, direction: 1 | -1): number {
  const word = words[at] ?? '';
  const next = words[at + direction];
  if (next !== undefined && qualifiers.has(direction === 1 ? `${word} ${next}` : `${next} ${word}`)) return 2;
  return qualifiers.has(word) ? 1 : 0;
}

function meaningWithoutPrefix(phrase: string): HeadingMeaning | undefined {
  const prefix = prefixQualifiers.find((word) => phrase.startsWith(word) && headingKinds.has(phrase.slice(word.length)));
  return prefix === undefined ? undefined : headingKinds.get(phrase.slice(prefix.length));
}

function meaningByAffix(phrase: string, words: readonly string[]): HeadingMeaning | undefined {
  for (let count = words.length - 1; count > 0; count -= 1) {
    const meaning = headingEnds.words.get(words.slice(-count).join(' ')) ?? headingStarts.words.get(words.slice(0, count).join(' '));
    if (meaning) return meaning;
  }
  const end = headingEnds.parts.find(([part]) => isCompound(phrase.length - part.length) && phrase.endsWith(part));
  return (end ?? headingStarts.parts.find(([part]) => isCompound(phrase.length - part.length) && phrase.startsWith(part)))?.[1];
}

function isCompound(restLength: number): boolean {
  return restLength > 0 && restLength <= LONGEST_COMPOUND_START;
}
