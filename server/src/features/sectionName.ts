import { languageOf } from '../languages/index.ts';
import { interfaceLanguage } from '../languages/interfaceLanguage.ts';
import type { SectionKind } from '../model/resume.ts';
import { inCase } from '../text/headingCase.ts';

/** What people call such a section in the language of the editor. */
export function sectionName(kind: SectionKind): string {
  const language = interfaceLanguage();
  return inCase(languageOf(language)?.headings[kind]?.[0] ?? kind, 'title', language);
}
