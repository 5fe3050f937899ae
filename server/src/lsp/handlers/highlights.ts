import { DocumentHighlightKind } from 'vscode-languageserver';
import { toRange } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

/** Null where the model knows nothing of the word, which leaves the highlight to the editor. */
export function handleHighlights(session: Session): void {
  session.connection.onDocumentHighlight(
    forResume(session, (snapshot, document, { position }) => {
      const spans = session.service.highlights(snapshot, document.offsetAt(position));
      return spans?.map((span) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Text })) ?? null;
    }),
  );
}
