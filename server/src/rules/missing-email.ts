import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { defineRule } from './defineRule.ts';
import { topOfResume } from './topOfResume.ts';

export const missingEmail = defineRule({
  id: 'missing-email',
  summary: 'a resume without an e-mail address',
  why: 'It is how most recruiters answer, and the field that every applicant system asks for first.',
  severity: 'warning',
  fix: 'none',
  options: z.object({}),
  check({ resume, report }) {
    // Without a name the head of the page is elsewhere, in the template of a site for example.
    if (resume.emails.length > 0 || !resume.name || hasTemplate(resume.sections[0]?.section)) return;
    if (resume.sections.some(({ section }) => section.unreadable !== undefined || mentionsEmail(section))) return;
    const top = topOfResume(resume);
    if (!top) return;
    const message = l10n.t('No e-mail address anywhere, so nobody who likes this resume can answer. Add one under your name.');
    report(top.place, { span: top.span, message });
  },
});

/** Front matter that names the layout of a site, which prints the contact data. */
function hasTemplate(head: Section | undefined): boolean {
  const first = head?.opaque[0];
  return first?.from === 0 && /^(?:layout|template)\s*[:=]/m.test(head?.text.slice(0, first.to) ?? '');
}

/** Keyed by the section, so it is forgotten with it. */
const mentions = new SectionCache<boolean>();

/** Addresses that people hide from robots ("ada (at) lovelace.org") or that a site's template fills in. */
function mentionsEmail(section: Section): boolean {
  let known = mentions.get(section);
  if (known === undefined) {
    known = hidden.some((pattern) => pattern.test(section.text));
    mentions.set(section, known);
  }
  return known;
}

/** To ignore the case of all letters takes V8 ten times as long to compile. */
const hidden = [
  /mailto:|data-e?mail|cfemail/i,
  /[^\s/([<]@[\p{L}\p{N}-]{1,63}\.\p{L}/u,
  /\S ?(?:[([{<][aA][tT][)\]}>]|＠) ?[\p{L}\p{N}]/u,
  /\p{L} [aA][tT] [\p{L}\p{N}-]{1,63} [dD][oO][tT] \p{L}/u,
  /\{\{[^}]{0,80}mail/i,
];
