import { toRange } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleDocumentLinks(session: Session): void {
  session.connection.onDocumentLinks(
    forResume(session, (snapshot, document) =>
      session.service.documentLinks(snapshot).map(({ span, target, tooltip }) => ({ range: toRange(document, span), target, tooltip })),
    ),
  );
}
