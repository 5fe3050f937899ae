import type { Message, MessageReader, MessageStrategy, TextDocumentIdentifier } from 'vscode-languageserver';
import { Message as Messages } from 'vscode-languageserver';

/**
 * Knows which changes and requests have arrived but not been handled yet. While a burst of changes is in the queue there is no point in
 * checking any version but the last; a single keystroke is checked at once all the same, unless an editor asks something in the same breath: then
 * the answer, which the person waits for, comes first.
 */
export class ChangeQueue {
  readonly #changes = new Map<string, number>();
  /** The ids of those that wait, by document. */
  readonly #requests = new Map<string, Set<unknown>>();
  /** What is put off, by document, and whether it has been long enough. */
  readonly #putOff = new Map<string, { job: () => void; isDue: boolean }>();
  readonly #soon: (job: () => void) => void;

  /** `soon` does something after what has arrived meanwhile was read; without it nothing is awaited. */
  constructor(soon: (job: () => void) => void = (job) => job()) {
    this.#soon = soon;
  }

  /** Counts the changes that a reader hands on. To be passed to the connection along with `strategy`. */
  watch(reader: MessageReader): MessageReader {
    return {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      dispose: () => reader.dispose(),
      listen: (callback) =>
        reader.listen((message) => {
          this.#arrive(message);
          callback(message);
          this.#forgetCancelled(message);
        }),
    };
  }

  /** Called for each message when its turn has come. */
  readonly strategy: MessageStrategy = {
    handleMessage: (message, next) => {
      this.#leave(message);
      const result = next(message);
      this.#runDue();
      return result;
    },
  };

  /** Whether a later version of a document is on its way. */
  hasChangeOf(uri: string): boolean {
    return this.#changes.has(uri);
  }

  /** Does something about a document, behind the requests about it that arrive in the same breath; of several such things the last. */
  afterRequests(uri: string, job: () => void): void {
    const waiting = this.#putOff.get(uri);
    if (waiting) {
      waiting.job = job;
      return;
    }
    const started = { job, isDue: false };
    this.#putOff.set(uri, started);
    this.#soon(() => {
      started.isDue = true;
      this.#runDue();
    });
  }

  #runDue(): void {
    for (const [uri, { job, isDue }] of this.#putOff) {
      if (!isDue || this.#requests.has(uri)) continue;
      this.#putOff.delete(uri);
      job();
    }
  }

  #arrive(message: Message): void {
    const uri = documentOf(message);
    if (uri === undefined) return;
    if (isChange(message)) this.#changes.set(uri, (this.#changes.get(uri) ?? 0) + 1);
    if (Messages.isRequest(message)) this.#requests.set(uri, (this.#requests.get(uri) ?? new Set()).add(message.id));
  }

  #leave(message: Message): void {
    const uri = documentOf(message);
    if (uri === undefined) return;
    if (Messages.isRequest(message)) this.#forget(uri, message.id);
    if (!isChange(message)) return;
    const count = (this.#changes.get(uri) ?? 0) - 1;
    if (count > 0) this.#changes.set(uri, count);
    else this.#changes.delete(uri);
  }

  /** A request that is cancelled while it waits is never handled. */
  #forgetCancelled(message: Message): void {
    if (!Messages.isNotification(message) || message.method !== '$/cancelRequest') return;
    for (const uri of [...this.#requests.keys()]) this.#forget(uri, (message.params as { id?: unknown } | undefined)?.id);
    this.#runDue();
  }

  #forget(uri: string, id: unknown): void {
    const ids = this.#requests.get(uri);
    ids?.delete(id);
    if (ids?.size === 0) this.#requests.delete(uri);
  }
}

function isChange(message: Message): boolean {
  return Messages.isNotification(message) && message.method === 'textDocument/didChange';
}

function documentOf(message: Message): string | undefined {
  const { textDocument } = ((message as { params?: unknown }).params ?? {}) as { textDocument?: Partial<TextDocumentIdentifier> };
  return textDocument?.uri;
}
