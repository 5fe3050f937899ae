import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Section } from '../model/resume.ts';
import { isEmail } from '../text/addresses.ts';
import { allProse } from '../text/allProse.ts';
import { sourceSpan } from '../text/prose.ts';
import { defineRule } from './defineRule.ts';

export const invalidEmail = defineRule({
  id: 'invalid-email',
  summary: 'an e-mail address that cannot exist',
  why: 'Whoever answers gets the answer back, and most will not look for a second way to reach you.',
  severity: 'error',
  fix: 'none',
  ignoresProse: true,
  options: z.object({}),
  checkSection({ section, report }) {
    for (const { text, span } of findCandidates(section)) {
      const fault = faultOf(text);
      if (fault) report({ span, message: l10n.t('“{0}” is no address that mail can reach: {1}. Correct it.', text, fault) });
    }
  },
});

interface Candidate {
  readonly text: string;
  readonly span: { from: number; to: number };
}

/** What looks like an address: in the contact data, and behind `mailto:` anywhere. */
function findCandidates(section: Section): Candidate[] {
  const found: Candidate[] = [];
  for (const { target = '', targetSpan } of section.links) {
    if (targetSpan && /^mailto:./i.test(target)) found.push({ text: target.slice(7).split('?')[0] ?? '', span: targetSpan });
  }
  if (section.kind !== 'basics') return found;
  for (const prose of allProse(section)) {
    if (!prose.plain.includes('@')) continue;
    for (const { 0: text, index } of prose.plain.matchAll(candidate)) {
      const span = sourceSpan(prose, index, index + text.length);
      if (!found.some((other) => other.text === text)) found.push({ text, span });
    }
  }
  return found;
}

/** A word with an @ inside; a comma or a second dot may have got into it, but no full stop ends it. */
const candidate = /[\p{L}\p{N}._%+-]{1,64}@{1,2}[\p{L}\p{N}_-]{1,63}(?:[.,@]{1,2}[\p{L}\p{N}_-]{1,63}){0,5}/gu;

function faultOf(text: string): string | undefined {
  const [local = '', domain = '', ...rest] = text.split('@');
  if (rest.length > 0) return text.includes(',') ? undefined : l10n.t('it has two @');
  if (/\{|%7B|\$/i.test(text)) return undefined;
  if (domain.includes(',')) return providers.test(domain) ? l10n.t('it has a comma for a dot') : undefined;
  if (text.includes('..')) return l10n.t('two dots follow each other');
  if (local.startsWith('.') || local.endsWith('.')) return l10n.t('a dot begins or ends the part before the @');
  if (!domain.includes('.')) return providers.test(`${domain}.`) ? l10n.t('the part behind the @ has no ending such as “.com”') : undefined;
  if (domain.includes('_')) return l10n.t('the part behind the @ has an underscore');
  if (misspelt.test(domain)) return l10n.t('the part behind the @ is misspelt');
  return /^[\p{L}\p{N}._%+-]+$/u.test(local) && !isEmail(text) ? l10n.t('one of its characters is none of an address') : undefined;
}

const providers =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|live|msn|aol|protonmail|proton|gmx|web|mail|yandex|qq|163|126|naver)[.,]/i;
/** Typing slips in the commonest hosts; none of them has mail. */
const misspelt =
  /^(?:(?:gmail|outlook|hotmail|yahoo|icloud)\.(?:con|cmo|ocm|vom|comm|cm|om)|(?:gmial|gmal|gmai|gamil|gnail|hotmial|hotmal|outlok|yaho|iclod)\.com)$/i;
