import { type CancellationToken, type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { isObject } from '../config/accept.ts';
import type { Host, WorkspaceFolder } from '../host.ts';
import { type FindFilesParams, type FindFilesResult, findFilesRequest } from '../protocol.ts';
import type { ResumeService } from '../service.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Client } from './client.ts';
import type { Configuration } from './configuration.ts';
import { answerInTime, unlessCancelled } from './patience.ts';

/** Gets the resumes of the workspace for the requests that are about all of them. Does nothing before the first of those. */
export class Workspace {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #service: ResumeService;
  readonly #configuration: Configuration;
  #isWatching = false;

  constructor(connection: Connection, client: Client, service: ResumeService, configuration: Configuration) {
    this.#connection = connection;
    this.#client = client;
    this.#service = service;
    this.#configuration = configuration;
  }

  /** The resumes, open or not; null once the request is cancelled. `isExact` for edits, which have to fit what is on disk. */
  async resumes(token: CancellationToken, isExact = false): Promise<readonly Snapshot[] | null> {
    if (isExact || !this.#client.registersWatchers) this.#service.filesChanged();
    this.#watch();
    const loads = this.#service.openDocuments().map((uri) => this.#configuration.firstLoad(uri));
    return unlessCancelled(
      answerInTime(Promise.all(loads)).then(() => this.#service.resumes(token)),
      token,
    );
  }

  /** A client that refuses goes with what was read. */
  #watch(): void {
    if (this.#isWatching || !this.#client.registersWatchers) return;
    this.#isWatching = true;
    const watchers = [{ globPattern: '**/*.{md,markdown}' }];
    this.#connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => this.#connection.console.warn(`The client does not tell of changed resumes: ${error}`));
  }
}

/** The folders that the editor has open, with what its settings say of them. */
export async function openFolders(connection: Connection, client: Client, configuration: Configuration): Promise<WorkspaceFolder[]> {
  const given = client.givesFolders ? await answerInTime(connection.workspace.getWorkspaceFolders()) : undefined;
  const uris = given?.map(({ uri }) => uri) ?? client.folders;
  const settings = await answerInTime(configuration.settingsOf(uris));
  const excluded = await excludedFiles(connection, client, uris);
  return uris.map((uri, index) => ({ uri, settings: settings?.[index], exclude: excluded(index) }));
}

/** What the person hides in VS Code; other editors have no such setting. */
async function excludedFiles(
  connection: Connection,
  client: Client,
  uris: readonly string[],
): Promise<(index: number) => readonly string[]> {
  if (!client.givesConfiguration) return () => [];
  const items = uris.map((scopeUri) => ({ scopeUri, section: 'files.exclude' }));
  const answers: unknown = await answerInTime(connection.workspace.getConfiguration(items));
  return (index) => {
    const patterns = Array.isArray(answers) ? answers[index] : undefined;
    return isObject(patterns) ? Object.entries(patterns).flatMap(([pattern, isOn]) => (isOn === true ? [pattern] : [])) : [];
  };
}

/** Folders on this machine are searched by the server, all others by the client. */
export function findFilesWith(connection: Connection, host: Omit<Host, 'log'>, client: Client): NonNullable<Host['findFiles']> {
  return async (folder) => {
    if (host.findFiles && folder.uri.startsWith('file:')) return host.findFiles(folder);
    if (!client.readsFiles) return [];
    const params: FindFilesParams = { folder: folder.uri };
    const found = await answerInTime(connection.sendRequest<FindFilesResult>(findFilesRequest, params));
    return Array.isArray(found) ? found.filter((uri) => typeof uri === 'string') : [];
  };
}
