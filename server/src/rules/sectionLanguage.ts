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

/** The language of a section, that of the document where the section has no clue of its own. */
export function languageOfSection(section: Section, documentLanguage: string): string {
  const language = languageOf(section);
  return language === 'en' ? documentLanguage : language;
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
