import type { CancellationToken, Connection, TextDocumentIdentifier, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../host.ts';
import type { ResumeService } from '../service.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ChangeQueue } from './changeQueue.ts';
import type { Client } from './client.ts';
import type { Configuration } from './configuration.ts';
import type { Documents } from './positionEncoding.ts';
import type { Publisher } from './publisher.ts';
import type { Workspace } from './workspace.ts';

/** What the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly changes: ChangeQueue;
  readonly client: Client;
  readonly service: ResumeService;
  /** What exports take and the engine has not. */
  readonly exportTools: Pick<Host, 'printPdf' | 'fitPage' | 'writeWord'>;
  readonly documents: TextDocuments<TextDocument>;
  /** Makes further documents, with positions as the client's. */
  readonly texts: Documents;
  readonly configuration: Configuration;
  readonly publisher: Publisher;
  readonly workspace: Workspace;
}

/**
 * Makes a request handler of an answer about a resume. The request gets null where its document is not open (any more)
 * or is no resume, and waits where the document's configuration is still on its way.
 */
export function forResume<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  { service, documents, configuration }: Session,
  answer: (snapshot: Snapshot, document: TextDocument, params: P, token: CancellationToken) => R | null | Promise<R | null>,
): (params: P, token: CancellationToken) => R | null | Promise<R | null> {
  const answerNow = (params: P, token: CancellationToken) => {
    const { uri } = params.textDocument;
    const document = documents.get(uri);
    const snapshot = service.snapshot(uri);
    return document && snapshot ? answer(snapshot, document, params, token) : null;
  };
  return (params, token) => {
    const { uri } = params.textDocument;
    const loading = service.isConfigured(uri) ? undefined : configuration.firstLoad(uri);
    return loading ? loading.then(() => answerNow(params, token)) : answerNow(params, token);
  };
}
