import { toCompletionList } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleCompletion(session: Session): void {
  session.connection.onCompletion(
    forResume(session, (snapshot, document, { position }) =>
      toCompletionList(document, session.service.completion(snapshot, document.offsetAt(position))),
    ),
  );
}
