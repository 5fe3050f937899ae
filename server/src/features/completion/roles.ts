import * as l10n from '@vscode/l10n';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';
import { completeUsed } from './usedValues.ts';

/** In the header of an entry: the positions that the document names already, in education its degrees. */
export function roles({ resume }: Snapshot, cursor: Cursor): CompletionList | undefined {
  const isEducation = cursor.place.section.kind === 'education';
  return completeUsed(resume, cursor, {
    kind: isEducation ? 'degree' : 'role',
    part: 'role',
    describe: () => (isEducation ? l10n.t('degree, used in this resume') : l10n.t('position, used in this resume')),
    suits: (from, to) => (from.kind === 'education') === (to.kind === 'education'),
  });
}
