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

  it('puts off what is about a document until the requests about it are answered', () => {
    const request = { jsonrpc: '2.0', id: 1, method: 'textDocument/completion', params: { textDocument: { uri } } } as Message;
    const done: string[] = [];
    changes.afterRequests(uri, () => done.push('at once'));
    for (const message of [change, request]) arrive(message);
    handle(change);
    changes.afterRequests(uri, () => done.push('first'));
    changes.afterRequests(uri, () => done.push('last'));
    changes.afterRequests('file:///people/other.md', () => done.push('other'));
    assert.deepEqual(done, ['at once', 'other']);
    changes.strategy.handleMessage(request, () => void done.push('answered'));
    assert.deepEqual(done, ['at once', 'other', 'answered', 'last']);
  });

  it('waits for no request that was cancelled', () => {
    const request = { jsonrpc: '2.0', id: 1, method: 'textDocument/completion', params: { textDocument: { uri } } } as Message;
    const done: string[] = [];
    for (const message of [change, request]) arrive(message);
    handle(change);
    changes.afterRequests(uri, () => done.push('job'));
    arrive({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 1 } } as Message);
    assert.deepEqual(done, ['job']);
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
