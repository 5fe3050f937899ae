import { type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { createResumeService, type ResumeService } from '../service.ts';
import { describeServer } from './capabilities.ts';
import type { ChangeQueue } from './changeQueue.ts';
import { readClient } from './client.ts';
import { fileExistsWith, readFileWith, readWordsFrom, writeWordWith } from './clientFiles.ts';
import { Configuration } from './configuration.ts';
import { FormatterRegistrations } from './formatterRegistrations.ts';
import { handleCodeActions } from './handlers/codeActions.ts';
import { handleCodeLenses } from './handlers/codeLenses.ts';
import { handleCompletion } from './handlers/completion.ts';
import { handleConfiguration } from './handlers/configuration.ts';
import { handleDiagnostics } from './handlers/diagnostics.ts';
import { handleDocumentLinks } from './handlers/documentLinks.ts';
import { handleDocuments } from './handlers/documents.ts';
import { handleExport } from './handlers/export.ts';
import { handleFolding } from './handlers/folding.ts';
import { handleFormatting } from './handlers/formatting.ts';
import { handleHighlights } from './handlers/highlights.ts';
import { handleHover } from './handlers/hover.ts';
import { handleImport } from './handlers/import.ts';
import { handleInlayHints } from './handlers/inlayHints.ts';
import { handleNames } from './handlers/names.ts';

import { handleParserView } from './handlers/parserView.ts';
import { handlePreview } from './handlers/preview.ts';
import { handleSelectionRanges } from './handlers/selectionRanges.ts';
import { handleSymbols } from './handlers/symbols.ts';
import { handleWorkspaceSymbols } from './handlers/workspaceSymbols.ts';
import { documentsIn } from './positionEncoding.ts';
import { Publisher } from './publisher.ts';
import { Refresher } from './refresher.ts';
import type { Session } from './session.ts';
import { setLanguage } from './setLanguage.ts';
import type { Transport } from './transport.ts';
import { findFilesWith, openFolders, Workspace } from './workspace.ts';

/**
 * Serves resumes over a connection until the client ends it. `changes` watches the connection's messages; the transport's host
 * reads files where the server itself can.
 */
export function startServer(transport: Transport, changes: ChangeQueue): void {
  const { connection, host } = transport;
  connection.onInitialize(async (params) => {
    const session = createSession(transport, changes, params);
    for (const handle of handlers) handle(session);
    await setLanguage(params, host);
    return describeServer(session.client);
  });
  connection.listen();
}

const handlers = [
  handleDocuments,
  handleDiagnostics,
  handleConfiguration,
  handleCodeActions,
  handleCompletion,
  handleHover,
  handleSymbols,
  handleFolding,
  handleSelectionRanges,
  handleDocumentLinks,
  handleHighlights,
  handleNames,
  handleWorkspaceSymbols,
  handlePreview,
  handleParserView,
  handleFormatting,
  handleInlayHints,
  handleCodeLenses,
  handleImport,
  handleExport,
] as const;

function createSession({ connection, host, checked }: Transport, changes: ChangeQueue, params: InitializeParams): Session {
  const client = readClient(params);
  const texts = documentsIn(client.positionEncoding);
  const service: ResumeService = createResumeService({
    now: host.now,
    log: (message) => connection.console.log(message),
    readFile: readFileWith(connection, host, client),
    fileExists: fileExistsWith(connection, host, client),
    isTrusted: () => configuration.isTrusted,
    workspaceFolders: () => openFolders(connection, client, configuration),
    findFiles: findFilesWith(connection, host, client),
    readWords: host.readWords ?? (client.readsFiles ? readWordsFrom(connection) : undefined),
  });
  service.decide(client.decisions);
  service.choosePage(client.pageChoices);
  const documents = new TextDocuments(texts);
  const formatters = new FormatterRegistrations(connection, client);
  const refresher = new Refresher(connection, client);
  const publisher = new Publisher(connection, client, service, documents, (uri, snapshot, again) => {
    formatters.follow(uri, snapshot);
    if (snapshot) checked?.(snapshot.text.length);
    if (again) refresher.refresh();
  });
  const configuration: Configuration = new Configuration(connection, client, service, (uris) => {
    for (const uri of uris) publisher.publishConfigured(uri);
    publisher.publishConfigFiles();
  });
  const workspace = new Workspace(connection, client, service, configuration);
  const exportTools = {
    ...(host.printPdf && { printPdf: host.printPdf }),
    ...(host.fitPage && { fitPage: host.fitPage }),
    ...writeWordWith(connection, host, client),
  };
  return { connection, changes, client, service, exportTools, documents, texts, configuration, publisher, workspace };
}
