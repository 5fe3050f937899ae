import { detectLanguage } from '../languages/index.ts';
import type { Section } from '../model/resume.ts';

/**
 * Whether a rule that knows these languages (ISO 639-1; any where absent) may judge the section: the document is in
 * one of them, and the section is not evidently in another language. Kept while the section is the same.
 */
export function speaks(languages: readonly string[] | undefined, documentLanguage: string, section: Section): boolean {
  if (languages === undefined) return true;
  if (!languages.includes(documentLanguage)) return false;
  const language = languageOf(section);
  // English is what a text without a clue is taken for.
  return language === 'en' || languages.includes(language);
}

function languageOf(section: Section): string {
  let language = cache.get(section);
  if (language === undefined) {
    language = detectLanguage(section.text);
    cache.set(section, language);
  }
  return language;
}

const cache = new WeakMap<Section, string>();
