import type { Span } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';
import { placeAt } from '../places.ts';
import { dateHighlights } from './dateHighlights.ts';
import { employerHighlights } from './employerHighlights.ts';
import type { HighlightSource } from './highlight.ts';
import { skillHighlights } from './skillHighlights.ts';
import { verbHighlights } from './verbHighlights.ts';

/** Every place that says the same as the one at an offset; undefined where the model knows of no sameness, so that the editor compares words. */
export function highlightsAt(snapshot: Snapshot, offset: number): readonly Span[] | undefined {
  const place = placeAt(snapshot.resume, offset);
  if (!place) return undefined;
  for (const source of sources) {
    const spans = source(snapshot, place, offset);
    if (spans) return spans;
  }
  return undefined;
}

const sources: readonly HighlightSource[] = [dateHighlights, skillHighlights, employerHighlights, verbHighlights];
