import { allEntries } from '../model/entries.ts';
import type { Entry, PlacedSection, Section } from '../model/resume.ts';
import { SectionCache } from '../model/sectionCache.ts';
import { type Span, shiftSpan } from '../model/span.ts';
import { readFrontMatter } from '../parse/frontMatter.ts';
import type { Snapshot } from '../snapshot.ts';
import { employerGroups } from './entryGroups.ts';

/** A part of the document that can be hidden but for its first line. */
export interface FoldingRange {
  readonly kind: 'frontMatter' | 'section' | 'employer' | 'entry' | 'comment';
  /** More than one line. Two spans lie one in the other or apart. */
  readonly span: Span;
}

/** What can be folded, in the order of the text, the outer first: front matter, sections, employers, entries, long comments. */
export function listFoldingRanges({ text, resume }: Snapshot): FoldingRange[] {
  const end = readFrontMatter(text).end;
  const front: FoldingRange[] = end > 0 ? [{ kind: 'frontMatter', span: { from: 0, to: text.slice(0, end).trimEnd().length } }] : [];
  const ranges = [...front, ...resume.sections.flatMap(rangesIn)];
  return ranges.filter(({ span }) => text.slice(span.from, span.to).includes('\n'));
}

function rangesIn({ section, start }: PlacedSection): FoldingRange[] {
  return rangesOf(section).map(({ kind, span }) => ({ kind, span: shiftSpan(span, start) }));
}

/** Kept while the section is the same; relative to it. */
function rangesOf(section: Section): readonly FoldingRange[] {
  let ranges = cache.get(section);
  if (!ranges) {
    ranges = readRanges(section);
    cache.set(section, ranges);
  }
  return ranges;
}

const cache = new SectionCache<readonly FoldingRange[]>();

function readRanges(section: Section): FoldingRange[] {
  const { text, heading, comments } = section;
  const ranges: FoldingRange[] = [];
  const add = (kind: FoldingRange['kind'], from: number, to: number) =>
    ranges.push({ kind, span: { from, to: from + text.slice(from, to).trimEnd().length } });
  if (heading) add('section', heading.span.from, text.length);
  for (const entries of employerGroups(allEntries(section))) {
    const [first, ...others] = entries;
    if (!first) continue;
    if (others.length > 0) add('employer', first.span.from, entries.at(-1)?.span.to ?? first.span.to);
    add('entry', others.length > 0 ? startOfRole(text, first) : first.span.from, first.span.to);
    for (const { span } of others) add('entry', span.from, span.to);
  }
  for (const { span } of comments) add('comment', span.from, span.to);
  return ranges.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}

/** Where the role's own line begins, below that of the employer. */
function startOfRole(text: string, { role, span }: Entry): number {
  if (!role) return span.from;
  return Math.max(span.from, text.lastIndexOf('\n', role.span.from - 1) + 1);
}
