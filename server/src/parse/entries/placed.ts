import type { Field, SectionKind } from '../../model/resume.ts';
import { sourceSpan } from '../../text/prose.ts';
import type { Clues } from '../clues.ts';
import type { RowFacts } from './rowFacts.ts';
import type { Segment } from './segments.ts';

/** A part of a header with the row it stands in. */
export interface Placed {
  readonly segment: Segment;
  readonly facts: RowFacts;
  readonly field: Field;
  readonly clues: Clues & { readonly subject: boolean };
  /** It stands in the header of an enclosing employer. */
  readonly isShared: boolean;
  readonly kind: SectionKind;
}

/** Puts a segment where another part of the same row stands. */
export function placeSegment(segment: Segment, { facts, isShared, kind }: Pick<Placed, 'facts' | 'isShared' | 'kind'>): Placed {
  const { role, organization, institution, degree, employment } = segment.clues;
  const subject = kind === 'education' && subjects.test(segment.text);
  const clues = { role, organization, institution, degree, employment, subject };
  return { segment, facts, field: fieldOf(segment, facts, 'guessed'), clues, isShared, kind };
}

/** A segment as a field, with its span in the section. */
export function fieldOf(segment: Segment, facts: RowFacts, certainty: Field['certainty']): Field {
  return { text: segment.text, span: sourceSpan(facts.row.prose, segment.from, segment.to), certainty };
}

const subjects =
  /\b(?:science|sciences|engineering|mathematics|maths|math|physics|chemistry|biology|economics|informatics|informatik|informatique|computing|finance|accounting|marketing|psychology|statistics|history|philosophy|linguistics|management|administration|architecture|design|literature|communications?|electronics|mechanics|studies)\b/i;
