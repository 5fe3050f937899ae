import * as l10n from '@vscode/l10n';
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
    const sections = resume.unreadable === undefined ? concerned.length : undefined;
    const problem = { span: found.span, message: describe(found.reason, sections) };
    // Nobody would look for a hint in a document that seems to have no mistakes.
    return { place, problem: found.reason === 'size' ? { ...problem, severity: 'info' } : problem };
  }
  const top = topOfResume(resume);
  if (resume.unreadable === undefined || !top) return undefined;
  return { place: top.place, problem: { span: top.span, message: describe(resume.unreadable) } };
}

/** That nothing is made of a whole document, why, and what to do about it. */
export function describeNotChecked(reason: Unreadable['reason']): string {
  return describe(reason);
}

/** Why a document cannot be read as a resume, for people. */
export function describeUnreadable(reason: Unreadable['reason']): string {
  if (reason === 'latex') return l10n.t('the text is made by LaTeX commands');
  if (reason === 'size') return l10n.t('it has more than two million characters or twenty thousand sections');
  return reason === 'template' ? l10n.t('the text is made by a template') : l10n.t('there is nothing but prose');
}

/** `sections` is how many are concerned; undefined where it is the whole document. */
function describe(reason: Unreadable['reason'], sections?: number): string {
  return `${describeExtent(describeUnreadable(reason), sections)} ${advise(reason)}`;
}

function describeExtent(reason: string, sections: number | undefined): string {
  if (sections === undefined) return l10n.t('This document is not checked: {0}.', reason);
  if (sections === 1) return l10n.t('This section is not checked: {0}.', reason);
  return l10n.t('This section and {0} more are not checked: {1}.', sections - 1, reason);
}

function advise(reason: Unreadable['reason']): string {
  if (reason === 'latex') return l10n.t('Write it in plain Markdown, and it will be.');
  if (reason === 'template') return l10n.t('Write the words themselves into the file, and it will be.');
  if (reason === 'size') return l10n.t('Give each resume a file of its own, and it will be.');
  return l10n.t('Give it headings such as “Experience” and “Education”, and it will be.');
}
