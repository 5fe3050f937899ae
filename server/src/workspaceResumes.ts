import { judgeFileName } from './config/fileName.ts';
import { matchFiles } from './config/glob.ts';
import { isResume } from './config/isResume.ts';
import { type ConfigFile, createConfigResolver, type ResolvedConfig } from './config/load.ts';
import { configFileName } from './config/schema.ts';
import { type Documents, isConfigFile } from './documents.ts';
import type { Host, WorkspaceFolder } from './host.ts';
import { dayOf, type Snapshot, takeSnapshot } from './snapshot.ts';
import { parentFolders, sameFileKey, uriPath } from './uri.ts';

/**
 * The resumes of the workspace, those that nobody has opened included. Files are listed when the resumes are first asked for,
 * and again when one came or went; read are only those that the person, the setting `files` or the name calls resumes. What was
 * read is kept for a number of files, until it is told to have changed.
 */
export class WorkspaceResumes {
  readonly #host: Host;
  readonly #documents: Documents;
  readonly #resolve = createConfigResolver();
  #listing: Promise<readonly ListedFile[]> | undefined;
  /** By URI; the one that was asked for last is the last. */
  readonly #kept = new Map<string, KeptFile>();
  /** A file that changes while it is read is read again. */
  #changes = 0;

  constructor(host: Host, documents: Documents) {
    this.#host = host;
    this.#documents = documents;
  }

  /** The resumes, the open ones first; those that it came to before it was cancelled. Never rejects. */
  async snapshots(cancellation: Cancellation): Promise<readonly Snapshot[]> {
    const files = await this.#list();
    const open = new Set(this.#documents.uris().map(sameFileKey));
    const wanted = files.filter((file) => !open.has(sameFileKey(file.uri)) && this.#isNamedResume(file));
    if (wanted.length > mostResumes) this.#host.log(`Of ${wanted.length} resumes in the workspace the first ${mostResumes} are searched.`);
    const closed: Snapshot[] = [];
    for (let at = 0; at < Math.min(wanted.length, mostResumes) && !cancellation.isCancellationRequested; at += readAtOnce) {
      const batch = await Promise.all(wanted.slice(at, Math.min(at + readAtOnce, mostResumes)).map((file) => this.#snapshot(file)));
      closed.push(...batch.filter((snapshot) => snapshot !== undefined));
    }
    return [...this.#documents.snapshots(), ...closed];
  }

  /** Takes note that a file changed, came or went. */
  changed(uri: string, isContentOnly: boolean): void {
    if (!isContentOnly || isConfigFile(uri)) this.#listing = undefined;
    this.#changes += 1;
    const kept = this.#kept.get(uri);
    if (kept) kept.isOld = true;
  }

  /** Has everything looked at again; what is as it was is not read as a resume anew. */
  changedAll(): void {
    this.#listing = undefined;
    this.#changes += 1;
    for (const kept of this.#kept.values()) kept.isOld = true;
  }

  /** Requests that overlap share one listing. */
  #list(): Promise<readonly ListedFile[]> {
    this.#listing ??= this.#findFiles().catch((error: unknown) => {
      this.#host.log(`The files of the workspace could not be listed: ${error}`);
      this.#listing = undefined;
      return [];
    });
    return this.#listing;
  }

  async #findFiles(): Promise<readonly ListedFile[]> {
    const folders = (await this.#host.workspaceFolders?.()) ?? [];
    const lists = await Promise.all(folders.map((folder) => this.#filesIn(folder)));
    const files = new Map(lists.flat().map((file) => [sameFileKey(file.uri), file]));
    return [...files.values()];
  }

  async #filesIn(folder: WorkspaceFolder): Promise<readonly ListedFile[]> {
    const uris = (await this.#host.findFiles?.(folder)) ?? [];
    const configs = new Map<string, ConfigFile>();
    const candidates = [
      ...uris.filter(isConfigFile),
      ...parentFolders(folder.uri.replace(/\/$/, '')).map((above) => above + configFileName),
    ];
    for (const path of candidates) {
      const text = await this.#documents.readFile(path);
      if (text !== undefined) configs.set(path, { path, text });
    }
    const find = this.#configurations(folder.settings, configs);
    return uris.filter((uri) => !isConfigFile(uri)).map((uri) => ({ uri, configuration: find(parentFolders(uri)) }));
  }

  /** The configuration of a file by the folders above it, worked out once for a folder. */
  #configurations(settings: unknown, configs: ReadonlyMap<string, ConfigFile>): (folders: readonly string[]) => ResolvedConfig {
    const known = new Map<string, ResolvedConfig>();
    return (folders) => {
      const [nearest = ''] = folders;
      let configuration = known.get(nearest);
      if (!configuration) {
        const path = folders.find((folder) => configs.has(folder + configFileName));
        configuration = this.#resolve(settings, path === undefined ? undefined : configs.get(path + configFileName));
        known.set(nearest, configuration);
      }
      return configuration;
    };
  }

  /** What can be told without reading the file. */
  #isNamedResume({ uri, configuration }: ListedFile): boolean {
    const path = uriPath(uri);
    return this.#documents.decision(uri) ?? matchFiles(configuration.config.files, path) ?? judgeFileName(path) ?? false;
  }

  async #snapshot(file: ListedFile): Promise<Snapshot | undefined> {
    const { uri, configuration } = file;
    const kept = this.#kept.get(uri);
    const changes = this.#changes;
    this.#kept.delete(uri);
    const text = kept && !kept.isOld ? kept.text : await this.#host.readFile?.(uri);
    if (text === undefined || text.length > longestText) return undefined;
    const isSame = kept?.text === text && kept.configuration === configuration;
    const snapshot = isSame ? kept.snapshot : this.#read(file, text);
    this.#kept.set(uri, { text, configuration, snapshot, isOld: changes !== this.#changes });
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    // The decision may be a new one, and the name is not the last word.
    const decision = this.#documents.decision(uri);
    const isOne = isResume({ path: uriPath(uri), text, files: configuration.config.files, decision });
    return isOne ? snapshot : undefined;
  }

  #read({ uri, configuration: { config, ruleset } }: ListedFile, text: string): Snapshot {
    return takeSnapshot({ uri, version: 0, text, config, ruleset, today: dayOf(this.#host.now()) });
  }
}

/** Whether the one who asked has lost interest. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

interface ListedFile {
  readonly uri: string;
  readonly configuration: ResolvedConfig;
}

interface KeptFile {
  readonly text: string;
  readonly configuration: ResolvedConfig;
  readonly snapshot: Snapshot;
  /** The file may have changed since. */
  isOld: boolean;
}

const readAtOnce = 8;
const mostResumes = 300;
const mostKept = 100;
/** No resume is as long. */
const longestText = 500_000;
