import * as l10n from '@vscode/l10n';
import type { Field, Located } from '../../model/resume.ts';

/** One value that software takes from a resume, or one that it looks for and does not find. */
export interface ParserFact {
  /** What the value is. */
  readonly label: string;
  /** As it is taken; empty where nothing was found. */
  readonly value: string;
  readonly state: 'found' | 'doubtful' | 'missing';
  /** Why it is doubtful or missing. */
  readonly note?: string;
  /** Where it stands in the document, or where it should. */
  readonly offset: number;
}

/** A value of a header; `start` is the offset of its section. */
export function fieldFact(label: string, { text, span, certainty }: Field, start: number): ParserFact {
  const offset = start + span.from;
  return certainty === 'sure' ? foundFact(label, text, offset) : doubtfulFact(label, text, l10n.t('Guessed'), offset);
}

export function locatedFact(label: string, { text, place, span }: Located): ParserFact {
  return foundFact(label, text, place.start + span.from);
}

export function foundFact(label: string, value: string, offset: number): ParserFact {
  return { label, value, state: 'found', offset };
}

export function doubtfulFact(label: string, value: string, note: string, offset: number): ParserFact {
  return { label, value, state: 'doubtful', note, offset };
}

export function missingFact(label: string, offset: number): ParserFact {
  return { label, value: '', state: 'missing', note: l10n.t('Not found'), offset };
}
