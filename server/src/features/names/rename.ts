import { allEntries } from '../../model/entries.ts';
import type { Prose } from '../../model/prose.ts';
import type { PlacedSection, Section, SectionKind } from '../../model/resume.ts';
import { type Span, shiftSpan, sliceSpan, spanContains, spansOverlap, type TextEdit } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';
import { allProse } from '../../text/allProse.ts';
import { plainOffset } from '../../text/prose.ts';
import { quotedSpans } from '../../text/quotes.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention, Name } from './name.ts';
import { isOwnLabel, nameAt } from './references.ts';

/** What a rename would take the place of: undefined where there is no name, or one that has to stay as it is. */
export function prepareRename(snapshot: Snapshot, offset: number): Span | undefined {
  const found = nameAt(snapshot, offset);
  return found && isRenamable(found.place.section, found.mention) ? shiftSpan(found.mention.span, found.place.start) : undefined;
}

/**
 * The edits that make a resume say `newName` in every place where it says a name. Left as they are: addresses, code, paths and
 * names of files, what stands in quotation marks, and the titles that others gave to their works.
 */
export function renameIn({ resume }: Snapshot, name: Name, newName: string): readonly TextEdit[] {
  const mentions = mentionsOf(resume, name).filter(({ place, ...mention }) => isRenamable(place.section, mention));
  return resume.sections.flatMap((place) =>
    joinGlosses(
      place.section,
      mentions.filter((mention) => mention.place === place).map(({ span }) => span),
    ).flatMap((span) => replaceName(place, span, newName)),
  );
}

/** “Amazon Web Services (AWS)” says one name twice, and would go on doing so with the new one. */
function joinGlosses({ text }: Section, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined[joined.length - 1];
    if (before && text.slice(before.to, span.from) === ' (' && text.startsWith(')', span.to))
      joined[joined.length - 1] = { from: before.from, to: span.to + 1 };
    else joined.push(span);
  }
  return joined;
}

/** A link whose text is its label keeps its label. */
function replaceName({ section, start }: PlacedSection, span: Span, newText: string): TextEdit[] {
  const edit = { span: shiftSpan(span, start), newText };
  const link = section.links.find((candidate) => spanContains(candidate.textSpan, span) && isOwnLabel(section, candidate));
  if (!link) return [edit];
  const label = `[${sliceSpan(section.text, link.textSpan)}]`;
  const at = link.span.to - (link.kind === 'shortcut' ? 0 : '[]'.length);
  return [edit, { span: shiftSpan({ from: at, to: link.span.to }, start), newText: label }];
}

function isRenamable(section: Section, { name, span }: Mention): boolean {
  const prose = allProse(section).find((candidate) => spanContains(candidate.span, span));
  if (!prose || !isPlain(prose, span) || isInQuotes(prose, span)) return false;
  if ([...section.opaque, ...section.comments.map((comment) => comment.span)].some((other) => spansOverlap(other, span))) return false;
  if (section.links.some((link) => spansOverlap(link.span, span) && isAddress(link.kind, link.text))) return false;
  return name.kind === 'organization' || !isTitle(section, span);
}

/** Words without markup between them: a stretch of them can be replaced and nothing is lost. */
function isPlain({ runs }: Prose, { from, to }: Span): boolean {
  const inside = runs.filter((run) => run.from < to && from < run.to);
  return inside.length > 0 && inside.every((run, index) => run.kind === 'text' && (index === 0 || inside[index - 1]?.to === run.from));
}

function isInQuotes(prose: Prose, { from, to }: Span): boolean {
  const span = { from: plainOffset(prose, from), to: plainOffset(prose, to - 1) + 1 };
  return quotedSpans(prose.plain).some((quote) => spansOverlap(quote, span));
}

function isAddress(kind: string, text: string): boolean {
  return kind === 'bare' || kind === 'autolink' || kind === 'image' || (/[/\\@]|\.\w/.test(text) && !/\s/.test(text));
}

/** Works, certificates and employers are called what they are called. */
function isTitle(section: Section, span: Span): boolean {
  return (
    titled.has(section.kind) ||
    allEntries(section).some(({ title, organization }) => [title, organization].some((field) => field && spansOverlap(field.span, span)))
  );
}

const titled: ReadonlySet<SectionKind> = new Set(['publications', 'certificates', 'awards', 'references']);
