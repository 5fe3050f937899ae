import assert from 'node:assert/strict';
import type { Message, MessageReader } from 'vscode-languageserver';
import { ChangeQueue } from '../../../server/src/lsp/changeQueue.ts';

describe('the queue of changes', () => {
  const uri = 'file:///people/resume.md';
  const change = { jsonrpc: '2.0', method: 'textDocument/didChange', params: { textDocument: { uri, version: 2 } } };
  const none = { onError: never, onClose: never, onPartialMessage: never, dispose: () => {} };

  let changes: ChangeQueue;
  let received: Message[];
  let arrive: (message: Message) => void;
  beforeEach(() => {
    changes = new ChangeQueue();
    received = [];
    const reader: MessageReader = {
      ...none,
      listen: (callback) => {
        arrive = callback;
        return none;
      },
    };
    changes.watch(reader).listen((message) => received.push(message));
  });
  const handle = (message: Message) => changes.strategy.handleMessage(message, () => {});

  it('hands every message on', () => {
    arrive(change);
    assert.deepEqual(received, [change]);
  });

  it('has nothing more where the change being handled is the only one', () => {
    arrive(change);
    handle(change);
    assert.equal(changes.hasChangeOf(uri), false);
  });

  it('has more until the last change of a burst is handled', () => {
    for (let count = 0; count < 3; count += 1) arrive(change);
    const more = [0, 1, 2].map(() => {
      handle(change);
      return changes.hasChangeOf(uri);
    });
    assert.deepEqual(more, [true, true, false]);
  });

  it('tells documents apart, and counts nothing but changes', () => {
    arrive({ ...change, params: { textDocument: { uri: 'file:///people/other.md' } } } as Message);
    arrive({ ...change, method: 'textDocument/didSave' } as Message);
    arrive({ ...change, params: undefined } as Message);
    assert.equal(changes.hasChangeOf(uri), false);
  });
});

function never() {
  return { dispose: () => {} };
}
