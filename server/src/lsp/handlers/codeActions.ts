import { type CodeActionContext, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import type { Move } from '../../features/codeActions/codeAction.ts';
import { acceptHeadingCommand, addWordCommand } from '../../protocol.ts';
import { fixAllKind, moveKind, toCodeAction, toSpan } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleCodeActions(session: Session): void {
  const { connection, client, service } = session;
  connection.onCodeAction(
    forResume(session, (snapshot, document, { range, context }) => {
      const query = {
        span: toSpan(document, range),
        quickFix: wants(context, CodeActionKind.QuickFix),
        refactor: wants(context, CodeActionKind.RefactorRewrite),
        restructure: isAskedFor(context) && wants(context, CodeActionKind.RefactorRewrite),
        moves: isAskedFor(context) ? everyMove.filter((move) => wants(context, moveKind(move))) : [],
        // It checks the whole document again, which is too much for an editor that asks at every move of the cursor.
        fixAll: wants(context, fixAllKind) && isAskedFor(context),
        acceptHeading: client.commands.has(acceptHeadingCommand),
        acceptWord: client.commands.has(addWordCommand),
      };
      return service.codeActions(snapshot, query).map((action) => toCodeAction(document, action, client.versionedEdits));
    }),
  );
}

const everyMove: readonly Move[] = ['entryUp', 'entryDown', 'sectionUp', 'sectionDown'];

/** By a person: editors ask by themselves at every move of the cursor, and a light bulb on every line would say nothing. */
function isAskedFor({ only, triggerKind }: CodeActionContext): boolean {
  return only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic;
}

/** Whether the editor asked for a kind: `source` asks for `source.fixAll.resume`, and nothing at all asks for everything. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
