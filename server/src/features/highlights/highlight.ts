import type { PlacedSection } from '../../model/resume.ts';
import type { Span } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';

/**
 * Finds the other places that say the same as the one at an offset, that one included, as spans of the document in order;
 * undefined where it knows nothing of the place. `place` is the section that holds the offset.
 */
export type HighlightSource = (snapshot: Snapshot, place: PlacedSection, offset: number) => readonly Span[] | undefined;
