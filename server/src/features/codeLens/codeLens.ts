import type { PlacedSection } from '../../model/resume.ts';
import type { Span, TextEdit } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';

/** A line of text that the editor shows above a line of the document, and what happens when it is chosen. */
export interface CodeLens {
  readonly span: Span;
  readonly title: string;
  /** Absent where the text is all there is. */
  readonly action?: LensAction;
}

export type LensAction =
  /** `edits` is worked out when the lens is shown; `cursor` is where the cursor goes, in the text after them. */
  | { readonly kind: 'edit'; readonly edits: () => readonly TextEdit[]; readonly cursor?: number }
  /** Shows a place. */
  | { readonly kind: 'show'; readonly span: Span };

/** One kind of lens: those of a section, in the order of the text. */
export type CodeLensSource = (snapshot: Snapshot, place: PlacedSection) => CodeLens[];
