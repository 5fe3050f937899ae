import type { Resume, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';

/**
 * The words that a reader sees: headings, header lines, paragraphs and list items. In scripts without spaces each
 * character counts, as word processors do it.
 */
export function countWords(resume: Resume): number {
  let words = 0;
  for (const { section } of resume.sections) words += wordsOf(section);
  return words;
}

/** Keyed by the section, so it is forgotten with it. */
const known = new SectionCache<number>();

function wordsOf(section: Section): number {
  let words = known.get(section);
  if (words === undefined) {
    const { headings, bullets, paragraphs } = section;
    words = paragraphs.reduce((sum, { plain }) => sum + wordsIn(plain), 0);
    for (const { prose } of [...headings, ...bullets]) words += wordsIn(prose.plain);
    known.set(section, words);
  }
  return words;
}

function wordsIn(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128) return wordsInAny(text);
    if (code <= 32) isCounted = false;
    else if (!isCounted && isAsciiWord(code)) {
      isCounted = true;
      words += 1;
    }
  }
  return words;
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function wordsInAny(text: string): number {
  const characters = text.match(characterOfItsOwn)?.length ?? 0;
  const runs = text.replace(characterOfItsOwn, ' ').match(/\S+/g) ?? [];
  return characters + runs.filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

const characterOfItsOwn = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
