import type { TextEdit } from '../../server/src/model/span.ts';
import type { CleanResume } from './cleanResume.ts';
import type { Random } from './random.ts';

/** Makes the defect that one rule is about. */
export interface Planter {
  readonly rule: string;
  /** Edits that put one defect at a random place; undefined where this resume has no place for it, or the draw was none. */
  plant(resume: CleanResume, random: Random): Plant | undefined;
}

export interface Plant {
  /** Of the clean text. */
  readonly edits: readonly TextEdit[];
  /** Where the rule may report it: in the lines that were edited, or anywhere, for what a whole document lacks or holds. */
  readonly where?: 'anywhere';
}
