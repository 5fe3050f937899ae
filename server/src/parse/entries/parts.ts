import type { DateRange } from '../../model/dates.ts';
import type { Field, SectionKind } from '../../model/resume.ts';
import { isRegion } from '../../text/places.ts';
import { sourceSpan } from '../../text/prose.ts';
import { type Clues, readClues } from '../clues.ts';
import type { Draft } from './drafts.ts';
import type { LabelFacts, RowFacts } from './rowFacts.ts';
import { type Segment, splitAtCommas, splitLine } from './segments.ts';

/**
 * Sorts the parts of an entry's header: dates, place, fields named by a label, and the candidates for role and
 * organisation in the order of the text.
 */
export function readParts(draft: Draft, kind: SectionKind): Parts {
  const known = partsByDraft.get(draft);
  if (known) return known;
  const parts = new PartReader(draft, kind).read();
  partsByDraft.set(draft, parts);
  return parts;
}

export interface Parts {
  /** What may be role or organisation, in order. */
  readonly candidates: readonly Placed[];
  /** Every part, in order. */
  readonly all: readonly Placed[];
  readonly dates?: { readonly dates: DateRange; readonly facts: RowFacts };
  readonly location?: Field;
  readonly role?: Field;
  readonly organization?: Field;
  readonly title?: Field;
  /** Every degree and subject that a label names. */
  readonly studies: readonly Field[];
  /** A label ("Role:") names a field. */
  readonly labelled: boolean;
}

export interface Placed {
  readonly segment: Segment;
  readonly facts: RowFacts;
  readonly field: Field;
  readonly clues: Clues & { readonly subject: boolean };
  /** It stands in the header of an enclosing employer. */
  readonly isShared: boolean;
}

const partsByDraft = new WeakMap<Draft, Parts>();

const subjects =
  /\b(?:science|sciences|engineering|mathematics|maths|math|physics|chemistry|biology|economics|informatics|informatik|informatique|computing|finance|accounting|marketing|psychology|statistics|history|philosophy|linguistics|management|administration|architecture|design|literature|communications?|electronics|mechanics|studies)\b/i;

class PartReader {
  private readonly all: Placed[] = [];
  private readonly studies: Field[] = [];
  private labelledRole: Field | undefined;
  private labelledOrganization: Field | undefined;
  private title: Field | undefined;
  private location: Field | undefined;
  private dates: Parts['dates'];
  private labelled = false;
  private readonly draft: Draft;
  private readonly kind: SectionKind;

  constructor(draft: Draft, kind: SectionKind) {
    this.draft = draft;
    this.kind = kind;
  }

  read(): Parts {
    for (const facts of this.draft.header) this.readRow(facts, false);
    const own = this.all.splice(0);
    for (const facts of this.draft.shared) this.readRow(facts, true);
    this.all.push(...own);
    const candidates = this.chooseCandidates();
    const { all, studies, dates, location, title, labelled } = this;
    return { candidates, all, studies, dates, location, title, labelled, role: this.labelledRole, organization: this.labelledOrganization };
  }

  private readRow(facts: RowFacts, isShared: boolean): void {
    const { label, segments } = facts.line;
    const dates = facts.line.dates.find(({ end }) => end !== undefined) ?? joinEnds(facts) ?? facts.line.dates[0];
    if (dates) this.dates ??= { dates, facts };
    if (label) {
      this.labelled = true;
      this.readLabelled(facts, label);
      return;
    }
    for (const segment of segments) this.all.push(this.place(segment, facts, isShared));
  }

  private readLabelled(facts: RowFacts, label: LabelFacts): void {
    const [segment] = splitLine(facts.row.prose, facts.line.dates, label.valueFrom);
    const isStudy = label.field === 'degree' || label.field === 'institution';
    const whole = isStudy && facts.line.dates.length > 0 ? segment : (wholeValue(facts, label.valueFrom) ?? segment);
    if (!whole) return;
    const field = fieldOf(whole, facts, 'sure');
    if (label.field === 'degree') this.studies.push(field);
    if (label.field === 'role' || label.field === 'degree') this.labelledRole ??= field;
    else if (label.field === 'organization' || label.field === 'institution') this.labelledOrganization ??= field;
    else if (label.field === 'location') this.location ??= field;
    else if (label.field === 'project') this.title ??= field;
  }

  private place(segment: Segment, facts: RowFacts, isShared: boolean): Placed {
    const clues = { ...segment.clues, subject: this.kind === 'education' && subjects.test(segment.text) };
    return { segment, facts, field: fieldOf(segment, facts, 'guessed'), clues, isShared };
  }

  /** Takes out places and kinds of employment; splits at commas where one part has to serve for two fields. */
  private chooseCandidates(): Placed[] {
    if (this.kind === 'projects') return [];
    let candidates = this.withoutPlaces(this.all);
    const own = candidates.filter(({ isShared }) => !isShared);
    const needed = this.labelledRole || this.labelledOrganization ? 0 : candidates.some(({ isShared }) => isShared) ? 1 : 2;
    if (own.length < needed || candidates.length < needed)
      candidates = this.withoutPlaces(candidates.flatMap((part) => this.splitPart(part)));
    return candidates.map((part) => this.withoutTrailingPlace(part));
  }

  private withoutPlaces(parts: readonly Placed[]): Placed[] {
    const rest: Placed[] = [];
    for (const part of parts) {
      if (part.segment.isPlace && !part.clues.organization) this.addLocation(part);
      else if (!(part.clues.employment && (part.segment.bracketed || part.segment.text.split(/\s+/).length <= 2) && !part.clues.role))
        rest.push(part);
    }
    return rest;
  }

  /** Neighbouring places make one location: "Noida", "India". */
  private addLocation(part: Placed): void {
    const { field } = part;
    const between = this.location && field.span.from - this.location.span.to;
    if (!this.location) this.location = { ...field, certainty: 'sure' };
    else if (between !== undefined && between > 0 && between <= 3) {
      const span = { from: this.location.span.from, to: field.span.to };
      this.location = { text: `${this.location.text}, ${field.text}`, span, certainty: 'sure' };
    }
  }

  private splitPart(part: Placed): Placed[] {
    const { facts } = part;
    const pieces = splitAtCommas(part.segment, facts.row.prose);
    if (pieces.length < 2) return [part];
    return joinLegalForms(pieces, facts).map((piece) => this.place(piece, facts, part.isShared));
  }

  /** "Acme, Berlin" is the employer Acme. */
  private withoutTrailingPlace(part: Placed): Placed {
    const { facts } = part;
    const pieces = splitAtCommas(part.segment, facts.row.prose);
    let count = pieces.length;
    while (count > 1 && isLocationPiece(pieces[count - 1])) count -= 1;
    const last = pieces[count - 1];
    const first = pieces[0];
    if (!last || !first || count === pieces.length) return part;
    for (const piece of pieces.slice(count)) this.addLocation(this.place(piece, facts, part.isShared));
    const text = facts.row.prose.plain.slice(first.from, last.to).replace(/\s+/g, ' ');
    return this.place({ ...part.segment, text, to: last.to, clues: readClues(text) }, facts, part.isShared);
  }
}

function isLocationPiece(piece: Segment | undefined): boolean {
  return piece !== undefined && (piece.isPlace || isRegion(piece.text));
}

/** "Start: 05/2013, end: 10/2018" is one range. */
function joinEnds({ line }: RowFacts): DateRange | undefined {
  const [first, second] = line.dates;
  if (line.label?.field !== 'start' || !first?.start || !second?.start) return undefined;
  return { span: { from: first.span.from, to: second.span.to }, start: first.start, end: second.start };
}

function wholeValue(facts: RowFacts, from: number): Segment | undefined {
  const value = facts.row.prose.plain.slice(from).trim();
  if (value === '') return undefined;
  const start = facts.row.prose.plain.indexOf(value, from);
  const text = value.replace(/\s+/g, ' ');
  return { text, from: start, to: start + value.length, bold: false, italic: false, linked: false, clues: readClues(text), isPlace: false };
}

function fieldOf(segment: Segment, facts: RowFacts, certainty: Field['certainty']): Field {
  return { text: segment.text, span: sourceSpan(facts.row.prose, segment.from, segment.to), certainty };
}

/** "Acme, Inc." is one name. */
function joinLegalForms(pieces: readonly Segment[], facts: RowFacts): Segment[] {
  const joined: Segment[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (before && /^(?:inc|llc|ltd|limited|corp|co|gmbh|ag|s\.?a|s\.?r\.?l|plc|pvt\.? ltd|jr|sr|ph\.?d)\.?$/i.test(piece.text)) {
      joined[joined.length - 1] = { ...before, text: facts.row.prose.plain.slice(before.from, piece.to), to: piece.to };
    } else joined.push(piece);
  }
  return joined;
}
