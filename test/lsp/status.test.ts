import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { LanguageServer } from '../support/languageServer.ts';

const text = '# Ada\n\n## Skills\n\n- Baking , reading\n';

describe('the status', () => {
  it('is told when a document is opened, and when the number of problems changes', async () => {
    const server = await LanguageServer.start();
    const document = server.open(text);
    const first = await server.status(({ uri }) => uri === document.uri);
    assert.equal(first.isResume, true);
    assert.deepEqual(first.sections, ['basics', 'skills']);
    const listed = (await document.diagnostics()).filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
    assert.equal(first.problems, listed.length);
    document.replace('Baking ,', 'Baking,');
    const second = await server.status(({ version }) => version === 2);
    assert.equal(second.problems, first.problems - 1);
  });

  it('follows the person’s decisions', async () => {
    const server = await LanguageServer.start();
    const document = server.open(text);
    await server.status(({ isResume }) => isResume);
    await server.connection.sendNotification('resume/decisions', { resume: [], notResume: [document.uri] });
    await server.status(({ isResume }) => !isResume);
    assert.equal(await document.ask('textDocument/documentSymbol'), null);
    await server.connection.sendNotification('resume/decisions', { resume: [], notResume: [] });
    await server.published(document.uri, ({ diagnostics }) => diagnostics.length > 0);
  });

  it('starts from the decisions that the editor kept', async () => {
    const uri = 'file:///people/notes.md';
    const server = await LanguageServer.start({ initializationOptions: { decisions: { resume: [uri], notResume: [] } } });
    server.open('# Notes\n\nSome text.\n', uri);
    const { isResume } = await server.status((status) => status.uri === uri);
    assert.equal(isResume, true);
  });
});
