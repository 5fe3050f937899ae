import { foldCase } from '../languages/foldCase.ts';
import { languages } from '../languages/index.ts';
import type { Season, YearPart } from '../model/dates.ts';
import { eras } from './eras.ts';

/** What a word, or the first word of a phrase, can mean in a line with dates; each with the codes of its languages. */
export interface WordMeaning {
  readonly month?: MonthName;
  readonly season?: { readonly season: Season; readonly languages: readonly string[] };
  readonly yearPart?: { readonly part: YearPart; readonly languages: readonly string[] };
  readonly half?: { readonly half: 1 | 2; readonly languages: readonly string[] };
  readonly present?: readonly string[];
  readonly since?: readonly string[];
  readonly until?: readonly string[];
  readonly range?: readonly string[];
  readonly expected?: readonly string[];
  readonly and?: readonly string[];
  /** A thing that is counted: "2000 users". */
  readonly counted?: readonly string[];
  readonly years?: readonly string[];
  readonly months?: readonly string[];
  /** Longer phrases that start with this word, the longest first. */
  readonly phrases?: readonly Phrase[];
}

export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  /** The languages in which this is the full name, and those in which it is an abbreviation. */
  readonly full: readonly string[];
  readonly short: readonly string[];
  /** Both together. */
  readonly languages: readonly string[];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: WordMeaning;
}

/** The meanings that a phrase can have. */
export type PhraseKind = 'present' | 'since' | 'until' | 'range' | 'expected';

/** The meaning of a word in any case, with or without its accents. */
export function meaningOf(word: string): WordMeaning | undefined {
  return words.get(word) ?? (ASCII.test(word) ? undefined : words.get(foldCase(word)));
}

/** The longest word of a script without spaces that starts at `from`; an empty text where none is known there. */
export function longestJoinedWord(text: string, from: number, to: number): string {
  if (!joinedStarts.has(text.charAt(from))) return '';
  for (let length = Math.min(LONGEST_JOINED, to - from); length > 0; length -= 1) {
    const word = text.slice(from, from + length);
    if (joinedWords.has(word)) return word;
  }
  return '';
}

const ASCII = /^[a-z']*$/;
/** The words of calendars, which stand between numbers without a space. */
const CALENDAR_WORDS = ['年', '年度', '月', '日', '년', '월', '일', '元', '半', ...eras.map(({ name }) => name)];
/** Scripts that are written without spaces between words, or attach words to numbers. */
const JOINED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

interface Draft {
  month?: { month: number; full: string[]; short: string[]; languages: string[] };
  season?: { season: Season; languages: string[] };
  yearPart?: { part: YearPart; languages: string[] };
  half?: { half: 1 | 2; languages: string[] };
  present?: string[];
  since?: string[];
  until?: string[];
  range?: string[];
  expected?: string[];
  and?: string[];
  counted?: string[];
  years?: string[];
  months?: string[];
  phrases?: { words: string[]; meaning: Draft }[];
}
type ListKey = Exclude<keyof Draft, 'month' | 'season' | 'yearPart' | 'half' | 'phrases'>;

const words: ReadonlyMap<string, WordMeaning> = readWords();
const joinedWords: ReadonlySet<string> = new Set([...words.keys()].filter((word) => JOINED.test(word)));
const joinedStarts: ReadonlySet<string> = new Set([...joinedWords].map((word) => word.charAt(0)));
const LONGEST_JOINED = Math.max(...[...joinedWords].map((word) => word.length));

function readWords(): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const word of CALENDAR_WORDS) draftOf(drafts, word);
  for (const language of languages) {
    const { code, months, seasons, durations } = language;
    for (const [index, names] of months.entries()) addMonth(drafts, code, index + 1, names);
    for (const [index, name] of (language.monthsAfterDay ?? []).entries()) addMonth(drafts, code, index + 1, [name]);
    for (const [season, names] of Object.entries(seasons)) addSeason(drafts, code, season as Season, names);
    for (const [part, names] of Object.entries(language.yearParts ?? {})) addYearPart(drafts, code, part as YearPart, names);
    for (const [index, names] of (language.halves ?? []).entries()) addHalf(drafts, code, index === 0 ? 1 : 2, names);
    addList(drafts, code, 'present', language.present);
    addList(drafts, code, 'since', language.since);
    addList(drafts, code, 'until', language.until);
    addList(drafts, code, 'range', [...language.rangeWords, ...language.until]);
    addList(drafts, code, 'expected', language.expected);
    addList(drafts, code, 'and', language.and);
    addList(drafts, code, 'counted', language.counted);
    addList(drafts, code, 'years', durations.years);
    addList(drafts, code, 'months', durations.months);
  }
  for (const { phrases } of drafts.values()) phrases?.sort((a, b) => b.words.length - a.words.length);
  return drafts;
}

/** An abbreviation is shorter than the name; declined forms of the name are not. */
function addMonth(drafts: Map<string, Draft>, code: string, month: number, names: readonly string[]): void {
  const [full = '', short = ''] = names;
  for (const name of names) {
    if (/^\d/.test(name)) continue;
    for (const draft of draftsOf(drafts, name)) {
      draft.month ??= { month, full: [], short: [], languages: [] };
      addOnce(draft.month.languages, code);
      if (name === full || name.length > 5 || name.length >= full.length) addOnce(draft.month.full, code);
      if (name === short || (name.length <= 5 && name.length < full.length)) addOnce(draft.month.short, code);
    }
  }
}

function addSeason(drafts: Map<string, Draft>, code: string, season: Season, names: readonly string[]): void {
  for (const draft of names.flatMap((name) => draftsOf(drafts, name))) {
    draft.season ??= { season, languages: [] };
    addOnce(draft.season.languages, code);
  }
}

function addYearPart(drafts: Map<string, Draft>, code: string, part: YearPart, names: readonly string[]): void {
  for (const draft of names.flatMap((name) => draftsOf(drafts, name))) {
    draft.yearPart ??= { part, languages: [] };
    addOnce(draft.yearPart.languages, code);
  }
}

function addHalf(drafts: Map<string, Draft>, code: string, half: 1 | 2, names: readonly string[]): void {
  for (const draft of names.flatMap((name) => draftsOf(drafts, name))) {
    draft.half ??= { half, languages: [] };
    addOnce(draft.half.languages, code);
  }
}

function addList(drafts: Map<string, Draft>, code: string, key: ListKey, phrases: readonly string[]): void {
  for (const draft of phrases.flatMap((phrase) => draftsOf(drafts, phrase))) {
    draft[key] ??= [];
    addOnce(draft[key], code);
  }
}

function addOnce(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item);
}

/** The drafts of a phrase as it is and without accents. */
function draftsOf(drafts: Map<string, Draft>, phrase: string): Draft[] {
  const lower = phrase.toLowerCase();
  const folded = foldCase(phrase);
  return lower === folded ? [draftOf(drafts, lower)] : [draftOf(drafts, lower), draftOf(drafts, folded)];
}

function draftOf(drafts: Map<string, Draft>, phrase: string): Draft {
  const [first = '', ...others] = phrase.split(' ');
  const draft = drafts.get(first) ?? {};
  drafts.set(first, draft);
  if (others.length === 0) return draft;
  draft.phrases ??= [];
  const known = draft.phrases.find(({ words }) => words.join(' ') === others.join(' '));
  if (known) return known.meaning;
  const meaning: Draft = {};
  draft.phrases.push({ words: others, meaning });
  return meaning;
}
