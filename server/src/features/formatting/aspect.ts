import type { TextEdit } from '../../model/span.ts';
import type { SourceLayout } from './sourceLayout.ts';

/** One thing that formatting takes care of: what it would change in a text. Looks at the text alone, and never throws. */
export interface FormattingAspect {
  /**
   * What has to stay as it was: `markdown` every block and word of the text, `resume` what the resume says, where the aspect
   * writes dates or signs in another way.
   */
  readonly keeps: 'markdown' | 'resume';
  findEdits(layout: SourceLayout): EditGroup[];
}

/** Edits that only make sense together, with offsets of the document. Groups do not overlap, and come in order. */
export type EditGroup = readonly TextEdit[];
