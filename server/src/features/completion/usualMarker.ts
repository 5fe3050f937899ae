import type { Resume } from '../../model/resume.ts';
import { Tally } from '../../rules/majority.ts';

/** What most bullets of the outermost lists begin with; `-` where there are none. */
export function usualMarker({ sections }: Resume): string {
  const tally = new Tally();
  for (const { section } of sections) {
    for (const { depth, ordered, markerText } of section.bullets) if (depth === 0 && !ordered) tally.add(markerText);
  }
  return tally.mostUsed() ?? '-';
}
