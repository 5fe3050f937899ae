import { type CompletionContext, CompletionTriggerKind } from 'vscode-languageserver';
import type { CompletionItem } from '../../features/completion/completionItem.ts';
import { type ItemData, resolveCompletionItem, toCompletionList } from '../convertCompletion.ts';
import { forResume, type Session } from '../session.ts';

/** Answers with items that lack their documentation, and adds it to the one that is looked at. */
export function handleCompletion(session: Session): void {
  const { connection, client, service } = session;
  // Only the list on the screen is ever looked into.
  let last: Answer = { id: 0, items: [], isAutomatic: false };
  connection.onCompletion(
    forResume(session, (snapshot, document, { position, context }) => {
      const isAutomatic = wasAutomatic(context, last);
      const list = service.completion(snapshot, document.offsetAt(position), isAutomatic);
      last = { id: last.id + 1, items: list.items, isAutomatic };
      return toCompletionList(document, list, last.id, client.completion);
    }),
  );
  connection.onCompletionResolve((item) => {
    const { list, index } = (item.data ?? {}) as Partial<ItemData>;
    const known = list === last.id && index !== undefined ? last.items[index] : undefined;
    return known ? resolveCompletionItem(item, known) : item;
  });
}

interface Answer {
  readonly id: number;
  readonly items: readonly CompletionItem[];
  readonly isAutomatic: boolean;
}

/** A list that goes on while one types is asked for as it was the first time. */
function wasAutomatic(context: CompletionContext | undefined, last: Answer): boolean {
  if (context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions) return last.isAutomatic;
  return context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
}
