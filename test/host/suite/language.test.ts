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

  it('list the name, the sections and the roles as symbols', async () => {
    const { document } = await openChecked();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = flatten(symbols).map((symbol) => symbol.name);
    for (const name of ['Maren Oduya', 'EXPERIENCE', 'PROJECTS', 'EDUCATION', 'SKILLS']) assertIncludes(names, name);
    assertDeepEqual(
      ['Senior Software Engineer', 'Software Engineer'].filter((role) => names.some((name) => name.startsWith(role))),
      ['Senior Software Engineer', 'Software Engineer'],
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
