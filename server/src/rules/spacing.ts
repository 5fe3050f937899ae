import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { allEntries } from '../model/entries.ts';
import type { Prose } from '../model/prose.ts';
import type { Section } from '../model/resume.ts';
import { type Span, spansTouch } from '../model/span.ts';
import { allProse } from '../text/allProse.ts';
import { runAt, sourceSpan, wordsOnly } from '../text/prose.ts';
import { isCjkLanguage } from '../text/script.ts';
import { findSpacingSlips, type SpacingSlip } from '../text/spacing.ts';
import { defineRule, type Problem, type SectionEdit } from './defineRule.ts';

export const spacing = defineRule({
  id: 'spacing',
  summary: 'no space after a comma or before an opening parenthesis, a space before a comma, two spaces between words',
  why: 'A recruiter takes it for carelessness, and a parser reads “Rendering,RESTful” as one word that no search finds.',
  severity: 'warning',
  fix: 'safe',
  formats: true,
  options: z.object({}),
  checkSection({ section, language, report }) {
    if (isCjkLanguage(language)) return;
    for (const prose of allProse(section)) {
      if (!mayHoldSlip.test(prose.plain)) continue;
      for (const slip of findSpacingSlips(wordsOnly(prose))) {
        const problem = judge(section, prose, slip);
        if (problem) report(problem);
      }
    }
  },
});

const mayHoldSlip = /,[^\s\d]| ,|[^\s[(]\(| {2}/;

function judge(section: Section, prose: Prose, slip: SpacingSlip): Problem | undefined {
  const span = sourceSpan(prose, slip.from, slip.to);
  if (slip.kind === 'double-space' && isLayout(section, span)) return undefined;
  const edits: SectionEdit[] = [];
  for (const edit of slip.edits) {
    const source = edit.from < edit.to ? sourceSpan(prose, edit.from, edit.to) : insertionPoint(prose, edit.from);
    // A gap that holds a line break or markup is no slip of the space bar.
    if (!source || /\S|\n/.test(section.text.slice(source.from, source.to))) return undefined;
    edits.push({ span: source, newText: edit.newText });
  }
  const found = prose.plain.slice(slip.from, slip.to);
  const wanted = rewrite(found, slip);
  const title = slip.kind === 'double-space' ? l10n.t('Replace the spaces with one') : l10n.t('Replace “{0}” with “{1}”', found, wanted);
  return { span: narrow(section, span, edits), message: describe(slip, found, wanted), fixes: [{ title, safe: true, edits }] };
}

/** The words round the slip, or the characters round it where markup stands between the words. */
function narrow(section: Section, span: Span, edits: readonly SectionEdit[]): Span {
  if (!/[\][<>]|\n/.test(section.text.slice(span.from, span.to))) return span;
  const from = edits.reduce((least, edit) => Math.min(least, edit.span.from), span.to) - 1;
  const to = edits.reduce((most, edit) => Math.max(most, edit.span.to), span.from) + 1;
  return { from: Math.max(span.from, from), to: Math.min(section.text.length, to) };
}

/** Gaps between the parts of an entry's header or of a contact line are how somebody sets them apart. */
function isLayout(section: Section, span: Span): boolean {
  if (section.kind === 'basics') return true;
  return allEntries(section).some(({ header }) => spansTouch(header, span)) || section.dates.some((date) => spansTouch(date.span, span));
}

/** Where a space goes before the plain character at `at`: outside of emphasis, or nowhere where that can't be told. */
function insertionPoint(prose: Prose, at: number): Span | undefined {
  const before = runAt(prose, at - 1);
  const after = runAt(prose, at);
  if (!before || !after) return undefined;
  const end = sourceSpan(prose, at - 1, at).to;
  const start = sourceSpan(prose, at, at + 1).from;
  if (end === start) return { from: end, to: end };
  const leaves = isStyled(before);
  if (leaves === isStyled(after)) return undefined;
  return leaves ? { from: start, to: start } : { from: end, to: end };
}

function isStyled({ bold, italic, linked }: Prose['runs'][number]): boolean {
  return bold === true || italic === true || linked === true;
}

function rewrite(found: string, { from, edits }: SpacingSlip): string {
  let wanted = '';
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    wanted += found.slice(position, edit.from - from) + edit.newText;
    position = edit.to - from;
  }
  return wanted + found.slice(position);
}

function describe({ kind }: SpacingSlip, found: string, wanted: string): string {
  if (kind === 'double-space') return l10n.t('Two spaces where one is enough; it looks careless. Keep one.');
  if (kind === 'comma')
    return l10n.t(
      'In “{0}” a space is missing after a comma, which looks careless and hides words from a search. Write “{1}”.',
      found,
      wanted,
    );
  if (kind === 'parenthesis')
    return l10n.t(
      'In “{0}” a space is missing before a parenthesis, which looks careless and hides words from a search. Write “{1}”.',
      found,
      wanted,
    );
  return l10n.t('In “{0}” a space stands before a comma, which looks careless and hides words from a search. Write “{1}”.', found, wanted);
}
