import type { DidChangeTextDocumentParams, Message, MessageReader, MessageStrategy } from 'vscode-languageserver';
import { Message as Messages } from 'vscode-languageserver';

/**
 * Knows which changes have arrived but not been handled yet. While a burst of them is in the queue there is no point in
 * checking any version but the last; a single keystroke is checked at once all the same.
 */
export class ChangeQueue {
  readonly #waiting = new Map<string, number>();

  /** Counts the changes that a reader hands on. To be passed to the connection along with `strategy`. */
  watch(reader: MessageReader): MessageReader {
    const count = (message: Message) => this.#add(message, 1);
    return {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      dispose: () => reader.dispose(),
      listen: (callback) =>
        reader.listen((message) => {
          count(message);
          callback(message);
        }),
    };
  }

  /** Called for each message when its turn has come. */
  readonly strategy: MessageStrategy = {
    handleMessage: (message, next) => {
      this.#add(message, -1);
      return next(message);
    },
  };

  /** Whether a later version of a document is on its way. */
  hasChangeOf(uri: string): boolean {
    return (this.#waiting.get(uri) ?? 0) > 0;
  }

  #add(message: Message, difference: number): void {
    if (!Messages.isNotification(message) || message.method !== 'textDocument/didChange') return;
    const uri = (message.params as Partial<DidChangeTextDocumentParams> | undefined)?.textDocument?.uri;
    if (uri === undefined) return;
    const count = (this.#waiting.get(uri) ?? 0) + difference;
    if (count > 0) this.#waiting.set(uri, count);
    else this.#waiting.delete(uri);
  }
}
