import * as l10n from '@vscode/l10n';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';
import { completeUsed } from './usedValues.ts';

/** In the header of an entry: the places that the document names already. */
export function locations({ resume }: Snapshot, cursor: Cursor): CompletionList | undefined {
  return completeUsed(resume, cursor, { kind: 'location', part: 'location', describe: () => l10n.t('place, used in this resume') });
}
