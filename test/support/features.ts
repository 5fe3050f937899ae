import { createConfigResolver } from '../../server/src/config/load.ts';
import { type Snapshot, takeSnapshot } from '../../server/src/snapshot.ts';
import { dedent } from './text.ts';

/**
 * A resume as features see it, checked by all rules on 15 June 2024, and the place of the cursor that `$0` marks. A text
 * that begins with a line break is dedented.
 */
export function openResume(marked: string, settings: unknown = {}): { snapshot: Snapshot; cursor: number } {
  const text = dedent(marked);
  const cursor = text.indexOf('$0');
  return { snapshot: snapshotOf(text.replace('$0', ''), settings), cursor };
}

/** As above, of a text without a mark and taken as it is. */
export function snapshotOf(text: string, settings: unknown = {}): Snapshot {
  const { config, ruleset } = resolveConfig(settings);
  return takeSnapshot({ uri: 'file:///people/resume.md', version: 1, text, config, ruleset, today: { year: 2024, month: 6, day: 15 } });
}

const resolveConfig = createConfigResolver();
