import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { hostilePieces } from '../support/hostileEdits.ts';
import { type EditorDocument, LanguageServer } from '../support/languageServer.ts';

describe('an editor that asks for problems', function () {
  this.timeout(120_000);

  it('gets those that another one is sent, whatever is typed', async () => {
    const [pulling, pushed] = await Promise.all([start({ textDocument: { diagnostic: {} } }), start({})]);
    let documents = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 25 }), async (edits) => {
        const uri = `file:///people/${documents++}/resume.md`;
        const asked = new Asking(pulling.open(flawed, uri));
        const sent = pushed.open(flawed, uri);
        // Spelling comes with the second check, once the words are there.
        await pushed.published(uri, ({ diagnostics }) => diagnostics.some(({ code }) => code === 'spelling'));
        assert.deepEqual(await asked.diagnostics(), await sent.diagnostics());
        for (const { at, length, newText, isAsked } of edits) {
          const from = Math.floor(at * sent.text.length);
          const to = Math.min(sent.text.length, from + length);
          for (const document of [asked.document, sent]) document.change(from, to, newText);
          if (isAsked) assert.deepEqual(await asked.diagnostics(), await sent.diagnostics(), JSON.stringify(sent.text));
        }
        assert.deepEqual(await asked.diagnostics(), await sent.diagnostics(), JSON.stringify(sent.text));
        for (const document of [asked.document, sent]) document.close();
      }),
      { seed: 11, numRuns: 15 },
    );
  });
});

/** Keeps the last answer, as editors do, for when it still holds. */
class Asking {
  readonly document: EditorDocument;
  #resultId: string | undefined;
  #items: readonly Diagnostic[] = [];

  constructor(document: EditorDocument) {
    this.document = document;
  }

  async diagnostics(): Promise<readonly Diagnostic[]> {
    const report = await this.document.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { previousResultId: this.#resultId });
    this.#resultId = report.resultId;
    if (report.kind === 'full') this.#items = report.items;
    return this.#items;
  }
}

function start(capabilities: object): Promise<LanguageServer> {
  return LanguageServer.start({ capabilities });
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  newText: hostilePieces,
  isAsked: fc.boolean(),
});

const flawed = `
  # Mira Holt

  [mira.holt@mailbox.test](mailto:mira.holt@mailbox.test)

  ## Experience

  ### Harbour Analytics

  **Data Engineer** | Mar 2019 – May 2023, 2021-13

  - Responsible for the  nightly load with Github
  - Cut the nigthly load from 6 hours to 40 minutes

  ## Skills

  Python, SQL , Python
`;
