import type { Heading, Link, PlacedSection, Resume, Section } from '../../model/resume.ts';
import { type Span, spansTouch } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';
import { normaliseLabel } from '../../text/linkLabel.ts';
import { placeAt } from '../places.ts';
import { mentionAt, mentionsOf, placedSpan } from './mentions.ts';
import type { Mention, Name } from './name.ts';

/** A name under the cursor, with its place in the document. */
export interface NameAtCursor {
  readonly name: Name;
  readonly mention: Mention;
  readonly place: PlacedSection;
}

/**
 * The skill or employer that an offset is at; undefined in Markdown's own headings, link targets and labels, whose
 * references and names are the business of whoever serves Markdown.
 */
export function nameAt({ resume }: Snapshot, offset: number): NameAtCursor | undefined {
  const place = placeAt(resume, offset);
  if (!place || belongsToMarkdown(resume, place, offset - place.start)) return undefined;
  const mention = mentionAt(resume, place, offset - place.start);
  return mention && { name: mention.name, mention, place };
}

/** The places where a resume says a name; without those where it has its home, if so wanted. */
export function findReferences({ resume }: Snapshot, name: Name, includesHome: boolean): readonly Span[] {
  return mentionsOf(resume, name)
    .filter(({ isHome }) => includesHome || !isHome)
    .map(placedSpan);
}

/** Where a name has its home: in the skills section, or in the entries of an employer. Nothing where it is only mentioned. */
export function findDefinitions({ resume }: Snapshot, name: Name): readonly Span[] {
  return mentionsOf(resume, name)
    .filter(({ isHome }) => isHome)
    .map(placedSpan);
}

function belongsToMarkdown(resume: Resume, { section }: PlacedSection, at: number): boolean {
  return (
    section.headings.some((heading) => isMarkdownHeading(heading) && holds(lineOf(section.text, heading.span), at)) ||
    section.links.some((link) => isTarget(resume, section, link, at))
  );
}

function isMarkdownHeading({ style, missingSpace }: Heading): boolean {
  return (style === 'atx' || style === 'setext') && !missingSpace;
}

function lineOf(text: string, { from, to }: Span): Span {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
}

/** The address or the label of a link; a label that is its own text as well, where it is defined. */
function isTarget({ definitions }: Resume, section: Section, link: Link, at: number): boolean {
  if (!holds(link.span, at)) return false;
  if (!holds(link.textSpan, at) || link.kind === 'bare' || link.kind === 'autolink') return true;
  return isOwnLabel(section, link) && definitions.has(normaliseLabel(link.label ?? link.text));
}

/** `[label]` and `[label][]`. */
export function isOwnLabel({ text }: Section, { kind, span }: Link): boolean {
  return kind === 'shortcut' || (kind === 'reference' && text.startsWith('[]', span.to - 2));
}

function holds(span: Span, at: number): boolean {
  return spansTouch(span, { from: at, to: at });
}
