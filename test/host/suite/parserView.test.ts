import * as vscode from 'vscode';
import { assertDeepEqual } from './assertions.ts';
import { closeAll, diagnosticsOnce, open, tabsOnce } from './resumeFile.ts';

describe('what a parser sees', () => {
  afterEach(closeAll);

  it('opens beside the text, once, and leaves the focus in it', async () => {
    const editor = await open('resume.md');
    await diagnosticsOnce(editor.document.uri, (diagnostics) => diagnostics.length > 0);
    await vscode.commands.executeCommand('resume.showParserView');
    await tabsOnce((all) => all.some((tab) => isView(tab) && tab.label.includes('resume.md')));
    assertDeepEqual(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
    await vscode.commands.executeCommand('resume.showParserView');
    assertDeepEqual((await tabsOnce((all) => all.some(isView))).filter(isView).length, 1);
  });
});

function isView(tab: vscode.Tab): boolean {
  return tab.input instanceof vscode.TabInputWebview && tab.input.viewType.includes('resume.parserView');
}
