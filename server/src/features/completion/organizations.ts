import * as l10n from '@vscode/l10n';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';
import { completeUsed } from './usedValues.ts';

/** In the header of an entry: the employers, schools and organisations that the document names already. */
export function organizations({ resume }: Snapshot, cursor: Cursor): CompletionList | undefined {
  return completeUsed(resume, cursor, {
    kind: 'organization',
    part: 'organization',
    describe: () =>
      cursor.place.section.kind === 'education' ? l10n.t('institution, used in this resume') : l10n.t('organization, used in this resume'),
    suits: (from, to) => (from.kind === 'education') === (to.kind === 'education'),
  });
}
