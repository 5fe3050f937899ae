import type { DateRange } from '../../model/dates.ts';
import type { Field, SectionKind } from '../../model/resume.ts';
import { readClues } from '../clues.ts';
import { readCandidates } from './candidates.ts';
import type { Draft } from './drafts.ts';
import { fieldOf, type Placed, placeSegment } from './placed.ts';
import type { LabelFacts, RowFacts } from './rowFacts.ts';
import { type Segment, splitLine } from './segments.ts';

/**
 * Sorts the parts of an entry's header: dates, place, fields named by a label, and the candidates for role and
 * organisation in the order of the text.
 */
export function readParts(draft: Draft, kind: SectionKind): Parts {
  return new PartReader(draft, kind).read();
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

class PartReader {
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
    const own: Placed[] = [];
    const shared: Placed[] = [];
    for (const facts of this.draft.header) this.readRow(facts, own, false);
    for (const facts of this.draft.shared) this.readRow(facts, shared, true);
    const all = shared.length > 0 ? [...shared, ...own] : own;
    const { studies, dates, title, labelled, labelledRole: role, labelledOrganization: organization } = this;
    const one = role !== undefined || organization !== undefined;
    const found =
      this.kind === 'projects' ? { candidates: [], location: this.location } : readCandidates(all, { one, location: this.location });
    const { candidates, location } = found;
    return { candidates, location, all, studies, dates, title, labelled, role, organization };
  }

  private readRow(facts: RowFacts, placed: Placed[], isShared: boolean): void {
    const { label, segments } = facts.line;
    const dates = facts.line.dates.find(({ end }) => end !== undefined) ?? joinEnds(facts) ?? facts.line.dates[0];
    if (dates && (!this.dates || (label?.field === 'dates' && !this.dates.facts.line.label))) this.dates = { dates, facts };
    if (label) {
      this.labelled = true;
      this.readLabelled(facts, label);
      return;
    }
    for (const segment of segments) placed.push(placeSegment(segment, { facts, isShared, kind: this.kind }));
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
