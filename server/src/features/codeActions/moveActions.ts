import * as l10n from '@vscode/l10n';
import { allEntries } from '../../model/entries.ts';
import type { Entry, PlacedSection, Section } from '../../model/resume.ts';
import { type Span, shiftSpan, sliceSpan, spanContains, type TextEdit } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';
import { employerGroups } from '../entryGroups.ts';
import { entryTitle } from '../entryTitle.ts';
import { placeAt } from '../places.ts';
import type { CodeAction, Move } from './codeAction.ts';

/**
 * Moves the entry or the section at a span one place up or down. The part that the cursor is in stays as it is and its neighbour
 * goes to its other side, so that the cursor goes along; what stands between the two stays between them.
 */
export function moveActions({ text, resume }: Snapshot, span: Span): CodeAction[] {
  const place = placeAt(resume, span.from);
  if (!place) return [];
  const entry = entryBlocks(place, span);
  const sections = resume.sections.filter(({ section }) => section.heading !== undefined);
  const index = sections.indexOf(place);
  const blocks = sections.map(({ section, start }) => ({ from: start, to: start + section.text.trimEnd().length }));
  const name = place.section.heading?.prose.plain.trim() ?? '';
  return [
    ...(entry ? moves(text, entry.blocks, entry.index, entry.name, 'entry') : []),
    ...(index >= 0 ? moves(text, blocks, index, name, 'section') : []),
  ];
}

interface Blocks {
  readonly blocks: readonly Span[];
  readonly index: number;
  readonly name: string;
}

/** What the entry at a span can change places with: the other roles at its employer, or the other employers of the section. */
function entryBlocks({ section, start }: PlacedSection, span: Span): Blocks | undefined {
  const at = span.from - start;
  const groups = employerGroups(allEntries(section));
  const index = groups.findIndex((entries) => spanContains(spanOf(entries), { from: at, to: at }));
  const group = groups[index];
  const first = group?.[0];
  if (!group || !first) return undefined;
  // The first role at an employer stands under the employer's own lines, and goes nowhere without them.
  const roles = group.slice(1);
  const role = roles.findIndex((entry) => spanContains(entry.span, { from: at, to: at }));
  const found =
    role >= 0
      ? { entries: roles.map((entry) => [entry]), index: role, entry: roles[role] as Entry }
      : { entries: groups, index, entry: first };
  const blocks = found.entries.map((entries) => shiftSpan(withComment(section, spanOf(entries)), start));
  return blocks.every((block) => isWholeLines(section.text, shiftSpan(block, -start)))
    ? { blocks, index: found.index, name: nameOf(section, found.entries[found.index] ?? [], found.entry) }
    : undefined;
}

/** Of several roles that move together the employer's. */
function nameOf(section: Section, entries: readonly Entry[], entry: Entry): string {
  return (entries.length > 1 && entry.organization?.text) || entryTitle(section, entry);
}

function spanOf(entries: readonly Entry[]): Span {
  return { from: entries[0]?.span.from ?? 0, to: entries.at(-1)?.span.to ?? 0 };
}

/** With the comment on the line above, which may silence a rule for the first line. */
function withComment({ text, comments }: Section, span: Span): Span {
  const above = comments.find(({ span: { to } }) => to <= span.from && /^[ \t]*\r?\n[ \t]*$/.test(text.slice(to, span.from)));
  return above ? { from: above.span.from, to: span.to } : span;
}

function isWholeLines(text: string, { from, to }: Span): boolean {
  const startsLine = from === 0 || text.charAt(from - 1) === '\n';
  const rest = text.slice(to, to + 2);
  return startsLine && (rest === '' || rest.startsWith('\n') || rest === '\r\n');
}

function moves(text: string, blocks: readonly Span[], index: number, name: string, what: 'entry' | 'section'): CodeAction[] {
  const block = blocks[index];
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  if (!block) return [];
  return [
    ...(before ? [action(l10n.t('Move “{0}” up', name), `${what}Up`, passBelow(text, before, block))] : []),
    ...(after ? [action(l10n.t('Move “{0}” down', name), `${what}Down`, passAbove(text, block, after))] : []),
  ];
}

function action(title: string, move: Move, edits: readonly TextEdit[]): CodeAction {
  return { kind: 'move', move, title, preferred: false, diagnostics: [], edits };
}

/** The first of two blocks goes below the second. */
function passBelow(text: string, first: Span, second: Span): TextEdit[] {
  const between = sliceSpan(text, { from: first.to, to: second.from });
  return [
    { span: { from: first.from, to: second.from }, newText: '' },
    { span: { from: second.to, to: second.to }, newText: between + sliceSpan(text, first) },
  ];
}

/** The second of two blocks goes above the first. */
function passAbove(text: string, first: Span, second: Span): TextEdit[] {
  const between = sliceSpan(text, { from: first.to, to: second.from });
  return [
    { span: { from: first.from, to: first.from }, newText: sliceSpan(text, second) + between },
    { span: { from: first.to, to: second.to }, newText: '' },
  ];
}
