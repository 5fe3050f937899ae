import * as vscode from 'vscode';
import { assertDeepEqual, assertIncludes, assertMatches } from './assertions.ts';
import { closeAll, diagnosticsOnce, open, rangeOf } from './resumeFile.ts';

const options: vscode.FormattingOptions = { tabSize: 4, insertSpaces: true };

describe('formatting and what stands between the lines', () => {
  afterEach(closeAll);

  it('formats a resume, and no other Markdown', async () => {
    const editor = await openChecked();
    const { document } = editor;
    await editor.edit((edit) => edit.replace(rangeOf(document, '## SKILLS'), '##   SKILLS  '));
    await formatterOnce(document.uri);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assertMatches(document.getText(), /\n## SKILLS\n/);
    await open('README.md');
    const readme = vscode.window.activeTextEditor?.document.uri as vscode.Uri;
    assertDeepEqual(await formattingEdits(readme), []);
  });

  it('shows how long roles were', async () => {
    const { document } = await openChecked();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    // August 2017 to February 2021, both included.
    assertIncludes(
      hints.map(({ label }) => (typeof label === 'string' ? label : '')),
      '3 yrs 7 mos',
    );
  });

  it('adds a bullet by a code lens, and puts the cursor behind its mark', async () => {
    const { document } = await openChecked();
    const settings = vscode.workspace.getConfiguration('resume', document.uri);
    await settings.update('codeLens.addBullet', true, vscode.ConfigurationTarget.Global);
    try {
      const lens = await lensOnce(document.uri, 'Add bullet');
      await vscode.commands.executeCommand(lens.command?.command ?? '', ...(lens.command?.arguments ?? []));
      const cursor = vscode.window.activeTextEditor?.selection.active;
      assertDeepEqual(cursor && document.lineAt(cursor).text, '- ');
      assertDeepEqual(cursor?.character, 2);
    } finally {
      await settings.update('codeLens.addBullet', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

async function openChecked(): Promise<vscode.TextEditor> {
  const editor = await open('resume.md');
  await diagnosticsOnce(editor.document.uri, (diagnostics) => diagnostics.length > 0);
  return editor;
}

/** The edits of whatever formatters there are for a document; VS Code answers undefined where there is none. */
async function formattingEdits(uri: vscode.Uri): Promise<vscode.TextEdit[]> {
  return (await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, options)) ?? [];
}

/** The server says that it formats a resume once it has read it. */
async function formatterOnce(uri: vscode.Uri): Promise<void> {
  while ((await formattingEdits(uri)).length === 0);
}

/** A lens by its title, asked for until the server has heard of the settings. */
async function lensOnce(uri: vscode.Uri, title: string): Promise<vscode.CodeLens> {
  for (;;) {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
    const found = lenses.find(({ command }) => command?.title === title);
    if (found) return found;
  }
}
