import { toSymbol } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleSymbols(session: Session): void {
  const { connection, client, service } = session;
  connection.onDocumentSymbol(
    forResume(session, (snapshot, document) => {
      if (client.outlinesHeadings && service.isOutlinedByHeadings(snapshot)) return null;
      return service.symbols(snapshot).map((symbol) => toSymbol(document, symbol));
    }),
  );
}
