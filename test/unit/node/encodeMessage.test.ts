import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, Message } from 'vscode-languageserver/node';
import { encodeMessage } from '../../../server/src/node/encodeMessage.ts';

describe('messages of the protocol', () => {
  const decode = (frame: Buffer) => {
    const [header = '', body = ''] = frame.toString('utf8').split(/\r\n\r\n(.*)/s);
    assert.equal(header, `Content-Length: ${Buffer.byteLength(body)}`);
    return JSON.parse(body);
  };
  const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } };

  it('say in JSON what they say, and how long that is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (result) => {
        const message = { jsonrpc: '2.0', id: 1, result } as Message;
        assert.deepEqual(decode(encodeMessage(message)), JSON.parse(JSON.stringify(message)));
      }),
    );
  });

  it('say the same of diagnostics, sent for the first time and again', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.array(text), fc.nat(), (uri, messages, version) => {
        const diagnostics: Diagnostic[] = messages.map((message) => ({ range, message }));
        const message = { jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics } };
        for (const params of [message.params, message.params, { ...message.params, diagnostics: [...diagnostics].reverse() }])
          assert.deepEqual(decode(encodeMessage({ ...message, params } as Message)), { ...message, params });
      }),
    );
  });
});
