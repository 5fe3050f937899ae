import type { CodeLens, Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LensAction } from '../../features/codeLens/index.ts';
import { applyEdits } from '../../model/span.ts';
import { type ApplyEditsParams, applyEditsCommand, type ShowProblemParams, showProblemCommand } from '../../protocol.ts';
import { toRange, toTextEdit } from '../convert.ts';
import type { Documents } from '../positionEncoding.ts';
import { forResume, type Session } from '../session.ts';

/** What a lens is and does is told once it is seen. */
export function handleCodeLenses(session: Session): void {
  const { connection, service, client } = session;
  connection.onCodeLens(
    forResume(session, (snapshot, document) => {
      const { uri, version } = snapshot;
      return service.codeLenses(snapshot).flatMap(({ span, action }, index): CodeLens[] => {
        if (action?.kind === 'edit' && !client.commands.has(applyEditsCommand)) return [];
        const data: LensPlace = { uri, version, index };
        return [{ range: toRange(document, span), data }];
      });
    }),
  );
  connection.onCodeLensResolve((lens) => {
    const command = resolve(session, lens.data);
    return command ? { ...lens, command } : lens;
  });
}

/** Which lens of which version. */
interface LensPlace {
  readonly uri: string;
  readonly version: number;
  readonly index: number;
}

/** Undefined for a lens of an earlier version: the client is about to ask again. */
function resolve({ service, documents, texts, client }: Session, { uri, version, index }: LensPlace): Command | undefined {
  const document = documents.get(uri);
  const snapshot = service.snapshot(uri);
  if (!document || snapshot?.version !== version) return undefined;
  const lens = service.codeLenses(snapshot)[index];
  if (!lens) return undefined;
  const { title, action } = lens;
  if (action?.kind === 'edit') return { title, command: applyEditsCommand, arguments: [toEdits(document, action, texts)] };
  // Without a command the text is shown all the same.
  if (!action || !client.commands.has(showProblemCommand)) return { title, command: '' };
  const problem: ShowProblemParams = { uri, range: toRange(document, action.span) };
  return { title, command: showProblemCommand, arguments: [problem] };
}

function toEdits(document: TextDocument, { edits, cursor }: Extract<LensAction, { kind: 'edit' }>, texts: Documents): ApplyEditsParams {
  const { uri, version } = document;
  const made = edits();
  const params = { uri, version, edits: made.map((edit) => toTextEdit(document, edit)) };
  if (cursor === undefined) return params;
  const after = texts.create(uri, document.languageId, version, applyEdits(document.getText(), made));
  return { ...params, cursor: after.positionAt(cursor) };
}
