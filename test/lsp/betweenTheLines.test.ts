import assert from 'node:assert/strict';
import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import type { ApplyEditsParams, ShowProblemParams } from '../../server/src/protocol.ts';
import { LanguageServer } from '../support/languageServer.ts';

const resume = `
  # Ada Lindt

  ada.lindt@posteo.de

  ## Experience

  ### Miller, Grist & Co

  Jan 2017 – Feb 2019

  - Milled 20 t of wheat , every day

  ### Baker, Tallow Ltd

  Mar 2019 – Dec 2020

  - Baked$0
`;
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const commands = ['resume.applyEdits', 'resume.showProblem'];

describe('inlay hints', () => {
  it('come for a range', async () => {
    const server = await LanguageServer.start();
    const document = server.open(resume);
    const hints = await document.ask<InlayHint[]>('textDocument/inlayHint', { range: everything });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, document.text.split('\n')[position.line], position.character]),
      [
        ['Total: 4 yrs', '## Experience', 13],
        ['2 yrs 2 mos', 'Jan 2017 – Feb 2019', 19],
        ['1 yr 10 mos', 'Mar 2019 – Dec 2020', 19],
      ],
    );
  });

  it('are asked for again when the settings change, by a client that is able to', async () => {
    const refreshSupport = true;
    const capabilities = { workspace: { configuration: true, inlayHint: { refreshSupport }, codeLens: { refreshSupport } } };
    const server = await LanguageServer.start({ capabilities });
    const refreshed = ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh'].map(
      (method) =>
        new Promise<void>((resolve) => {
          server.connection.onRequest(method, () => {
            resolve();
            return null;
          });
        }),
    );
    const document = server.open(resume);
    await document.diagnostics();
    server.settings = { inlayHints: { durations: false, totals: false } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await Promise.all(refreshed);
    assert.deepEqual(await document.ask('textDocument/inlayHint', { range: everything }), []);
  });
});

describe('code lenses', () => {
  const settings = { codeLens: { counts: true, addBullet: true } };

  async function lensesOf(server: LanguageServer, document: ReturnType<LanguageServer['open']>): Promise<CodeLens[]> {
    const lenses = await document.ask<CodeLens[]>('textDocument/codeLens');
    assert.ok(lenses.every(({ command }) => command === undefined));
    return Promise.all(lenses.map((lens) => server.connection.sendRequest<CodeLens>('codeLens/resolve', lens)));
  }

  it('say what they do once they are seen', async () => {
    const server = await LanguageServer.start({ settings, initializationOptions: { commands } });
    const document = server.open(resume);
    const lenses = await lensesOf(server, document);
    const lineOf = ({ range }: CodeLens) => document.text.split('\n')[range.start.line];
    assert.deepEqual(
      lenses.filter(({ command }) => command?.command !== 'resume.showProblem').map((lens) => `${lineOf(lens)}: ${lens.command?.title}`),
      [
        '## Experience: 2 entries',
        '### Miller, Grist & Co: 1 bullet',
        '### Baker, Tallow Ltd: 1 bullet',
        '## Experience: Sort newest first',
        '### Miller, Grist & Co: Add bullet',
        '### Baker, Tallow Ltd: Add bullet',
      ],
    );
    const sort = lenses.find(({ command }) => command?.title === 'Sort newest first')?.command?.arguments?.[0] as ApplyEditsParams;
    assert.match(document.edited([...sort.edits]), /Tallow[\s\S]*Grist/);
    const add = lenses.findLast(({ command }) => command?.title === 'Add bullet')?.command?.arguments?.[0] as ApplyEditsParams;
    assert.match(document.edited([...add.edits]), /- Baked\n- \n$/);
    assert.deepEqual(add.cursor, { line: 17, character: 2 });
    const problem = lenses.find(({ command }) => command?.command === 'resume.showProblem')?.command?.arguments?.[0] as ShowProblemParams;
    assert.equal(problem.uri, document.uri);
  });

  it('that edit are not offered to a client that cannot', async () => {
    const server = await LanguageServer.start({ settings });
    const lenses = await lensesOf(server, server.open(resume));
    assert.ok(lenses.length > 0);
    assert.ok(lenses.every(({ command }) => command?.command === ''));
  });

  it('are none for Markdown that is no resume', async () => {
    const server = await LanguageServer.start({ settings, initializationOptions: { commands } });
    const document = server.open('# A parser\n', 'file:///people/README.md');
    assert.equal(await document.ask('textDocument/codeLens'), null);
    assert.equal(await document.ask('textDocument/inlayHint', { range: everything }), null);
  });
});
