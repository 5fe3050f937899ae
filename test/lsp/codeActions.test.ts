import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import type { EditorDocument } from '../support/languageServer.ts';
import { LanguageServer } from '../support/languageServer.ts';
import { dedent } from '../support/text.ts';

describe('code actions', () => {
  let server: LanguageServer;
  beforeEach(async () => {
    server = await LanguageServer.start();
  });

  it('mend the problem under the cursor, the safe fix preferred', async () => {
    const document = server.open(`
      # Ada Lindt

      ## Skills

      - Baking $0, reading
    `);
    const [first] = await document.codeActions();
    assert.equal(first?.isPreferred, true);
    assert.equal(first?.kind, 'quickfix');
    assert.deepEqual(
      first?.diagnostics?.map(({ code }) => code),
      ['spacing'],
    );
    expectEdited(document, first, '# Ada Lindt\n\n## Skills\n\n- Baking, reading\n');
  });

  it('mend all problems of the rule', async () => {
    const document = server.open('# Ada\n\n## Skills\n\n- Baking $0, reading , singing\n');
    const action = await titled(document, 'Fix all 2 problems of spacing');
    expectEdited(document, action, '# Ada\n\n## Skills\n\n- Baking, reading, singing\n');
  });

  it('silence the rule on the line, and the problem is gone', async () => {
    const document = server.open('# Ada\n\n## Skills\n\n- Baking\n- Reading $0, singing\n');
    const action = await titled(document, 'Ignore spacing for this line');
    const text = editedBy(document, action);
    assert.equal(text, '# Ada\n\n## Skills\n\n- Baking <!-- resume-disable-next-line spacing -->\n- Reading , singing\n');
    await expectNoneOf('spacing', text);
  });

  it('silence the rule in the file, and the problem is gone', async () => {
    const document = server.open('---\nresume: true\n---\n# Ada\n\n## Skills\n\n- Reading $0, singing\n');
    const action = await titled(document, 'Ignore spacing in this file');
    const text = editedBy(document, action);
    assert.ok(text.startsWith('---\nresume: true\n---\n<!-- resume-disable-file spacing -->\n\n# Ada\n'));
    await expectNoneOf('spacing', text);
  });

  it('offer to accept a heading where the editor can do that', async () => {
    const marked = '# Ada\n\n## Skills\n\n- Baking\n\n## Ship$0 Models\n\n- Cook\n';
    const commandsOf = async (document: EditorDocument) => (await document.codeActions()).flatMap(({ command }) => command ?? []);
    assert.deepEqual(await commandsOf(server.open(marked)), []);
    const able = await LanguageServer.start({ initializationOptions: { commands: ['resume.acceptHeading'] } });
    const document = able.open(marked);
    const [command] = await commandsOf(document);
    assert.equal(command?.command, 'resume.acceptHeading');
    assert.deepEqual(command?.arguments, [{ uri: document.uri, heading: 'Ship Models' }]);
  });

  it('hold for one version where the editor knows versions', async () => {
    const able = await LanguageServer.start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    const document = able.open('# Ada\n\n## Skills\n\n- Baking $0, reading\n');
    const [first] = await document.codeActions();
    const [change] = first?.edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri: document.uri, version: 1 });
  });

  it('are null for Markdown that is no resume', async () => {
    const document = server.open('# Parser\n\n$0a , b\n', 'file:///people/README.md');
    assert.equal(await document.codeActions(), null);
  });

  async function expectNoneOf(code: string, text: string): Promise<void> {
    const mended = server.open(text, 'file:///people/cv.md');
    assert.deepEqual(
      (await mended.diagnostics()).filter((problem) => problem.code === code),
      [],
    );
  }
});

describe('fix-all', () => {
  const text = dedent(`
    # Ada Lindt

    ## Skills

    - Baking , reading
    - $0Cooking,singing
    * Sewing
  `);
  const fixed = dedent(`
    # Ada Lindt

    ## Skills

    - Baking, reading
    - Cooking, singing
    - Sewing
  `);

  for (const only of ['source.fixAll.resume', 'source.fixAll', 'source']) {
    it(`applies every safe fix when asked for ${only}`, async () => {
      const server = await LanguageServer.start();
      const document = server.open(text);
      const actions = await document.codeActions([only]);
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.resume'],
      );
      expectEdited(document, actions[0], fixed);
      const again = server.open(fixed, 'file:///people/cv.md');
      assert.deepEqual(await again.codeActions([only]), []);
    });
  }

  it('is not worked out for an editor that only wants quick fixes', async () => {
    const server = await LanguageServer.start();
    const kinds = (await server.open(text).codeActions(['quickfix'])).map(({ kind }) => kind);
    assert.ok(kinds.length > 0 && kinds.every((kind) => kind === 'quickfix'));
  });

  it('move an entry where a command asks for it, and offer nothing of the kind by themselves', async () => {
    const server = await LanguageServer.start();
    const document = server.open(`
      # Ada Lindt

      ## Experience

      ### Engineer, Acme$0

      2018 – 2020

      ### Baker, Beta Works

      2015 – 2018
    `);
    const [action, ...others] = await document.codeActions(['refactor.move.resume.entryDown']);
    assert.deepEqual(others, []);
    assert.equal(action?.kind, 'refactor.move.resume.entryDown');
    const edits = action?.edit?.changes?.[document.uri] ?? [];
    assert.match(document.edited(edits), /## Experience\n\n### Baker, Beta Works\n\n2015 – 2018\n\n### Engineer, Acme\n\n2018 – 2020\n$/);
    const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 2 } };
    const quiet = await document.ask<CodeAction[]>('textDocument/codeAction', { range, context: { diagnostics: [], triggerKind: 2 } });
    assert.deepEqual(
      quiet.filter(({ kind }) => kind?.startsWith('refactor')),
      [],
    );
  });
});

async function titled(document: EditorDocument, title: string): Promise<CodeAction> {
  const actions = await document.codeActions();
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action, `no “${title}” among: ${actions.map((candidate) => candidate.title).join(', ')}`);
  return action;
}

function editedBy(document: EditorDocument, action: CodeAction): string {
  return document.edited(action.edit?.changes?.[document.uri] ?? []);
}

function expectEdited(document: EditorDocument, action: CodeAction | undefined, expected: string): void {
  assert.ok(action);
  assert.equal(editedBy(document, action), expected);
}
