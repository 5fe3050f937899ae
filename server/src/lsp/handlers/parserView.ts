import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ParserViewResult, type PreviewParams, parserViewRequest } from '../../protocol.ts';
import { forResume, type Session } from '../session.ts';

export function handleParserView(session: Session): void {
  const view = forResume(session, (snapshot, document): ParserViewResult => {
    const { groups, ...rest } = session.service.parserView(snapshot);
    return {
      ...rest,
      groups: groups.map(({ title, entries }) => ({ title, entries: entries.map((facts) => facts.map(placeIn(document))) })),
    };
  });
  session.connection.onRequest(parserViewRequest, ({ uri }: PreviewParams, token) => view({ textDocument: { uri } }, token));
}

function placeIn(document: TextDocument) {
  return <T extends { readonly offset: number }>({ offset, ...rest }: T) => ({ ...rest, line: document.positionAt(offset).line });
}
