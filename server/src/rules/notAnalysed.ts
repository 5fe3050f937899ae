import * as z from 'zod/mini';
import type { PlacedSection, Resume, Unreadable } from '../model/resume.ts';
import type { Problem, Rule } from './defineRule.ts';
import { topOfResume } from './topOfResume.ts';

/**
 * Not one of the registry: nobody can turn it off or give it another severity, for it says why the others are silent. A
 * comment can silence it.
 */
export const notAnalysed: Rule = Object.freeze({
  id: 'not-analysed',
  summary: 'a part that cannot be read, so that no rule looks at it',
  why: 'What another system makes of its commands is not in the file; warnings about it would be guesses.',
  severity: 'hint',
  fix: 'none',
  options: z.object({}),
});

/** What of a resume is not analysed, said once, at the first line concerned; undefined where all of it is. */
export function describeNotAnalysed(resume: Resume): { readonly place: PlacedSection; readonly problem: Problem } | undefined {
  const concerned = resume.sections.filter(({ section }) => section.unreadable !== undefined);
  const [place] = concerned;
  const found = place?.section.unreadable;
  if (place && found) {
    const what = resume.unreadable === undefined ? countSections(concerned.length) : 'This document is';
    return {
      place,
      problem: { span: found.span, message: `${what} not checked: ${describeUnreadable(found.reason)}. ${advice[found.reason]}` },
    };
  }
  const top = topOfResume(resume);
  if (resume.unreadable === undefined || !top) return undefined;
  const message = `This document is not checked: ${describeUnreadable(resume.unreadable)}. ${advice[resume.unreadable]}`;
  return { place: top.place, problem: { span: top.span, message } };
}

/** Why a document cannot be read as a resume, for people. */
export function describeUnreadable(reason: Unreadable['reason']): string {
  return reasons[reason];
}

const reasons: Readonly<Record<Unreadable['reason'], string>> = {
  latex: 'the text is made by LaTeX commands',
  template: 'the text is made by a template',
  prose: 'there is nothing but prose',
};

const advice: Readonly<Record<Unreadable['reason'], string>> = {
  latex: 'Write it in plain Markdown, and it will be.',
  template: 'Write the words themselves into the file, and it will be.',
  prose: 'Give it headings such as “Experience” and “Education”, and it will be.',
};

function countSections(count: number): string {
  if (count === 1) return 'This section is';
  return `This section and ${count - 1} more are`;
}
