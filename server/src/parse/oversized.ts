import type { Section } from '../model/resume.ts';
import { Derived } from '../model/sectionCache.ts';

/**
 * How many code units are read. A book of all resumes of a school has less, and on more than this even what is linear (reading,
 * checking, the page) keeps an editor waiting: two million take half a second to several, by what is in them.
 */
const longestRead = 2_000_000;

/** Every section is looked at on every keystroke; a hundred thousand headings would take seconds. */
export const mostSections = 20_000;

/** Whether a text is too long for anything to be made of it. */
export function isOversized(text: string): boolean {
  return text.length > longestRead;
}

/** The section of a text that is not looked at, made of that of an empty one. */
export function unreadSection(empty: Section, text: string): Section {
  const start = text.slice(0, longestLine).search(/\S/);
  const from = Math.max(0, start);
  const line = /^.*/.exec(text.slice(from, from + longestLine))?.[0].trimEnd() ?? '';
  return {
    ...empty,
    text,
    opaque: [{ from: 0, to: text.length }],
    unreadable: { reason: 'size', span: { from, to: from + line.length } },
    derived: new Derived(),
  };
}

/** The one piece of information stands on no more of the first line than this. */
const longestLine = 100;
