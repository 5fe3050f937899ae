import { toSpan, toTextEdit } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleFormatting(session: Session): void {
  const { connection, service } = session;
  connection.onDocumentFormatting(
    forResume(session, (snapshot, document) => service.format(snapshot).map((edit) => toTextEdit(document, edit))),
  );
  connection.onDocumentRangeFormatting(
    forResume(session, (snapshot, document, { range }) =>
      service.format(snapshot, toSpan(document, range)).map((edit) => toTextEdit(document, edit)),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    forResume(session, (snapshot, document, { position }) =>
      service.formatAfterEnter(snapshot, document.offsetAt(position)).map((edit) => toTextEdit(document, edit)),
    ),
  );
}
