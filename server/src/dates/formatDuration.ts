import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';

/** A number of months as people write it in a language: "3 yrs 2 mos", "2 Jahre", "1年3ヶ月". In English by default. */
export function formatDuration(months: number, language = 'en'): string {
  const words = languageOf(language) ?? languageOf('en');
  if (!words) return String(months);
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts: string[] = [];
  if (years > 0) parts.push(writeCount(years, words.durations.years, words));
  if (rest > 0 || years === 0) parts.push(writeCount(rest, words.durations.months, words));
  return parts.join(isJoined(words) && words.code !== 'ko' ? '' : ' ');
}

/** Where each plural category is in the lists of units. */
const plurals: Readonly<Record<string, number>> = { one: 0, two: 1, few: 1, many: 2, other: 1 };
const pluralRules = new WeakMap<Language, Intl.PluralRules>();

function writeCount(count: number, units: readonly string[], language: Language): string {
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language.code);
  pluralRules.set(language, rules);
  const unit = units[plurals[rules.select(count)] ?? 1] ?? units[0] ?? '';
  return isJoined(language) ? `${count}${unit}` : `${count} ${unit}`;
}

/** Chinese, Japanese and Korean attach the unit to the number. */
function isJoined({ code }: Language): boolean {
  return code.startsWith('zh') || code === 'ja' || code === 'ko';
}
