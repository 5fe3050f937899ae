import * as l10n from '@vscode/l10n';
import { holdsEntries } from '../../model/entries.ts';
import type { Entry, Field, PlacedSection, Section } from '../../model/resume.ts';
import { applyEdits, type Span, shiftSpan, sliceSpan, spanContains, type TextEdit } from '../../model/span.ts';
import { readResume } from '../../parse/buildResume.ts';
import type { Snapshot } from '../../snapshot.ts';
import { placeAt } from '../places.ts';
import type { CodeAction } from './codeAction.ts';

/**
 * In the header of an entry: writes it with the employer first, with the role first, or on one line. Offered only where the header
 * says nothing but who, what, where and when, and where what comes out reads the same.
 */
export function layoutActions(snapshot: Snapshot, span: Span): CodeAction[] {
  const place = placeAt(snapshot.resume, span.from);
  const at = span.from - (place?.start ?? 0);
  const index = place?.section.entries.findIndex(({ header }) => header.from <= at && at <= header.to) ?? -1;
  const entry = place?.section.entries[index];
  const parts = place && entry && holdsEntries(place.section.kind) ? readParts(place.section, entry) : undefined;
  if (!place || !entry || !parts) return [];
  return layouts.flatMap((layout) => {
    const newText = layout.write(parts).replaceAll('\n', place.section.text.includes('\r\n') ? '\r\n' : '\n');
    const edits = [{ span: shiftSpan(entry.header, place.start), newText }];
    if (newText === sliceSpan(place.section.text, entry.header) || !readsTheSame(snapshot, place, edits)) return [];
    return [{ kind: 'refactor', title: layout.title(), preferred: false, diagnostics: [], edits }];
  });
}

interface Parts {
  /** The marks of the heading that the entry has, or would have. */
  readonly mark: string;
  readonly organization: string;
  readonly role: string;
  /** Dates and place, as far as they are there. */
  readonly rest: readonly string[];
}

interface Layout {
  readonly title: () => string;
  readonly write: (parts: Parts) => string;
}

const layouts: readonly Layout[] = [
  {
    title: () => l10n.t('Lay out this entry with the employer first'),
    write: ({ mark, organization, role, rest }) => `${mark} ${organization}\n\n${[`**${role}**`, ...rest].join(' | ')}`,
  },
  {
    title: () => l10n.t('Lay out this entry with the role first'),
    write: ({ mark, organization, role, rest }) => `${mark} ${role}\n\n${[`**${organization}**`, ...rest].join(' | ')}`,
  },
  {
    title: () => l10n.t('Lay out this entry on one line'),
    write: ({ mark, organization, role, rest }) => `${mark} ${[`${role}, ${organization}`, ...rest].join(' | ')}`,
  },
];

/** The parts of a header as they are written; undefined where one is missing, guessed or shared, or where it says more. */
function readParts(section: Section, entry: Entry): Parts | undefined {
  const { organization, role, location, dates, header, certainty, group, layout } = entry;
  if (!organization || !role || certainty === 'guessed' || layout === 'table' || layout === 'html' || layout === 'definition')
    return undefined;
  if (section.entries.some((other) => other !== entry && other.group === group)) return undefined;
  const fields = [organization, role, ...(location ? [location] : []), ...(dates ? [dates] : [])].map(({ span }) => span);
  if (!fields.every((span) => spanContains(header, span)) || saysMore(section, header, fields)) return undefined;
  const write = (field: Pick<Field, 'span'>) => sliceSpan(section.text, withLink(section, field.span)).trim();
  const level = entry.level ?? (section.heading?.level || 2) + 1;
  return {
    mark: '#'.repeat(Math.min(6, Math.max(1, level))),
    organization: write(organization),
    role: write(role),
    rest: [...(dates ? [write(dates)] : []), ...(location ? [write(location)] : [])],
  };
}

/** A link with all of its text and its target. */
function withLink({ links }: Section, span: Span): Span {
  return links.find((link) => spanContains(link.span, span) && spanContains(span, link.textSpan))?.span ?? span;
}

/** Whether there is a word in the header, such as the kind of employment or a remark, that no field holds. */
function saysMore(section: Section, header: Span, fields: readonly Span[]): boolean {
  const rest = applyEdits(
    section.text.slice(0, header.to),
    fields.map((field) => ({ span: withLink(section, field), newText: ' ' })),
  ).slice(header.from);
  return /[\p{L}\p{N}<]/u.test(rest);
}

/** Whether the entry, and all others of its section, say what they said. */
function readsTheSame({ text, ruleset, reading }: Snapshot, place: PlacedSection, edits: readonly TextEdit[]): boolean {
  const { resume } = readResume(applyEdits(text, edits), { vocabulary: ruleset.schema.vocabulary }, reading);
  const section = placeAt(resume, place.start)?.section;
  const before = place.section.entries;
  if (section?.entries.length !== before.length || section.kind !== place.section.kind) return false;
  return before.every((entry, other) => describe(entry, place.section) === describe(section.entries[other] as Entry, section));
}

function describe({ organization, role, title, location, dates, bullets }: Entry, { text }: Section): string {
  const written = dates ? sliceSpan(text, dates.span) : '';
  return JSON.stringify([organization?.text, role?.text, title?.text, location?.text, written, bullets.map(({ prose }) => prose.plain)]);
}
