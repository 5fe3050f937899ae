import type { DateRange } from '../../model/dates.ts';
import type { Certainty, Field, SectionKind } from '../../model/resume.ts';
import { type Span, shiftSpan } from '../../model/span.ts';
import type { Chosen, FieldOrder } from './chosen.ts';
import type { Draft } from './drafts.ts';
import { chooseDegree, isDegreeOnly } from './educationFields.ts';
import { type Parts, readParts } from './parts.ts';
import { shiftDates } from './placeDates.ts';
import type { RowFacts } from './rowFacts.ts';
import { readTitle } from './title.ts';
import { choosePosition, isPositionOnly } from './workFields.ts';

/**
 * Reads the header of a draft. What a header says depends on its lines alone, so one whose lines were read before, here or
 * elsewhere in the section, is not read again.
 */
export function readHeader(draft: Draft, kind: SectionKind, text: string): PlacedHeader {
  const known = draft.header[0]?.line.headers ?? [];
  let reading = known.find((other) => other.isOf(draft, kind, text));
  if (!reading) {
    reading = new HeaderReading(draft, kind, text);
    known.unshift(reading);
    if (known.length > MOST_KEPT) known.pop();
  }
  return { reading, by: startOf(draft) - startOf(reading.draft) };
}

/** Of the headers that begin with the same line, "Software Engineer". */
const MOST_KEPT = 8;

export interface PlacedHeader {
  readonly reading: HeaderReading;
  /** How far it stands from where it was read. */
  readonly by: number;
}

/** What a header says, with its dates, and how sure that is. */
export interface HeaderFields extends Chosen {
  readonly dates: DateRange | undefined;
  readonly certainty: Certainty;
}

/** The fields of a header at its place, where the parts that no word tells come in an order. */
export function fieldsOf({ reading, by }: PlacedHeader, order: FieldOrder): HeaderFields {
  const fields = reading.fields(order);
  if (by === 0) return fields;
  const { organization, role, title, location, dates, certainty } = fields;
  return {
    organization: shiftField(organization, by),
    role: shiftField(role, by),
    title: shiftField(title, by),
    location: shiftField(location, by),
    dates: dates && moveDates(dates, by),
    certainty,
  };
}

/** The header of a draft, read; immutable to those who look at it. */
export class HeaderReading {
  readonly draft: Draft;
  /** Which order its words tell; undefined where they don't. */
  readonly vote: FieldOrder | undefined;
  private readonly kind: SectionKind;
  private readonly parts: Parts;
  private readonly rows: readonly RowFacts[];
  private readonly sources: readonly string[];
  private readonly found = new Map<FieldOrder, HeaderFields>();

  constructor(draft: Draft, kind: SectionKind, text: string) {
    this.draft = draft;
    this.kind = kind;
    this.parts = readParts(draft, kind);
    this.vote = voteOf(this.parts, kind);
    this.rows = rowsOf(draft);
    this.sources = this.rows.map(({ row: { span } }) => text.slice(span.from, span.to));
  }

  /** Whether the header of another draft is the same, wherever it stands. */
  isOf(draft: Draft, kind: SectionKind, text: string): boolean {
    const { opener, header, shared } = this.draft;
    if (kind !== this.kind || draft.header.length !== header.length || draft.shared.length !== shared.length) return false;
    const { layout, level, marked } = draft.opener;
    if (layout !== opener.layout || level !== opener.level || marked !== opener.marked) return false;
    const by = startOf(draft) - startOf(this.draft);
    const ahead = indexOf(draft) - indexOf(this.draft);
    return rowsOf(draft).every((facts, at) => {
      const known = this.rows[at] as RowFacts;
      if (facts.line !== known.line || facts.index - known.index !== ahead) return false;
      const [a, b] = [facts.row, known.row];
      if (a.container !== b.container || a.level !== b.level || a.depth !== b.depth || !a.bullet !== !b.bullet) return false;
      return a.span.from - b.span.from === by && text.slice(a.span.from, a.span.to) === this.sources[at];
    });
  }

  fields(order: FieldOrder): HeaderFields {
    let fields = this.found.get(order);
    if (!fields) {
      const { draft, parts, kind } = this;
      const chosen = choose(draft, parts, kind, order);
      const dates = parts.dates && shiftDates(parts.dates.dates, parts.dates.facts.row.prose);
      fields = { ...chosen, dates, certainty: certaintyOf(draft, parts, chosen, kind) };
      this.found.set(order, fields);
    }
    return fields;
  }
}

function rowsOf({ header, shared }: Draft): readonly RowFacts[] {
  return shared.length > 0 ? [...header, ...shared] : header;
}

function startOf({ header }: Draft): number {
  return header[0]?.row.span.from ?? 0;
}

function indexOf({ header }: Draft): number {
  return header[0]?.index ?? 0;
}

function voteOf({ candidates }: Parts, kind: SectionKind): FieldOrder | undefined {
  const role = candidates.findIndex(kind === 'education' ? isDegreeOnly : isPositionOnly);
  if (role < 0 || candidates.length < 2) return undefined;
  return role === 0 ? 'role-first' : 'organization-first';
}

function choose(draft: Draft, parts: Parts, kind: SectionKind, order: FieldOrder): Chosen {
  if (kind === 'education') return chooseDegree(parts, order);
  const { location } = parts;
  if (kind !== 'projects') {
    const { role, organization } = choosePosition(draft, parts, order);
    return { role, organization, location };
  }
  const title = parts.title ?? readTitle(draft);
  return { title, location };
}

function certaintyOf(draft: Draft, parts: Parts, chosen: Chosen, kind: SectionKind): Certainty {
  if (!draft.opener.marked) return 'guessed';
  if (kind === 'projects') return chosen.title ? 'sure' : 'guessed';
  if (parts.dates || parts.labelled) return 'sure';
  return chosen.role?.certainty === 'sure' || chosen.organization?.certainty === 'sure' ? 'sure' : 'guessed';
}

function shiftField(field: Field | undefined, by: number): Field | undefined {
  return field && { text: field.text, span: shiftSpan(field.span, by), certainty: field.certainty };
}

function moveDates(dates: DateRange, by: number): DateRange {
  const move = <Part extends { readonly span: Span }>(part: Part): Part => ({ ...part, span: shiftSpan(part.span, by) });
  const { span, start, end, separator, duration } = dates;
  return {
    span: shiftSpan(span, by),
    start: start && move(start),
    end: end && move(end),
    separator: separator && move(separator),
    duration: duration && move(duration),
  };
}
