import { toHover } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleHover(session: Session): void {
  const { connection, client, service } = session;
  connection.onHover(
    forResume(session, (snapshot, document, { position }) => {
      const hover = service.hover(snapshot, document.offsetAt(position));
      return hover ? toHover(document, hover, client.showsMarkdown) : null;
    }),
  );
}
