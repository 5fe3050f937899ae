import { type CodeActionContext, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { acceptHeadingCommand, addWordCommand } from '../../protocol.ts';
import { fixAllKind, toCodeAction, toSpan } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleCodeActions(session: Session): void {
  const { connection, client, service } = session;
  connection.onCodeAction(
    forResume(session, (snapshot, document, { range, context }) => {
      const query = {
        span: toSpan(document, range),
        quickFix: wants(context, CodeActionKind.QuickFix),
        refactor: wants(context, CodeActionKind.RefactorRewrite),
        // It checks the whole document again, which is too much for an editor that asks at every move of the cursor.
        fixAll: wants(context, fixAllKind) && (context.only !== undefined || context.triggerKind !== CodeActionTriggerKind.Automatic),
        acceptHeading: client.commands.has(acceptHeadingCommand),
        acceptWord: client.commands.has(addWordCommand),
      };
      return service.codeActions(snapshot, query).map((action) => toCodeAction(document, action, client.versionedEdits));
    }),
  );
}

/** Whether the editor asked for a kind: `source` asks for `source.fixAll.resume`, and nothing at all asks for everything. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
