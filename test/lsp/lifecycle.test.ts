import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
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

  for (const [saysExit, name] of [
    [true, 'says exit and closes its input'],
    [false, 'closes its input'],
  ] as const) {
    it(`answers a shutdown and ends with 0 where the client ${name} in the same breath, whatever is under way`, async () => {
      const server = await LanguageServer.start();
      const document = server.open(`# Ada Lindt\n\n## Experience\n\n${'- Moved the nightly load to Python.\n'.repeat(30_000)}`);
      document.replace('Ada', 'Adah');
      assert.equal(await server.hangUp(saysExit), 0);
    });
  }

  it('ends with 0 where the client waits for no answer to its shutdown', async () => {
    const server = await LanguageServer.start();
    const document = server.open('# Ada Lindt\n\n## Experience\n');
    document.replace('Ada', 'Adah');
    assert.equal(await server.abandon(), 0);
  });

  it('ends with 1 where the client dies', async () => {
    const server = await LanguageServer.start();
    server.open('# Ada Lindt\n\n## Experience\n');
    assert.equal(await server.die(), 1);
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

  it('takes back the problems of a document that was deleted, and follows it to another name', async () => {
    const server = await LanguageServer.start();
    const document = server.open('# Ada Lindt\n\n## Experience\n');
    const problems = await document.diagnostics();
    const request = document.ask('textDocument/documentSymbol');
    document.close();
    const renamed = server.open(document.text, 'file:///people/renamed/resume.md');
    await request;
    assert.deepEqual(await renamed.diagnostics(), problems);
    const closed = await server.published(document.uri, ({ diagnostics, version }) => version === undefined && diagnostics.length === 0);
    assert.deepEqual(closed.diagnostics, []);
  });

  it('finds everything again after it was killed and started anew', async () => {
    const text = '# Ada Lindt\n\n## Experience\n\n### Analyst, Acme\n2021 – 2019\n';
    const first = await LanguageServer.start();
    const problems = await first.open(text).diagnostics();
    await first.kill();
    const second = await LanguageServer.start();
    assert.ok(problems.length > 0);
    assert.deepEqual(await second.open(text).diagnostics(), problems);
  });

  it('says of ten megabytes that it makes nothing of them, and answers on', async () => {
    const server = await LanguageServer.start();
    const line = `- ${'Moved the nightly load to Python. '.repeat(30_000)}\n`;
    const document = server.open(`# Ada Lindt\n\n${line.repeat(10)}`);
    assert.deepEqual(
      (await document.diagnostics()).map(({ code }) => code),
      ['not-analysed'],
    );
    document.replace('Ada', 'Adah');
    for (const method of everyMethod)
      await document.ask(method, { range: top, context: { diagnostics: [] }, options: {}, positions: [top.start] });
    const preview = await server.connection.sendRequest('resume/preview', { uri: document.uri });
    assert.match(JSON.stringify(preview), /This document is not checked/);
    const exported = await server.connection.sendRequest('resume/export', { uri: document.uri, format: 'html' });
    assert.match(JSON.stringify(exported), /a file of its own/);
    assert.equal(await server.stop(), 0);
  });

  it('finds everything again once a text is short enough, and says again that it is not', async () => {
    const resume = '# Ada Lindt\n\n## Experience\n\n### Analyst, Acme\n2021 – 2019\n';
    const server = await LanguageServer.start();
    const wanted = await server.open(resume, 'file:///people/small/resume.md').diagnostics();
    assert.ok(wanted.some(({ code }) => code === 'reversed-range'));
    for (const [name, bulk] of [
      ['long', `\n${'- Moved the nightly load to Python.\n'.repeat(60_000)}`],
      ['divided', '\n## More\n'.repeat(20_001)],
    ] as const) {
      const document = server.open(resume + bulk, `file:///people/${name}/resume.md`);
      for (let times = 0; times < 2; times += 1) {
        assert.deepEqual(
          (await document.diagnostics()).map(({ code, severity }) => [code, severity]),
          [['not-analysed', DiagnosticSeverity.Information]],
          name,
        );
        document.replace(bulk, '');
        assert.deepEqual(await document.diagnostics(), wanted, name);
        const symbols = await document.ask<readonly { readonly name: string }[]>('textDocument/documentSymbol');
        assert.ok(
          symbols.some((symbol) => symbol.name === 'Experience'),
          name,
        );
        document.replace('2019\n', `2019\n${bulk}`);
      }
      document.close();
    }
    assert.equal(await server.stop(), 0);
  });

  it('gives an export whole or not at all when it is killed', async () => {
    const server = await LanguageServer.start();
    const document = server.open(`# Ada Lindt\n\n## Experience\n\n${'- Moved the nightly load to Python.\n'.repeat(2000)}`);
    await document.diagnostics();
    const ask = () => server.connection.sendRequest<{ readonly content: string }>('resume/export', { uri: document.uri, format: 'html' });
    const whole = await ask();
    const answers = Array.from({ length: 20 }, ask);
    const first = answers[0]?.then(() => server.kill());
    const outcomes = await Promise.allSettled(answers);
    await first;
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') assert.deepEqual(outcome.value, whole);
    assert.ok(outcomes.some(({ status }) => status === 'rejected'));
  });

  it('answers about texts of which no resume is made', async () => {
    const server = await LanguageServer.start();
    for (const [name, text] of oddTexts) {
      const document = server.open(text, `file:///odd/${name}/resume.md`);
      assert.ok(Array.isArray(await document.diagnostics()), name);
      for (const method of everyMethod)
        await document.ask(method, { range: top, context: { diagnostics: [] }, options: {}, positions: [top.start] });
      document.close();
    }
    assert.equal(await server.stop(), 0);
  });
});

const top = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
const everyMethod = [
  'hover',
  'completion',
  'documentSymbol',
  'codeAction',
  'foldingRange',
  'documentLink',
  'inlayHint',
  'selectionRange',
].map((name) => `textDocument/${name}`);
const many = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, index) => write(index)).join('');
const oddTexts = Object.entries({
  'one line of a megabyte': `# Ada Lindt\n\n${'Moved the nightly load. '.repeat(42_000)}`,
  'many headings': many(100_000, (index) => `# ${index}\n`),
  'many rows': `# Ada Lindt\n\n| Role | When |\n|---|---|\n${many(20_000, (index) => `| Job ${index} | 2019 |\n`)}`,
  'many links': `# Ada Lindt\n\n${many(50_000, (index) => `- [a${index}](https://b.test)\n`)}`,
  'deep nesting': `# Ada Lindt\n\n${'> '.repeat(3000)}deep\n\n${many(200, (index) => `${'  '.repeat(index)}- a\n`)}`,
  'nul bytes': '\u0000'.repeat(10_000),
  'lone surrogates': '\ud83d # \udc00\n'.repeat(1000),
  'old line ends': '# Ada Lindt\r\r## Experience\r\r- Moved loads\r'.repeat(300),
});
