import { detectLanguage } from '../languages/index.ts';
import type { Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import type { Recall } from '../text/textMemory.ts';

/**
 * Whether a rule that knows these languages (ISO 639-1; any where absent) may judge the section: the document is in
 * one of them, and the section is not evidently in another language. Kept while the section is the same.
 */
export function speaks(languages: readonly string[] | undefined, documentLanguage: string, section: Section, recall: Recall): boolean {
  if (languages === undefined) return true;
  if (!languages.includes(documentLanguage)) return false;
  const language = languageOf(section, recall);
  // English is what a text without a clue is taken for.
  return language === 'en' || languages.includes(language);
}

/** The language of a section, that of the document where the section has no clue of its own. */
export function languageOfSection(section: Section, documentLanguage: string, recall: Recall): string {
  const language = languageOf(section, recall);
  return language === 'en' ? documentLanguage : language;
}

function languageOf(section: Section, recall: Recall): string {
  let language = cache.get(section);
  if (language === undefined) {
    language = detectLanguage(section.text.slice(0, SAMPLE_LENGTH), recall);
    cache.set(section, language);
  }
  return language;
}

/** Code units from the beginning of the section: some hundred words. */
const SAMPLE_LENGTH = 600;

const cache = new SectionCache<string>();
