import type { PlacedSection } from '../../model/resume.ts';
import type { Span } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';

/** What is known of the text under the pointer. */
export interface Hover {
  /** What it is about, in the document. */
  readonly span: Span;
  readonly markdown: string;
}

/** Says what is known of a place; undefined where it knows nothing. `place` is the section that holds the offset. */
export type HoverSource = (snapshot: Snapshot, place: PlacedSection, offset: number) => Hover | undefined;
