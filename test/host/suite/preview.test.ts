import * as vscode from 'vscode';
import { assertDeepEqual, assertIncludes } from './assertions.ts';
import { closeAll, diagnosticsOnce, open, rangeOf, ruleOf, tabsOnce } from './resumeFile.ts';

describe('preview', () => {
  afterEach(closeAll);

  it('opens to the side, once, and leaves the focus in the text', async () => {
    const editor = await open('resume.md');
    await diagnosticsOnce(editor.document.uri, (diagnostics) => diagnostics.length > 0);
    await vscode.commands.executeCommand('resume.openPreviewToSide');
    const tabs = await tabsOnce((all) => all.some((tab) => isPreview(tab) && tab.label.includes('resume.md')));
    assertDeepEqual(tabs.filter(isPreview).length, 1);
    assertDeepEqual(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
    await vscode.commands.executeCommand('resume.openPreviewToSide');
    assertDeepEqual((await tabsOnce((all) => all.some(isPreview))).filter(isPreview).length, 1);
  });

  it('does not hold up the checks while one types', async () => {
    const editor = await open('resume.md');
    await vscode.commands.executeCommand('resume.openPreviewToSide');
    await tabsOnce((all) => all.some(isPreview));
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'Automated the nightly'), 'Helped with the nightly'));
    const found = await diagnosticsOnce(editor.document.uri, (all) => all.filter((one) => ruleOf(one) === 'weak-opening').length === 2);
    assertIncludes(
      found.map((one) => editor.document.getText(one.range)),
      'Helped with',
    );
  });
});

function isPreview(tab: vscode.Tab): boolean {
  return tab.input instanceof vscode.TabInputWebview && tab.input.viewType.includes('resume');
}
