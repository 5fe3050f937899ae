import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Prose } from '../model/prose.ts';
import type { Section } from '../model/resume.ts';
import { type Span, sliceSpan, spansOverlap } from '../model/span.ts';
import { allProse } from '../text/allProse.ts';
import { isPossiblePhone } from '../text/callingCodes.ts';
import { sourceSpan } from '../text/prose.ts';
import { defineRule } from './defineRule.ts';

export const invalidPhone = defineRule({
  id: 'invalid-phone',
  summary: 'an international phone number that cannot exist',
  why: 'Whoever dials it reaches nobody, and most will not look for a second way to reach you.',
  severity: 'warning',
  fix: 'none',
  ignoresProse: true,
  options: z.object({}),
  checkSection({ section, report }) {
    for (const { text, span } of findCandidates(section)) if (isImpossible(text)) report({ span, message: describe(text) });
  },
  check({ resume, report }) {
    for (const { place, span, text } of resume.phones) {
      if (isInFrontMatter(place.section, span) && isImpossible(text)) report(place, { span, message: describe(text) });
    }
  },
});

function describe(text: string): string {
  return l10n.t('“{0}” is no number that a phone can reach: its country code or its number of digits is wrong. Correct it.', text);
}

/** A field of the head of the file, which is no prose. */
function isInFrontMatter({ opaque: [first] }: Section, span: Span): boolean {
  return first !== undefined && first.from === 0 && spansOverlap(first, span);
}

interface Candidate {
  readonly text: string;
  readonly span: Span;
}

/** What stands behind `tel:` anywhere, and international numbers in the contact data. */
function findCandidates(section: Section): Candidate[] {
  const links = section.links.filter(({ target = '' }) => /^tel:/i.test(target));
  const found = links.flatMap(({ target = '', targetSpan }) => (targetSpan ? [{ text: target.slice(4), span: targetSpan }] : []));
  if (section.kind !== 'basics' || !/\+|00/.test(section.text)) return found;
  for (const prose of allProse(section)) {
    for (const { 0: text, index } of prose.plain.matchAll(candidate)) {
      const span = sourceSpan(prose, index, index + text.length);
      const isUnsure = sliceSpan(section.text, span).includes('\n') || goesOn(section, prose, index + text.length);
      if (isUnsure || links.some((link) => spansOverlap(link.span, span))) continue;
      found.push({ text, span });
    }
  }
  return found;
}

const candidate = /(?<![\p{L}\d+.-])(?:\+|00(?=[1-9]))\d[\d ().\u00A0-]{4,24}\d/gu;

/** Whether more may belong to a number that ends here, on its line: in plain text a line break is a space. */
function goesOn({ text }: Section, prose: Prose, end: number): boolean {
  const more = continues.exec(prose.plain.slice(end, end + 5))?.[0];
  if (more === undefined) return false;
  const next = end + more.length - 1;
  const between = text.slice(sourceSpan(prose, end - 1, end).to, sourceSpan(prose, next, next + 1).from);
  return !/\n|<br/i.test(between);
}

/** Letters, masks and further digits: an extension, a template, a second number, an address. One dot in mid-line separates. */
const continues = /^(?:[ .(-]{0,2}[\p{L}\p{Sc}\d*#%_…/–]|•| •(?=•))/u;

function isImpossible(text: string): boolean {
  if (!/^(?:\+|00[1-9])[\d ().\u00A0-]{5,27}$/.test(text) || / {2}| - |\.\./.test(text)) return false;
  const digits = text
    .replace(/^\+|^00/, '')
    .replace('(0)', '')
    .replace(/\D/g, '');
  return digits.length >= 6 && !/^(\d)\1*$/.test(digits) && !isPossiblePhone(digits);
}
