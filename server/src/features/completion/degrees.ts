import * as l10n from '@vscode/l10n';
import { languageOf } from '../../languages/index.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { CompletionList } from './completionItem.ts';
import type { Cursor } from './cursor.ts';
import { headerPartAt, typedFrom } from './headerPart.ts';
import { replacePart } from './usedValues.ts';

/** In the header of an education: degrees in the document's language. */
export function degrees({ resume }: Snapshot, cursor: Cursor): CompletionList | undefined {
  const part = cursor.place.section.kind === 'education' ? headerPartAt(cursor) : undefined;
  if (!part) return undefined;
  const typed = typedFrom(cursor, part.starts[part.starts.length - 1] ?? 0);
  const isExpected = part.expected === 'role';
  if (cursor.isAutomatic && !isExpected && (part.expected !== undefined || !/^\p{Lu}/u.test(typed))) return undefined;
  const names = (languageOf(resume.language)?.writing ?? languageOf('en')?.writing)?.degrees ?? [];
  const items = names.flatMap((name) => replacePart(cursor, part, name, { kind: 'degree', detail: l10n.t('degree') }) ?? []);
  return items.length === 0 ? undefined : { items, incomplete: cursor.isAutomatic, isSecondary: !isExpected };
}
