import { allLanguages } from './all.ts';
import type { Language } from './language.ts';

/** English first: where several languages share a word, the first one is named. */
export const languages: readonly Language[] = [...allLanguages].sort(
  (a, b) => Number(b.code === 'en') - Number(a.code === 'en') || (a.code < b.code ? -1 : 1),
);

const byCode: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.code, language]));

/** The language of a code; a code with a script or region falls back on the one without ("zh-Hans" on "zh" and back). */
export function languageOf(code: string): Language | undefined {
  return byCode.get(code) ?? byCode.get(code.split('-')[0] ?? '') ?? languages.find((language) => language.code.startsWith(`${code}-`));
}
