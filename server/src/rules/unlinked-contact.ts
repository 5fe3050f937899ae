import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Located } from '../model/resume.ts';
import { type Span, sliceSpan, spanContains, spansOverlap } from '../model/span.ts';
import { isEmail, phoneTarget, webTarget } from '../text/addresses.ts';
import { allProse, isWords } from '../text/allProse.ts';
import { defineRule, type ResumeContext } from './defineRule.ts';

export const unlinkedContact = defineRule({
  id: 'unlinked-contact',
  summary: 'an e-mail address, international number or profile as plain text',
  why: 'Whoever wants to write or call should have to click once; many renderers do not link plain addresses by themselves.',
  severity: 'info',
  fix: 'safe',
  ignoresProse: true,
  options: z.object({
    phones: z._default(z.boolean(), true).check(z.describe('Whether international phone numbers count. National ones never do.')),
  }),
  check(context) {
    const { resume, options } = context;
    for (const email of resume.emails) reportPlain(context, email, isEmail(email.text) ? `mailto:${email.text}` : undefined);
    for (const profile of resume.profiles)
      reportPlain(context, profile, /^https?:/i.test(profile.text) ? undefined : webTarget(profile.text));
    if (options.phones) for (const phone of resume.phones) reportPlain(context, phone, phoneTarget(phone.text));
  },
});

function reportPlain({ report }: ResumeContext<object>, { text, place, span }: Located, target: string | undefined): void {
  if (target === undefined || !isPlain({ text, place, span })) return;
  const newText = `[${text}](${target})`;
  report(place, {
    span,
    message: l10n.t('“{0}” is plain text, and who wants to reach you has to copy it. Make it a link.', text),
    fixes: [{ title: l10n.t('Replace “{0}” with “{1}”', text, newText), safe: true, edits: [{ span, newText }] }],
  });
}

/** A sentence tells of an address ("built acme.com."), and wide gaps align columns that a link would shift. */
function isContactLine(text: string, { from, to }: Span): boolean {
  const start = text.lastIndexOf('\n', from) + 1;
  const end = text.indexOf('\n', to);
  const line = text.slice(start, end < 0 ? text.length : end).trim();
  return line.length < 400 && !/\S {4,}\S/.test(line) && !(/[.!?]$/.test(line) && line.split(' ').length > 8);
}

/** Whether the text stands in the head or a contact section just as printed, in no link, HTML block or code. */
function isPlain({ text, place, span }: Located): boolean {
  const { section } = place;
  if (section.kind !== 'basics' || sliceSpan(section.text, span) !== text || !isContactLine(section.text, span)) return false;
  if (section.opaque.some((opaque) => spansOverlap(opaque, span))) return false;
  // GFM links an address by itself, other renderers don't: such a link is as good as none.
  if (section.links.some((link) => spansOverlap(link.span, span) && !(link.kind === 'bare' && spanContains(span, link.span)))) return false;
  return (
    section.links.some(({ kind, span: link }) => kind === 'bare' && spanContains(span, link)) ||
    allProse(section).some((prose) => isWords(prose, span))
  );
}
