import type { Message, MessageReader, MessageWriter } from 'vscode-languageserver/node';
import { Message as Messages } from 'vscode-languageserver/node';

/**
 * Ends the process when the client at the other end is gone: with 0 where it had asked for a shutdown, and else with 1. One that had may close its
 * end before its `exit` was handled, or say none; then all that it sent is handled first. The reader that is returned says nothing of
 * its end, since a connection that knows of it can no longer answer.
 */
export function endWithClient(reader: MessageReader, writer: MessageWriter): MessageReader {
  let hasShutDown = false;
  let handle: (message: Message) => void = () => undefined;
  reader.onClose(() => {
    if (!hasShutDown) process.exit(1);
    handle(exit);
  });
  writer.onError(() => process.exit(hasShutDown ? 0 : 1));
  return {
    onError: reader.onError,
    onClose: () => ({ dispose: () => undefined }),
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (callback) => {
      handle = callback;
      return reader.listen((message) => {
        if (Messages.isRequest(message) && message.method === 'shutdown') hasShutDown = true;
        callback(message);
      });
    },
  };
}

const exit = { jsonrpc: '2.0', method: 'exit' };
