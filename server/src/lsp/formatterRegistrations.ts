import {
  BulkRegistration,
  type BulkUnregistration,
  type Connection,
  DocumentFormattingRequest,
  type DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver';
import type { Snapshot } from '../snapshot.ts';
import { uriPath } from '../uri.ts';
import type { Client } from './client.ts';

/**
 * Tells the client for which documents we format: the resumes that are open. A formatter for all Markdown would make the
 * editor ask which of several to use in every README.
 */
export class FormatterRegistrations {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #registered = new Map<string, Promise<BulkUnregistration | undefined>>();

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
  }

  /** To be called with each check of a document; without a snapshot where it is no resume, or closed. */
  follow(uri: string, snapshot: Snapshot | undefined): void {
    const wanted = snapshot?.config.format.enable === true && this.#client.registers.size > 0;
    if (wanted === this.#registered.has(uri)) return;
    if (wanted) {
      this.#registered.set(uri, this.#register(uri));
      return;
    }
    const registered = this.#registered.get(uri);
    this.#registered.delete(uri);
    void registered?.then((registrations) => registrations?.dispose());
  }

  /** A client that refuses goes without. */
  async #register(uri: string): Promise<BulkUnregistration | undefined> {
    const { registers } = this.#client;
    const options = { documentSelector: [{ language: 'markdown', scheme: uri.slice(0, uri.indexOf(':')), pattern: patternFor(uri) }] };
    const registrations = BulkRegistration.create();
    if (registers.has('formatting')) registrations.add(DocumentFormattingRequest.type, options);
    if (registers.has('rangeFormatting')) registrations.add(DocumentRangeFormattingRequest.type, options);
    if (registers.has('onTypeFormatting')) registrations.add(DocumentOnTypeFormattingRequest.type, { ...options, ...onTypeTriggers });
    try {
      return await this.#connection.client.register(registrations);
    } catch (error) {
      this.#connection.console.warn(`The client does not let us format: ${error}`);
      return undefined;
    }
  }
}

/** What is typed before we are asked whether something follows from it. */
export const onTypeTriggers: DocumentOnTypeFormattingOptions = { firstTriggerCharacter: '\n' };

/** A glob that fits one file, on Windows without its drive; what would be special in it stands for any character. */
function patternFor(uri: string): string {
  const path = uriPath(uri).replace(/^\/[a-zA-Z]:/, '');
  return `**${path.startsWith('/') ? '' : '/'}${path.replaceAll(/[[\]{}*!\\]/g, '?')}`;
}
