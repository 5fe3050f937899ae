import type { Connection } from 'vscode-languageserver';
import type { ResumeService } from '../service.ts';
import type { Client } from './client.ts';

/** Fetches the settings of open documents from the client and hands them to the service. */
export class Configuration {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #service: ResumeService;
  readonly #onLoaded: (uris: readonly string[]) => void;
  readonly #firstLoads = new Map<string, Promise<void>>();
  /** Whether the person trusts the workspace. */
  isTrusted: boolean;
  /** Settings from a client that sends them by itself. */
  #received: unknown;

  constructor(connection: Connection, client: Client, service: ResumeService, onLoaded: (uris: readonly string[]) => void) {
    this.#connection = connection;
    this.#client = client;
    this.isTrusted = client.isTrusted;
    this.#service = service;
    this.#onLoaded = onLoaded;
  }

  /** Loads the configuration of a document that was just opened. */
  open(uri: string): void {
    this.#firstLoads.set(uri, this.load([uri]));
  }

  close(uri: string): void {
    this.#firstLoads.delete(uri);
  }

  /** Loads anew; until that is done the documents keep what they have. Never rejects. */
  async load(uris: readonly string[]): Promise<void> {
    try {
      const settings = await this.settingsOf(uris);
      await Promise.all(uris.map((uri, index) => this.#service.configure(uri, settings[index])));
      this.#onLoaded(uris);
    } catch (error) {
      this.#connection.console.error(`The configuration could not be loaded: ${error}`);
    }
  }

  /** The load that began when a document was opened; undefined for one that is not open. */
  firstLoad(uri: string): Promise<void> | undefined {
    return this.#firstLoads.get(uri);
  }

  /** Takes the settings that a client sent by itself, `{ resume: { … } }`. */
  receive(settings: unknown): void {
    if (typeof settings === 'object' && settings !== null && 'resume' in settings) this.#received = settings.resume;
  }

  /** What the editor's settings say for each file or folder, without `resume.`. Never rejects. */
  async settingsOf(uris: readonly string[]): Promise<readonly unknown[]> {
    if (!this.#client.givesConfiguration) return uris.map(() => this.#received);
    try {
      return await this.#connection.workspace.getConfiguration(uris.map((scopeUri) => ({ scopeUri, section: 'resume' })));
    } catch (error) {
      this.#connection.console.warn(`The client gave no settings: ${error}`);
      return uris.map(() => this.#received);
    }
  }
}
