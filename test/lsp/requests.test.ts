import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  InsertTextFormat,
  type SelectionRange,
} from 'vscode-languageserver/node';
import type { PreviewResult } from '../../server/src/protocol.ts';
import { LanguageServer } from '../support/languageServer.ts';

const resume = `
  # Ada Lindt

  ada.lindt@posteo.de

  ## Experience

  ### Acme

  Mar. 2021 – Present

  #### Engineer

  - Built things.

  ## Skills

  - Python, Type$0
`;

describe('requests', () => {
  let server: LanguageServer;
  beforeEach(async () => {
    server = await LanguageServer.start();
  });

  it('complete a skill in place', async () => {
    const document = server.open(resume);
    const { items } = await document.ask<CompletionList>('textDocument/completion');
    const item = items.find(({ label }) => label === 'TypeScript');
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.match(document.edited([item.textEdit]), /- Python, TypeScript\n$/);
    assert.equal(item.documentation, undefined);
    assert.match(markdownOf(await server.connection.sendRequest<CompletionItem>('completionItem/resolve', item)), /^\*\*TypeScript\*\*/);
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      items.map(({ sortText }) => sortText).sort(),
    );
  });

  it('complete right after an edit', async () => {
    const document = server.open(resume);
    document.replace('Type', 'Jav');
    const { items } = await document.ask<CompletionList>('textDocument/completion', { position: { line: 16, character: 13 } });
    assert.ok(items.some(({ label }) => label === 'JavaScript'));
  });

  it('complete with what the editor understands', async () => {
    const completion = {
      completionItem: { snippetSupport: true, insertReplaceSupport: true, labelDetailsSupport: true },
      completionList: { itemDefaults: ['editRange'] },
    };
    const able = await LanguageServer.start({ capabilities: { workspace: { configuration: true }, textDocument: { completion } } });
    const trigger = { context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' } };
    const entries = await able
      .open(resume.replace('$0', '').replace('## Skills', '### $0\n\n  ## Skills'))
      .ask<CompletionList>('textDocument/completion', trigger);
    const [entry] = entries.items;
    assert.equal(entry?.insertTextFormat, InsertTextFormat.Snippet);
    assert.match(JSON.stringify(entry), /\$\{1:Company\}/);
    const skills = await able.open(resume, 'file:///people/cv.md').ask<CompletionList>('textDocument/completion', trigger);
    assert.ok(skills.itemDefaults?.editRange);
    assert.ok(skills.items.every(({ textEdit, labelDetails }) => textEdit === undefined && labelDetails?.description));
  });

  it('go on as they began while a list is narrowed', async () => {
    const document = server.open(resume.replace('$0', '').replace('things.', 'things in T$0'));
    const automatic = { context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: 'T' } };
    const again = { context: { triggerKind: CompletionTriggerKind.TriggerForIncompleteCompletions } };
    for (const context of [automatic, again]) {
      const { items } = await document.ask<CompletionList>('textDocument/completion', context);
      assert.ok(items.every(({ label }) => label !== 'Terraform'));
    }
    document.replace('things in T', 'things in Te');
    const position = { line: 12, character: '- Built things in Te'.length };
    const { items } = await document.ask<CompletionList>('textDocument/completion', { position });
    assert.ok(items.some(({ label }) => label === 'Terraform'));
  });

  it('explain a date', async () => {
    const document = server.open(resume.replace('$0', '').replace('2021', '20$021'));
    const hover = await document.ask<Hover>('textDocument/hover');
    assert.deepEqual(hover.range && document.at(hover.range), 'Mar. 2021 – Present');
    assert.ok(typeof hover.contents === 'object' && 'kind' in hover.contents && hover.contents.kind === 'markdown');
    assert.match(hover.contents.value, /^\*\*March 2021 – today\*\*: \d+ yrs?/);
  });

  it('explain it in plain text to a client that shows no Markdown', async () => {
    const plain = await LanguageServer.start({ capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    const hover = await plain.open(resume.replace('$0', '').replace('2021', '20$021')).ask<Hover>('textDocument/hover');
    assert.ok(typeof hover.contents === 'object' && 'kind' in hover.contents && hover.contents.kind === 'plaintext');
    assert.match(hover.contents.value, /^March 2021 – today: \d+ yrs?/);
  });

  it('fold sections and entries', async () => {
    const folds = await server.open(resume).ask<FoldingRange[]>('textDocument/foldingRange');
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [4, 12],
        [6, 12],
        [14, 16],
      ],
    );
  });

  it('grow a selection', async () => {
    const document = server.open(resume.replace('$0', '').replace('Built', 'Bu$0ilt'));
    const [range] = await document.ask<SelectionRange[]>('textDocument/selectionRange', { positions: [{ line: 12, character: 4 }] });
    const steps: string[] = [];
    for (let step = range; step; step = step.parent) steps.push(document.at(step.range));
    assert.deepEqual(steps.slice(0, 3), ['Built', 'Built things', 'Built things.']);
    assert.equal(steps.at(-1), document.text);
  });

  it('link an address that Markdown leaves as text', async () => {
    const document = server.open(resume);
    const links = await document.ask<DocumentLink[]>('textDocument/documentLink');
    assert.deepEqual(
      links.map(({ range, target }) => [document.at(range), target]),
      [['ada.lindt@posteo.de', 'mailto:ada.lindt@posteo.de']],
    );
  });

  it('highlight a skill by all of its names', async () => {
    const document = server.open(resume.replace('Built things.', 'Moved services to K8s.').replace('Type$0', 'Kuber$0netes'));
    const highlights = await document.ask<DocumentHighlight[]>('textDocument/documentHighlight');
    assert.deepEqual(
      highlights.map(({ range }) => document.at(range)),
      ['K8s', 'Kubernetes'],
    );
  });

  it('leave the outline to an editor that shows the same by itself', async () => {
    const editor = await LanguageServer.start({ initializationOptions: { outlinesHeadings: true } });
    assert.equal(await editor.open(resume).ask('textDocument/documentSymbol'), null);
    const bold = editor.open(resume.replace('### Acme', '**Acme**').replace('#### Engineer', 'Engineer'), 'file:///people/cv.md');
    assert.equal((await bold.ask<DocumentSymbol[]>('textDocument/documentSymbol')).length, 3);
  });

  it('outline the resume', async () => {
    const document = server.open(resume);
    const symbols = await document.ask<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]),
      [
        ['Ada Lindt', []],
        ['Experience', ['Engineer, Acme']],
        ['Skills', []],
      ],
    );
    assert.equal(document.at(symbols[0]?.selectionRange ?? zero), 'Ada Lindt');
  });

  it('show the formatted page', async () => {
    const document = server.open(resume);
    const page = await server.connection.sendRequest<PreviewResult>('resume/preview', { uri: document.uri });
    assert.equal(page.title, 'Ada Lindt');
    assert.equal(page.version, 1);
    assert.match(page.html, /<h1[^>]* data-line="0"/);
    assert.match(page.css, /@page/);
    assert.equal(page.pageSize, 'A4');
  });

  it('wait for the configuration of a document that was just opened', async () => {
    const slow = await LanguageServer.start();
    let answer = (_settings: unknown[]) => {};
    const asked = new Promise<void>((resolve) => {
      slow.connection.onRequest('workspace/configuration', () => {
        resolve();
        return new Promise((settle) => {
          answer = settle;
        });
      });
    });
    const symbols = slow.open(resume).ask<DocumentSymbol[]>('textDocument/documentSymbol');
    await asked;
    answer([{}]);
    assert.equal((await symbols).length, 3);
  });

  it('get null for Markdown that is no resume', async () => {
    const document = server.open('# A parser\n\n## Skills\n\n- Py$0\n', 'file:///people/README.md');
    for (const method of ['hover', 'completion', 'documentSymbol', 'foldingRange', 'selectionRange', 'documentLink', 'documentHighlight']) {
      assert.equal(await document.ask(`textDocument/${method}`, { positions: [] }), null, method);
    }
    assert.equal(await server.connection.sendRequest('resume/preview', { uri: document.uri }), null);
  });
});

function markdownOf({ documentation }: CompletionItem): string {
  return typeof documentation === 'object' ? documentation.value : '';
}

const zero = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
