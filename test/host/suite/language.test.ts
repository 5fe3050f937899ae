import * as vscode from 'vscode';
import { assertDeepEqual, assertIncludes, assertMatches } from './assertions.ts';
import { closeAll, diagnosticsOnce, open, rangeOf } from './resumeFile.ts';

describe('language features', () => {
  afterEach(closeAll);

  it('complete a skill in the skills section', async () => {
    const editor = await openChecked();
    const end = rangeOf(editor.document, 'Docker, Terraform, PostgreSQL').end;
    await editor.edit((edit) => edit.insert(end, ', Kub'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      end.translate(0, ', Kub'.length),
    );
    assertIncludes(
      list.items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label)),
      'Kubernetes',
    );
  });

  it('hover over a date with what was understood', async () => {
    const { document } = await openChecked();
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'Aug. 2017').start.translate(0, 2),
    );
    // August 2017 to February 2021, both included.
    assertMatches(hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n'), /3 yrs 7 mos/);
  });

  it('leave the outline to that of Markdown where it shows all roles', async () => {
    const { document } = await openChecked();
    assertDeepEqual(await symbolNames(document), headingsOf(document));
  });

  it('outline the name, the sections and the roles where a role is no heading', async () => {
    const editor = await openChecked();
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, '## PROJECTS').start, boldSection));
    const names = await symbolNames(editor.document);
    for (const name of ['Maren Oduya', 'EXPERIENCE', 'VOLUNTEERING', 'Trainer, Fjordline', 'PROJECTS', 'EDUCATION', 'SKILLS'])
      assertIncludes(names, name);
  });

  it('fold a role that is no heading, beside what Markdown folds', async () => {
    const editor = await openChecked();
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, '## PROJECTS').start, boldSection));
    const { line } = rangeOf(editor.document, '**Trainer**').start;
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', editor.document.uri);
    const lines = ranges.map(({ start, end }) => `${start}–${end}`);
    assertIncludes(lines, `${line}–${line + 2}`);
    // What Markdown folds: the section.
    assertMatches(lines.join(), new RegExp(`(?:^|,)${line - 2}–`));
  });

  it('grow a selection from a word to the role', async () => {
    const editor = await openChecked();
    const { document } = editor;
    const start = rangeOf(document, 'harbour tides').start.translate(0, 2);
    editor.selection = new vscode.Selection(start, start);
    const steps: string[] = [];
    for (let step = 0; step < 7; step++) {
      await vscode.commands.executeCommand('editor.action.smartSelect.expand');
      steps.push(document.getText(editor.selection));
    }
    const bullet = document.lineAt(start.line).text;
    for (const wanted of ['harbour', bullet.slice(2), bullet]) assertIncludes(steps, wanted);
    assertMatches(steps.join('\n\n'), /(?:^|\n)### Tidewatch \(Rust\)\n/);
  });

  it('move an entry by its command, and the cursor with it', async () => {
    const editor = await openChecked();
    const { start } = rangeOf(editor.document, '### Brightwater Clinics');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('resume.moveEntryUp');
    await diagnosticsOnce(
      editor.document.uri,
      () => editor.document.getText().indexOf('Brightwater') < editor.document.getText().indexOf('Halden'),
    );
    assertMatches(editor.document.lineAt(editor.selection.active.line).text, /^### Brightwater Clinics$/);
  });

  it('link an address that Markdown leaves as text', async () => {
    const editor = await openChecked();
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, '## EXPERIENCE').start, 'gitlab.com/moduya\n\n'));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', editor.document.uri);
    assertIncludes(
      links.map(({ target }) => String(target)),
      'https://gitlab.com/moduya',
    );
  });

  it('highlight a skill wherever it is named', async () => {
    const { document } = await openChecked();
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      rangeOf(document, '(Rust)').start.translate(0, 2),
    );
    assertDeepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ['Rust', 'Rust', 'Rust'],
    );
  });
});

async function openChecked(): Promise<vscode.TextEditor> {
  const editor = await open('resume.md');
  await diagnosticsOnce(editor.document.uri, (diagnostics) => diagnostics.length > 0);
  return editor;
}

function textOf(content: vscode.MarkedString | vscode.MarkdownString): string {
  return typeof content === 'string' ? content : content.value;
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

/** Of all providers together, as the outline shows them. */
async function symbolNames(document: vscode.TextDocument): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  return flatten(symbols).map(({ name }) => name);
}

function headingsOf(document: vscode.TextDocument): string[] {
  return document
    .getText()
    .split('\n')
    .filter((line) => line.startsWith('#'));
}

const boldSection =
  '## VOLUNTEERING\n\n**Trainer**, Fjordline, 2015 – 2016\n\n- Taught Python.\n\n**Treasurer**, Bergen Rowers, 2017\n\n- Kept the books.\n\n';
