import { type Snapshot, takeSnapshot } from '../../snapshot.ts';
import { fixAllText } from '../fixAll.ts';
import type { CodeAction } from './codeAction.ts';

/** Applies every safe fix in the document; nothing where there is none. */
export function fixAllAction(snapshot: Snapshot): CodeAction | undefined {
  let latest = snapshot;
  const { edits } = fixAllText(snapshot.text, (text) => {
    if (text !== latest.text) latest = takeSnapshot({ ...snapshot, text }, latest.reading);
    return latest.diagnostics;
  });
  if (edits.length === 0) return undefined;
  return { kind: 'fixAll', title: 'Fix all safely fixable problems', preferred: false, diagnostics: [], edits };
}
