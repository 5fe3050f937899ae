import assert from 'node:assert/strict';
import type { TextEdit, UnregistrationParams } from 'vscode-languageserver/node';
import { LanguageServer } from '../support/languageServer.ts';

const resume = `
  # Ada Lindt

  ada.lindt@posteo.de

  ## Skills


  - Baking
  - Rowing$0

  ##   Languages

  * French
`;
const options = { tabSize: 4, insertSpaces: true };

describe('formatting', () => {
  let server: LanguageServer;
  beforeEach(async () => {
    server = await LanguageServer.start();
  });

  it('writes the document as most of it is written', async () => {
    const document = server.open(resume);
    const edits = await document.ask<TextEdit[]>('textDocument/formatting', { options });
    assert.equal(
      document.edited(edits),
      '# Ada Lindt\n\nada.lindt@posteo.de\n\n## Skills\n\n- Baking\n- Rowing\n\n## Languages\n\n- French\n',
    );
  });

  it('changes the lines of a range alone', async () => {
    const document = server.open(resume);
    const range = { start: { line: 10, character: 3 }, end: { line: 10, character: 5 } };
    const edits = await document.ask<TextEdit[]>('textDocument/rangeFormatting', { options, range });
    assert.equal(document.edited(edits), document.text.replace('##   Languages', '## Languages'));
  });

  it('continues a list after Enter', async () => {
    const document = server.open(resume.replace('$0', '\n  $0'));
    const edits = await document.ask<TextEdit[]>('textDocument/onTypeFormatting', { options, ch: '\n' });
    assert.equal(document.edited(edits), document.text.replace('- Rowing\n', '- Rowing\n- '));
  });

  it('is not for Markdown that is no resume, nor where it is switched off', async () => {
    const readme = server.open('# A parser\n\n\n\n* a \n- b$0\n', 'file:///people/README.md');
    assert.equal(await readme.ask('textDocument/formatting', { options }), null);
    const off = await LanguageServer.start({ settings: { format: { enable: false } } });
    assert.deepEqual(await off.open(resume).ask('textDocument/formatting', { options }), []);
  });

  it('is promised for all documents to a client that takes no registrations', () => {
    const { capabilities } = server.initialized;
    assert.equal(capabilities.documentFormattingProvider, true);
    assert.equal(capabilities.documentRangeFormattingProvider, true);
    assert.deepEqual(capabilities.documentOnTypeFormattingProvider, { firstTriggerCharacter: '\n' });
  });
});

describe('formatting, for a client that takes registrations', () => {
  const dynamicRegistration = true;
  const capabilities = {
    workspace: { configuration: true },
    textDocument: {
      formatting: { dynamicRegistration },
      rangeFormatting: { dynamicRegistration },
      onTypeFormatting: { dynamicRegistration },
    },
  };

  it('is promised for each resume while it is one', async () => {
    const server = await LanguageServer.start({ capabilities });
    assert.equal(server.initialized.capabilities.documentFormattingProvider, undefined);
    const unregistered = new Promise<UnregistrationParams>((resolve) => {
      server.connection.onRequest('client/unregisterCapability', (params: UnregistrationParams) => {
        resolve(params);
        return null;
      });
    });
    server.open('# A parser\n', 'file:///people/README.md');
    const document = server.open(resume, 'file:///people/r%5B1%5D/resume.md');
    const methods = ['textDocument/formatting', 'textDocument/rangeFormatting', 'textDocument/onTypeFormatting'];
    const registrations = await Promise.all(methods.map((method) => server.registered(method)));
    for (const { registerOptions } of registrations)
      assert.deepEqual(registerOptions.documentSelector, [{ language: 'markdown', scheme: 'file', pattern: '**/people/r?1?/resume.md' }]);
    document.close();
    const { unregisterations } = await unregistered;
    assert.deepEqual(unregisterations.map(({ id }) => id).sort(), registrations.map(({ id }) => id).sort());
  });
});
