import * as vscode from 'vscode';
import { assertDeepEqual, assertIncludes, assertMatches } from './assertions.ts';
import { closeAll, diagnosticsOnce } from './resumeFile.ts';

describe('starting', () => {
  afterEach(closeAll);

  it('opens an example under a free name, with the name of the person selected', async () => {
    await vscode.commands.executeCommand('resume.newResume', { template: 'engineer' });
    const { document, selection } = activeEditor();
    // The workspace has a resume.md.
    assertMatches(document.uri.toString(), /^untitled:.*\/resume-2\.md$/);
    assertDeepEqual([document.languageId, document.isUntitled], ['markdown', true]);
    assertDeepEqual(document.getText(selection), 'Tomas Arvidsen');
    assertMatches(document.getText(), /\[tomas\.arvidsen@inbox\.test\]\(mailto:tomas\.arvidsen@inbox\.test\)/);
  });

  it('checks the example as a resume at once, and finds nothing in it', async () => {
    await vscode.commands.executeCommand('resume.newResume', { template: 'minimal' });
    const { document } = activeEditor();
    assertDeepEqual(await diagnosticsOnce(document.uri, () => true), []);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.validateRange(new vscode.Range(0, 0, 1, 0)), '');
    await vscode.workspace.applyEdit(edit);
    await diagnosticsOnce(document.uri, (all) => all.length > 0);
  });

  it('imports the JSON Resume in the editor into a document of its own', async () => {
    const content = JSON.stringify({ basics: { name: 'Maren Oduya' }, skills: [{ name: 'Python' }] });
    const json = await vscode.workspace.openTextDocument({ language: 'json', content });
    await vscode.window.showTextDocument(json);
    await vscode.commands.executeCommand('resume.importJsonResume');
    const { document } = activeEditor();
    assertDeepEqual(document.languageId, 'markdown');
    assertMatches(document.getText(), /^# Maren Oduya\n[\s\S]*Python/);
    assertDeepEqual(json.getText(), content);
  });

  it('shows what keeps a JSON Resume from being imported where it stands, until it is mended', async () => {
    const json = await vscode.workspace.openTextDocument({ language: 'json', content: '{ "work": [{ "startDate": "May 2020" }] }' });
    const editor = await vscode.window.showTextDocument(json);
    // The message stays until it is dismissed, and the command does not wait for that.
    await vscode.commands.executeCommand('resume.importJsonResume');
    const [problem] = await diagnosticsOnce(json.uri, (all) => all.length > 0);
    assertDeepEqual(problem && json.getText(problem.range), '"May 2020"');
    assertIncludes(problem?.message ?? '', 'work[0].startDate');
    assertDeepEqual(activeEditor().document.uri.toString(), json.uri.toString());
    await editor.edit((edit) => edit.replace(problem?.range ?? editor.selection, '"2020-05"'));
    await diagnosticsOnce(json.uri, (all) => all.length === 0);
  });
});

function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('No editor is active.');
  return editor;
}
