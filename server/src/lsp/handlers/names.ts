import { type Location, type LocationLink, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../../snapshot.ts';
import { documentOf, toLocations, toRange, toWorkspaceEdit } from '../convert.ts';
import type { Documents } from '../positionEncoding.ts';
import { forResume, type Session } from '../session.ts';

/** Skills and employers as symbols: where they have their home, where they are mentioned, and their renaming everywhere. */
export function handleNames(session: Session): void {
  handleDefinition(session);
  handleReferences(session);
  handleRename(session);
}

function handleDefinition(session: Session): void {
  const { connection, client, service } = session;
  connection.onDefinition(
    forResume(session, (snapshot, document, { position }): Location[] | LocationLink[] | null => {
      const found = service.nameAt(snapshot, document.offsetAt(position));
      const spans = found ? service.definitions(snapshot, found.name) : [];
      if (!found || spans.length === 0) return null;
      const locations = toLocations(document, spans);
      if (!client.linksDefinitions) return locations;
      const { mention, place } = found;
      const originSelectionRange = toRange(document, { from: mention.span.from + place.start, to: mention.span.to + place.start });
      return locations.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }));
    }),
  );
}

function handleReferences(session: Session): void {
  const { connection, service, workspace, texts } = session;
  connection.onReferences(
    forResume(session, async (snapshot, document, { position, context }, token) => {
      const name = service.nameAt(snapshot, document.offsetAt(position))?.name;
      const resumes = name && (await workspace.resumes(token));
      if (!name || !resumes) return null;
      return resumes.flatMap((resume) =>
        toLocations(documentOf(resume, texts), service.references(resume, name, context.includeDeclaration)),
      );
    }),
  );
}

function handleRename(session: Session): void {
  const { connection, client, service, documents, texts, workspace } = session;
  connection.onPrepareRename(
    forResume(session, (snapshot, document, { position }) => {
      const span = service.prepareRename(snapshot, document.offsetAt(position));
      return span ? { range: toRange(document, span), placeholder: snapshot.text.slice(span.from, span.to) } : null;
    }),
  );
  connection.onRenameRequest(
    forResume(session, async (snapshot, document, { position, newName }, token) => {
      const offset = document.offsetAt(position);
      const name = service.prepareRename(snapshot, offset) && service.nameAt(snapshot, offset)?.name;
      if (!name) return null;
      const wanted = newName.trim();
      const problem = service.findNameProblem(wanted);
      if (problem !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, problem);
      const resumes = await workspace.resumes(token, true);
      const changes = resumes?.map((resume) => ({
        ...versioned(resume, documents.get(resume.uri), texts),
        edits: service.rename(resume, name, wanted),
      }));
      return changes
        ? toWorkspaceEdit(
            changes.filter(({ edits }) => edits.length > 0),
            client.versionedEdits,
          )
        : null;
    }),
  );
}

/** A file that is not open has no version. */
function versioned(resume: Snapshot, open: TextDocument | undefined, texts: Documents): { document: TextDocument; version: number | null } {
  return { document: documentOf(resume, texts), version: open ? resume.version : null };
}
