import type { Snapshot } from '../../snapshot.ts';
import { addBulletLens } from './addBulletLens.ts';
import type { CodeLens, CodeLensSource } from './codeLens.ts';
import { countLens } from './countLens.ts';
import { sortLens } from './sortLens.ts';

export type { CodeLens, LensAction } from './codeLens.ts';

/** What is shown above sections and entries, as far as the configuration wants it: section by section, kind by kind. */
export function listCodeLenses(snapshot: Snapshot): CodeLens[] {
  const { sort, counts, addBullet } = snapshot.config.codeLens;
  const sources: CodeLensSource[] = [...(counts ? [countLens] : []), ...(sort ? [sortLens] : []), ...(addBullet ? [addBulletLens] : [])];
  return snapshot.resume.sections.flatMap((place) => sources.flatMap((source) => source(snapshot, place)));
}
