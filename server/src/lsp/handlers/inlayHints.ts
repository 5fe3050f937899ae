import type { InlayHint } from 'vscode-languageserver';
import { toSpan } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleInlayHints(session: Session): void {
  session.connection.languages.inlayHint.on(
    forResume(session, (snapshot, document, { range }) =>
      session.service
        .inlayHints(snapshot, toSpan(document, range))
        .map(({ offset, label, tooltip }): InlayHint => ({ position: document.positionAt(offset), label, tooltip, paddingLeft: true })),
    ),
  );
}
