import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** Has the client ask again for what it shows between the lines, where the answer may be another though the text is not. */
export class Refresher {
  readonly #connection: Connection;
  readonly #client: Client;
  #isDue = false;

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
  }

  /** Asks once, however many documents there is a reason for. */
  refresh(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.#send();
    });
  }

  #send(): void {
    const refused = (error: unknown) => this.#connection.console.warn(`The client does not refresh: ${error}`);
    if (this.#client.refreshesInlayHints) this.#connection.languages.inlayHint.refresh().catch(refused);
    if (this.#client.pullsDiagnostics && this.#client.refreshesDiagnostics) this.#connection.languages.diagnostics.refresh();
    if (this.#client.refreshesCodeLenses) this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(refused);
  }
}
