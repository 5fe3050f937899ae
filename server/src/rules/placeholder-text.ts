import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import type { Prose } from '../model/prose.ts';
import type { Link, Section } from '../model/resume.ts';
import { type Span, spansOverlap } from '../model/span.ts';
import { allProse } from '../text/allProse.ts';
import { findPlaceholders, isPlaceholderLabel, isPlaceholderName } from '../text/placeholders.ts';
import { runAt, sourceSpan } from '../text/prose.ts';
import type { Recall } from '../text/textMemory.ts';
import { defineRule, type Problem } from './defineRule.ts';

export const placeholderText = defineRule({
  id: 'placeholder-text',
  summary: 'what a template left to be filled in: lorem ipsum, [Your Name], TODO, XX%',
  why: 'It tells a recruiter that the resume was sent before it was finished.',
  severity: 'error',
  fix: 'none',
  options: z.object({
    allow: z._default(z.array(z.string()), []).check(z.describe('Texts that are meant as they stand, in lower case.')),
  }),
  checkSection({ section, options, recall, report }) {
    const reportUnlessAllowed = (span: Span, written: string) => {
      if (!options.allow.includes(written.toLowerCase())) report(describe(span, written));
    };
    for (const prose of allProse(section)) {
      for (const { from, to } of recall(findPlaceholders, prose.plain)) {
        const span = sourceSpan(prose, from, to);
        if (isWritten(prose, from) && !leadsSomewhere(section, span)) reportUnlessAllowed(span, prose.plain.slice(from, to));
      }
    }
    for (const { kind, span, text } of section.links)
      if (kind === 'shortcut' && isPlaceholderLabel(text)) reportUnlessAllowed(span, `[${text}]`);
    for (const { span, text } of names(section, recall)) {
      if (!section.links.some((link) => spansOverlap(link.span, span))) reportUnlessAllowed(span, text);
    }
  },
});

function describe(span: Span, written: string): Problem {
  return {
    span,
    message: l10n.t(
      '“{0}” is what a template left to be filled in, and says that the resume is not finished. Write what belongs there, or delete it.',
      written,
    ),
  };
}

/** Code shows what it shows. */
function isWritten(prose: Prose, at: number): boolean {
  return runAt(prose, at)?.kind !== 'code';
}

/** The text of a link that has a target was chosen by somebody; an address that is its own text was not. */
function leadsSomewhere({ links }: Section, span: Span): boolean {
  return links.some((link) => spansOverlap(link.span, span) && link.kind !== 'shortcut' && !isOwnText(link));
}

function isOwnText({ kind, text, target }: Link): boolean {
  return kind === 'autolink' || kind === 'bare' || target === text || target === `mailto:${text}`;
}

/** What a template names where one writes: headings, and the parts of a line that heads an entry. */
function names({ entries, headings, paragraphs }: Section, recall: Recall): { readonly span: Span; readonly text: string }[] {
  const found: { span: Span; text: string }[] = [];
  const read = (prose: Prose, isName: () => boolean) => {
    const parts = recall(findPlaceholderNames, prose.plain);
    if (parts.length === 0 || !isName()) return;
    for (const { from, text } of parts) found.push({ span: sourceSpan(prose, from, from + text.length), text });
  };
  for (const { prose } of headings) read(prose, () => true);
  for (const paragraph of paragraphs)
    read(paragraph, () => entries.some(({ layout, header }) => layout !== 'table' && spansOverlap(header, paragraph.span)));
  return found;
}

function findPlaceholderNames(plain: string): { readonly from: number; readonly text: string }[] {
  const parts = [...plain.matchAll(/[^|,·–—\n]+/g)].filter(({ 0: part }) => isPlaceholderName(part));
  return parts.map(({ index, 0: part }) => ({ from: index + part.length - part.trimStart().length, text: part.trim() }));
}
