import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport, Hover, WorkspaceEdit } from 'vscode-languageserver/node';
import { type EditorDocument, LanguageServer } from '../support/languageServer.ts';

/** What clients can and cannot do differs; this is how the server goes along with it. */
describe('editors that', () => {
  describe('ask for diagnostics', () => {
    const pull = (document: EditorDocument, previousResultId?: string) =>
      document.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { identifier: 'resume', previousResultId });
    const start = (refreshSupport: boolean) =>
      LanguageServer.start({ capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport } } } });
    const rules = (report: DocumentDiagnosticReport) => (report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind);

    it('are answered, and sent nothing', async () => {
      const server = await start(false);
      assert.deepEqual(server.initialized.capabilities.diagnosticProvider, {
        identifier: 'resume',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      });
      const document = server.open(flawed);
      const first = await pull(document);
      // The words of English have been loaded for it, since it cannot be told to ask again.
      assert.deepEqual(rules(first), ['spelling', 'spacing']);
      assert.equal(server.publications(document.uri), 0);
      document.close();
      assert.equal(await server.stop(), 0);
      assert.equal(server.publications(document.uri), 0);
    });

    it('are told that nothing has changed', async () => {
      const server = await start(false);
      const document = server.open(flawed);
      const first = await pull(document);
      const second = await pull(document, first.resultId);
      assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
      document.replace('the  nightly', 'the nightly');
      const third = await pull(document, first.resultId);
      assert.deepEqual(rules(third), ['spelling']);
      assert.notEqual(third.resultId, first.resultId);
      // An editor that has lost the last answer gets it again.
      assert.deepEqual(await pull(document), third);
    });

    it('are told to ask again once there is more to say', async () => {
      const server = await start(true);
      const refreshed = new Promise<void>((resolve) => server.connection.onRequest('workspace/diagnostic/refresh', () => resolve()));
      const document = server.open(flawed);
      await pull(document);
      await refreshed;
      assert.deepEqual(rules(await pull(document)), ['spelling', 'spacing']);
    });

    it('get none for other Markdown and for what is not open', async () => {
      const server = await start(false);
      const notes = server.open('# Notes\n', 'file:///people/notes.md');
      assert.deepEqual(rules(await pull(notes)), []);
      notes.close();
      assert.deepEqual(rules(await pull(notes)), []);
    });

    it('may want them sent all the same', async () => {
      const server = await LanguageServer.start({
        capabilities: { textDocument: { diagnostic: {} } },
        initializationOptions: { takesDiagnostics: true },
      });
      assert.equal(server.initialized.capabilities.diagnosticProvider, undefined);
      const document = server.open(flawed);
      assert.ok((await document.diagnostics()).length > 0);
    });
  });

  describe('count columns in', () => {
    const cases = [
      // Before the two spaces stand 23 characters, of which 𝒜 and 😀 take two units of UTF-16 and four bytes, “ and ” three bytes.
      { offered: ['utf-8', 'utf-16'], chosen: 'utf-8', column: Buffer.byteLength(before()) },
      { offered: ['utf-32', 'utf-8', 'utf-16'], chosen: 'utf-32', column: [...before()].length },
      { offered: ['utf-16'], chosen: 'utf-16', column: before().length },
      { offered: ['utf-7'], chosen: 'utf-16', column: before().length },
      { offered: undefined, chosen: 'utf-16', column: before().length },
    ];
    for (const { offered, chosen, column } of cases) {
      it(`${offered?.join(', ') ?? 'nothing that they tell of'}: diagnostics, hovers, edits and renames are in ${chosen}`, async () => {
        const general = { positionEncodings: offered as ['utf-8'] | undefined };
        const server = await LanguageServer.start({ capabilities: { general, textDocument: { rename: { prepareSupport: true } } } });
        assert.equal(server.initialized.capabilities.positionEncoding, chosen);
        const document = server.open(emoji);
        const found = await document.diagnostics();
        const { line, range } = place(found, 'spacing');
        assert.deepEqual([range.start.character, range.end.character], [column, column + 2]);
        const textDocument = { uri: document.uri };
        // SQL stands behind the two spaces and “of ”.
        const position = { line, character: column + 2 + 3 };
        const hover = await server.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument, position });
        assert.equal(hover?.range?.start.character, position.character);
        const rename = await server.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
          textDocument,
          position,
          newName: 'PostgreSQL',
        });
        const edits = rename.changes?.[document.uri] ?? [];
        assert.ok(edits.some(({ range: { start } }) => start.line === line && start.character === position.character));
        // Takes one of the two spaces out, as an editor would write it.
        const contentChanges = [{ range: { start: range.start, end: { line, character: column + 1 } }, text: '' }];
        void server.connection.sendNotification('textDocument/didChange', {
          textDocument: { ...textDocument, version: 2 },
          contentChanges,
        });
        const { diagnostics } = await server.published(document.uri, ({ version }) => version === 2);
        assert.equal(diagnostics.filter(({ code }) => code === 'spacing').length, 0);
      });
    }
  });

  describe('take no registrations', () => {
    it('are offered formatting from the start', async () => {
      const server = await LanguageServer.start({ capabilities: {} });
      const { capabilities } = server.initialized;
      assert.deepEqual(
        [capabilities.documentFormattingProvider, capabilities.documentRangeFormattingProvider, capabilities.hoverProvider],
        [true, true, true],
      );
      const document = server.open(flawed);
      assert.ok((await document.diagnostics()).length > 0);
    });
  });
});

function before(): string {
  return '- Wrote “𝒜” 😀 reports';
}

function place(diagnostics: readonly Diagnostic[], rule: string): { line: number; range: Diagnostic['range'] } {
  const range = diagnostics.find(({ code }) => code === rule)?.range;
  assert.ok(range, `no ${rule} in ${diagnostics.map(({ code }) => code).join(', ')}`);
  return { line: range.start.line, range };
}

const flawed = `
  # Mira Holt

  [mira.holt@mailbox.test](mailto:mira.holt@mailbox.test)

  ## Experience

  ### Harbour Analytics

  **Data Engineer** | Mar 2019 – May 2023

  - Reduced the nigthly load, with which the  nightly report began, from 6 hours to 40 minutes

  ## Education

  ### University of Leeds

  **BSc Mathematics** | Sep 2015 – Jun 2018

  ## Skills

  Python, SQL
`;

const emoji = flawed.replace(/- Reduced.*/, `${before()}  of SQL queries, which cut the nightly load from 6 hours to 40 minutes`);
