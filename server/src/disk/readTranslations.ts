import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { programFolder } from './programFolder.ts';

/**
 * The texts of the program in the language of a locale such as `de`, `pt-PT` or `de_DE.UTF-8`, by their English; undefined for
 * English and for a language that there are none in. Never rejects.
 */
export async function readTranslations(locale: string): Promise<unknown> {
  if (/^en(?![a-z])/i.test(locale)) return undefined;
  try {
    const folder = path.join(await programFolder(), '..', 'l10n');
    const languages = (await readdir(folder)).flatMap((file) => /^bundle\.l10n\.(.+)\.json$/.exec(file)?.[1] ?? []);
    const language = chooseLanguage(locale, languages);
    return language && JSON.parse(await readFile(path.join(folder, `bundle.l10n.${language}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

/** The language itself, or else the first that readers of the locale can read: the same language in the same script. */
export function chooseLanguage(locale: string, languages: readonly string[]): string | undefined {
  const wanted = maximize(locale);
  if (!wanted) return undefined;
  const exact = languages.find((language) => language === wanted.tag);
  return exact ?? languages.find((language) => maximize(language)?.written === wanted.written);
}

/** undefined where it is no locale, as the `C` of POSIX. */
function maximize(locale: string): { readonly tag: string; readonly written: string } | undefined {
  try {
    const { language, script } = new Intl.Locale(locale.replace(/[.@].*$/s, '').replaceAll('_', '-')).maximize();
    return { tag: locale.toLowerCase(), written: `${language}-${script}` };
  } catch {
    return undefined;
  }
}
