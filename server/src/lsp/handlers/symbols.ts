import { toSymbol } from '../convert.ts';
import { forResume, type Session } from '../session.ts';

export function handleSymbols(session: Session): void {
  session.connection.onDocumentSymbol(
    forResume(session, (snapshot, document) => session.service.symbols(snapshot).map((symbol) => toSymbol(document, symbol))),
  );
}
