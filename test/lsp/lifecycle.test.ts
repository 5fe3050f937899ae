import assert from 'node:assert/strict';
import { LanguageServer } from '../support/languageServer.ts';

describe('the server', () => {
  it('says what it offers, and ends with 0 after a shutdown', async () => {
    const server = await LanguageServer.start();
    const { capabilities } = server.initialized;
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'refactor.move', 'source.fixAll.resume'],
    });
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(await server.stop(), 0);
  });

  it('ends with 1 where nobody asked it to shut down', async () => {
    const server = await LanguageServer.start();
    assert.equal(await server.exit(), 1);
  });

  it('answers null about documents that nobody opened', async () => {
    const server = await LanguageServer.start();
    const textDocument = { uri: 'file:///people/unknown.md' };
    const position = { line: 3, character: 1 };
    for (const method of ['textDocument/hover', 'textDocument/completion', 'textDocument/documentSymbol']) {
      assert.equal(await server.connection.sendRequest(method, { textDocument, position }), null, method);
    }
    assert.equal(await server.connection.sendRequest('resume/preview', textDocument), null);
  });

  it('lives on after a document is closed while requests about it are under way', async () => {
    const server = await LanguageServer.start();
    const document = server.open('# Ada Lindt\n\n## Experience\n');
    const requests = ['textDocument/hover', 'textDocument/completion', 'textDocument/documentSymbol'].map((method) => document.ask(method));
    document.close();
    await Promise.all(requests);
    assert.equal(await document.ask('textDocument/hover'), null);
    assert.equal(await server.stop(), 0);
  });

  it('lives on after messages that make no sense', async () => {
    const server = await LanguageServer.start();
    const { connection } = server;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///nowhere.md', version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///nowhere.md' } });
    await connection.sendNotification('textDocument/didOpen', {});
    await connection.sendNotification('workspace/didChangeConfiguration', null);
    await connection.sendNotification('resume/decisions', { resume: 7 });
    await assert.rejects(connection.sendRequest('textDocument/hover', {}));
    await assert.rejects(connection.sendRequest('resume/unheardOf', {}));
    const document = server.open('# Ada Lindt\n');
    assert.ok((await document.diagnostics()).length > 0);
    assert.equal(await server.stop(), 0);
  });

  it('answers requests that stand beyond the end of the text', async () => {
    const server = await LanguageServer.start();
    const document = server.open('# Ada Lindt\n');
    assert.equal(await document.ask('textDocument/hover', { position: { line: 400, character: 9 } }), null);
  });

  it('answers a request that was cancelled, or says that it was', async () => {
    const server = await LanguageServer.start();
    const document = server.open('# Ada Lindt\n');
    const answer = document.ask('textDocument/documentSymbol').catch((error) => error);
    await server.connection.sendNotification('$/cancelRequest', { id: 1 });
    await answer;
    assert.ok((await document.diagnostics()).length > 0);
  });
});
