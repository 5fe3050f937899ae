import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../host.ts';
import {
  type FileExistsParams,
  type FileExistsResult,
  fileExistsRequest,
  type ReadFileParams,
  type ReadFileResult,
  type ReadWordsResult,
  readFileRequest,
  readWordsRequest,
} from '../protocol.ts';
import { createResumeService, type ResumeService } from '../service.ts';
import { describeServer } from './capabilities.ts';
import type { ChangeQueue } from './changeQueue.ts';
import { type Client, readClient } from './client.ts';
import { Configuration } from './configuration.ts';
import { FormatterRegistrations } from './formatterRegistrations.ts';
import { handleCodeActions } from './handlers/codeActions.ts';
import { handleCodeLenses } from './handlers/codeLenses.ts';
import { handleCompletion } from './handlers/completion.ts';
import { handleConfiguration } from './handlers/configuration.ts';
import { handleDocumentLinks } from './handlers/documentLinks.ts';
import { handleDocuments } from './handlers/documents.ts';
import { handleFolding } from './handlers/folding.ts';
import { handleFormatting } from './handlers/formatting.ts';
import { handleHighlights } from './handlers/highlights.ts';
import { handleHover } from './handlers/hover.ts';
import { handleImport } from './handlers/import.ts';
import { handleInlayHints } from './handlers/inlayHints.ts';
import { handleNames } from './handlers/names.ts';

import { handlePreview } from './handlers/preview.ts';
import { handleSelectionRanges } from './handlers/selectionRanges.ts';
import { handleSymbols } from './handlers/symbols.ts';
import { handleWorkspaceSymbols } from './handlers/workspaceSymbols.ts';
import { answerInTime } from './patience.ts';
import { Publisher } from './publisher.ts';
import { Refresher } from './refresher.ts';
import type { Session } from './session.ts';
import { setLanguage } from './setLanguage.ts';
import { findFilesWith, openFolders, Workspace } from './workspace.ts';

/**
 * Serves resumes over a connection until the client ends it. `changes` watches the connection's messages; `host` reads
 * files where the server itself can.
 */
export function startServer(connection: Connection, changes: ChangeQueue, host: Omit<Host, 'log'>): void {
  connection.onInitialize(async (params) => {
    const session = createSession(connection, changes, host, params);
    for (const handle of handlers) handle(session);
    await setLanguage(params, host);
    return describeServer(session.client);
  });
  connection.listen();
}

const handlers = [
  handleDocuments,
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
  handleFormatting,
  handleInlayHints,
  handleCodeLenses,
  handleImport,
] as const;

function createSession(connection: Connection, changes: ChangeQueue, host: Omit<Host, 'log'>, params: InitializeParams): Session {
  const client = readClient(params);
  const service: ResumeService = createResumeService({
    now: host.now,
    log: (message) => connection.console.log(message),
    readFile: readFileWith(connection, host, client),
    fileExists: fileExistsWith(connection, host, client),
    workspaceFolders: () => openFolders(connection, client, configuration),
    findFiles: findFilesWith(connection, host, client),
    readWords: host.readWords ?? (client.readsFiles ? readWordsFrom(connection) : undefined),
  });
  service.decide(client.decisions);
  const documents = new TextDocuments(TextDocument);
  const formatters = new FormatterRegistrations(connection, client);
  const refresher = new Refresher(connection, client);
  const publisher = new Publisher(connection, service, documents, (uri, snapshot, again) => {
    formatters.follow(uri, snapshot);
    if (again) refresher.refresh();
  });
  const configuration: Configuration = new Configuration(connection, client, service, (uris) => {
    for (const uri of uris) publisher.publishConfigured(uri);
    publisher.publishConfigFiles();
  });
  const workspace = new Workspace(connection, client, service, configuration);
  return { connection, changes, client, service, documents, configuration, publisher, workspace };
}

function readWordsFrom(connection: Connection): () => Promise<string | undefined> {
  return async () => {
    const text = await connection.sendRequest<ReadWordsResult>(readWordsRequest);
    return typeof text === 'string' ? text : undefined;
  };
}

/** As for reading. */
function fileExistsWith(connection: Connection, host: Omit<Host, 'log'>, client: Client): (uri: string) => Promise<boolean | undefined> {
  return async (uri) => {
    if (host.fileExists && uri.startsWith('file:')) return host.fileExists(uri);
    if (!client.readsFiles) return undefined;
    const params: FileExistsParams = { uri };
    const exists = await connection.sendRequest<FileExistsResult>(fileExistsRequest, params);
    return typeof exists === 'boolean' ? exists : undefined;
  };
}

/** Files on this machine are read by the server, all others by the client. */
function readFileWith(connection: Connection, host: Omit<Host, 'log'>, client: Client): (uri: string) => Promise<string | undefined> {
  return async (uri) => {
    if (host.readFile && uri.startsWith('file:')) return host.readFile(uri);
    if (!client.readsFiles) return undefined;
    const params: ReadFileParams = { uri };
    const text = await answerInTime(connection.sendRequest<ReadFileResult>(readFileRequest, params));
    return typeof text === 'string' ? text : undefined;
  };
}
