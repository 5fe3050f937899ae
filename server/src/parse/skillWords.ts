import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { findSkill } from '../skills/lookup.ts';
import type { SkillMatch } from '../skills/skill.ts';

/** Whether a text says only how well or how long something is known: "advanced", "5 years", "★★★☆☆", "B2 (IELTS 6.0)". */
export function isLevel(text: string): boolean {
  const bare = withoutBrackets(text).toLowerCase().replace(signs, ' ').trim();
  if (bare === '') return !/\p{L}/u.test(text) || /^[(（]/u.test(text.trim());
  if (bare.length > longestLevel) return false;
  if (levels.has(bare) || (/\d/.test(bare) && durationPattern.test(bare))) return true;
  return bare.split(/[\s,，/・–—-]+/u).every((word) => levels.has(word) || /^[abc][12]\+?$|^\d{1,3}\+?$/.test(word));
}

/** Whether a text begins with the name of a language that people speak: "English: fluent", "English fluent", "日本語". */
export function isSpokenLanguage(text: string): boolean {
  const bare = withoutBrackets(text).toLowerCase().trim();
  const name = (bare.split(/[:：–—|\t]|\s-\s/u)[0] ?? '').trim();
  if (languageNames.has(name)) return true;
  const space = name.indexOf(' ');
  return space > 0 && languageNames.has(name.slice(0, space)) && isLevel(name.slice(space));
}

/** The item without the words and signs behind a tool's name that say how well it is known: "Python advanced", "Go ███░". */
export function lengthWithoutLevel(text: string): number {
  if (isAnyTool(text)) return text.length;
  for (const space of text.slice(0, longestLevel).matchAll(/(?<!\s)\s+(?=[^\s(（])/gu)) {
    const rest = text.slice(space.index);
    const isSign = !/\p{L}/u.test(rest) && /[%★☆●○◐⭐█░▓▰▱■□]/u.test(rest);
    const isWord = /\p{L}/u.test(rest) && isAnyTool(text.slice(0, space.index));
    if ((isSign || isWord) && isLevel(rest)) return space.index;
  }
  return text.length;
}

/** Whether a text names a tool, a language, a product, and nothing else: something that stands for itself in a list. */
export function isToolName(text: string): boolean {
  const match = findTool(text);
  return match !== undefined && !match.ambiguous;
}

/** As `isToolName`, of words that have other meanings too: "Go", "Word". */
export function isAnyTool(text: string): boolean {
  return findTool(text)?.exact === true;
}

function findTool(text: string): SkillMatch | undefined {
  const match = findSkill(withoutBrackets(text).trim());
  return match && /(?:practice|skill|concept|technique|field)$/.test(match.skill.category) ? undefined : match;
}

/** Length of what stands at the start of an item and says how well it is known: "Proficient in ", "精通", "and ". */
export function leadLength(text: string): number {
  let length = 0;
  for (let count = 0; count < mostLeads; count += 1) {
    const next = oneLeadLength(text.slice(length));
    if (next === 0 || length + next >= text.length) break;
    length += next;
  }
  return length;
}

/** Whether a text begins as a sentence about oneself: "I have …", "Ich kann …". */
export function isAboutMe(text: string): boolean {
  return matchingPhrase(firstPerson, text.trimStart().slice(0, longestTail).toLowerCase()) !== undefined;
}

/** Whether an item begins with a phrase of how well it is known. */
export function hasProficiency(text: string): boolean {
  return matchingPhrase(proficiency, text.toLowerCase()) !== undefined;
}

/** The item without "etc." and without what Chinese and Japanese say behind the name: "less等css预处理器". */
export function lengthWithoutTail(text: string): number {
  const lower = text.toLowerCase();
  const words = beyondLatin.test(lower) ? andSoOn : (spacedAndSoOn.get(lower.slice(-1)) ?? none);
  for (const { words: word, unspaced } of words) {
    if (unspaced) {
      const at = lower.lastIndexOf(word);
      const tail = lower.slice(at + word.length);
      if (at > 0 && tail.length <= longestTail && !/[)）]/.test(tail) && !/[同高中初平相上优優]/u.test(lower.charAt(at - 1))) return at;
    } else if (lower.endsWith(word) && (lower.length === word.length || lower[lower.length - word.length - 1] === ' ')) {
      return lower.length - word.length;
    }
  }
  return text.length;
}

/** Words that join the last two items of a list, without the signs. */
export const joiners: ReadonlySet<string> = new Set(
  languages.flatMap(({ and }) => and).filter((word) => word.length > 1 || /[^n]/.test(word)),
);

const mostLeads = 3;
const longestLevel = 60;
const longestTail = 12;
const signs = /[★☆●○◐⭐✭•·|.。!！%％～~≈<>+()（）［］[\]_*#\u{1F7E0}-\u{1F7EB}■□▰▱█░▓✓✔]/gu;
const none: readonly never[] = [];
/** No word of an unspaced script is without one of these. */
const beyondLatin = /[\u1100-\uffff]/;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const levels: ReadonlySet<string> = new Set(languages.flatMap((language) => language.levels));
const languageNames: ReadonlySet<string> = new Set(languages.flatMap((language) => language.languageNames));
const andSoOn = phrasesOf((language) => language.andSoOn);
/** Those that end a text without words of an unspaced script, by their last character. */
const spacedAndSoOn = groupBy(
  andSoOn.filter((phrase) => !phrase.unspaced),
  ({ words }) => words.slice(-1),
);
const firstPerson = groupBy(
  phrasesOf((language) => language.firstPerson),
  ({ words }) => words.charAt(0),
);
const proficiency = groupBy(
  phrasesOf((language) => language.proficiency),
  ({ words }) => words.charAt(0),
);

const units = longestFirst(languages.flatMap(({ durations }) => [...durations.years, ...durations.months, 'yrs', 'yr'])).map((unit) =>
  unit.toLowerCase(),
);
const durationPattern = new RegExp(`^(?:\\p{L}{2,12} )?\\d{1,2}(?:[.,-]\\d{1,2})? ?(?:${units.join('|')})(?:[ 以].{0,24})?$`, 'u');

/** “5+ years of”, “3 Jahre mit”. */
const leadingDuration = new RegExp(`^\\d{1,2}\\+? ?(?:${units.join('|')}) (?:\\p{Ll}{2,4} )?`, 'u');

const startsWithDigit = /^\d/;

function longestFirst(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

interface Phrase {
  readonly words: string;
  /** In a script that does not part words. */
  readonly unspaced: boolean;
}

/** The longest first. */
function phrasesOf(choose: (language: Language) => readonly string[]): Phrase[] {
  return longestFirst(languages.flatMap(choose)).map((words) => ({ words, unspaced: unspaced.test(words) }));
}

function groupBy(phrases: readonly Phrase[], keyOf: (phrase: Phrase) => string): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) groups.set(keyOf(phrase), [...(groups.get(keyOf(phrase)) ?? []), phrase]);
  return groups;
}

/** The longest phrase that a text begins with; the phrases are grouped by their first character. */
function matchingPhrase(phrases: ReadonlyMap<string, readonly Phrase[]>, lower: string): string | undefined {
  return phrases
    .get(lower.charAt(0))
    ?.find(({ words, unspaced }) => lower.startsWith(words) && (lower[words.length] === ' ' || (unspaced && lower.length > words.length)))
    ?.words;
}

function oneLeadLength(text: string): number {
  const lower = text.toLowerCase();
  const joiner = /^(\p{L}{1,20})\s+/u.exec(text);
  if (joiner && joiners.has(joiner[1] ?? '')) return joiner[0].length;
  if (/^&\s/.test(lower)) return 2;
  const time = startsWithDigit.test(lower) ? leadingDuration.exec(lower) : null;
  if (time) return time[0].length;
  const phrase = matchingPhrase(proficiency, lower);
  if (phrase === undefined) return 0;
  return phrase.length + (/^\s*/.exec(lower.slice(phrase.length))?.[0].length ?? 0);
}

function withoutBrackets(text: string): string {
  return /[(（]/u.test(text) ? text.replace(/[(（][^()（）]{0,80}[)）]/gu, ' ') : text;
}
