import * as vscode from 'vscode';
import { assertDeepEqual, assertIncludes } from './assertions.ts';
import { closeAll, diagnosticsOnce, folderNamed, openUri, rangeOf, ruleOf, tabsOnce } from './resumeFile.ts';

/** Runs where the window has two folders, `ada` and `ben`, whose configurations differ, on disk or on no disk. */
describe('documents of several folders', () => {
  afterEach(closeAll);

  it('go by the configuration file and the settings of their folder', async () => {
    const ada = await openUri(uriOf('ada', 'resume.md'));
    const ben = await openUri(uriOf('ben', 'resume.md'));
    assertDeepEqual(await problemsOnce(ada.document.uri, 2), ['0 spacing', '2 weak-opening']);
    assertDeepEqual(await problemsOnce(ben.document.uri, 1), ['2 spacing']);
  });

  it('take their problems along when they are renamed, and go by the configuration of the new folder', async () => {
    const { from, to } = await renamed('moving-cv.md', await textOf('ada'), async (editor) => {
      await problemsOnce(editor.document.uri, 2);
      // Not saved, and still there afterwards.
      await editor.edit((edit) => edit.insert(rangeOf(editor.document, 'load in Rust').end, ' , and  Go'));
      await diagnosticsOnce(editor.document.uri, (all) => all.length > 2);
    });
    const found = await diagnosticsOnce(to, (all) => all.length > 1);
    assertDeepEqual([...new Set(problemsOf(found))], ['2 spacing']);
    await diagnosticsOnce(from, (all) => all.length === 0);
  });

  it('stay resumes under another name where the person has said so', async () => {
    const { from, to } = await renamed('letter.md', noResume, async ({ document }) => {
      await vscode.commands.executeCommand('resume.treatAsResume', document.uri);
      await problemsOnce(document.uri, 1);
    });
    assertDeepEqual(await problemsOnce(to, 1), ['2 spacing']);
    // Who takes the old name has not been called a resume.
    await write(from, noResume);
    await openUri(from);
    const { document } = await openUri(uriOf('ada', 'resume.md'));
    await problemsOnce(document.uri, 2);
    assertDeepEqual(await diagnosticsOnce(from, () => true), []);
  });

  it('leave no problem behind when they are deleted', async () => {
    const uri = uriOf('ada', 'deleted-cv.md');
    await write(uri, await textOf('ada'));
    await openUri(uri);
    await problemsOnce(uri, 2);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    await vscode.workspace.applyEdit(edit);
    await diagnosticsOnce(uri, (all) => all.length === 0);
  });

  it('keep what was not saved, and its problems, when the file changes', async () => {
    const uri = uriOf('ada', 'changing-cv.md');
    await write(uri, await textOf('ada'));
    const editor = await openUri(uri);
    const { document } = editor;
    await problemsOnce(uri, 2);
    // What has no changes here is taken from the file.
    await write(uri, document.getText().replace('the  nightly', 'the nightly'));
    assertDeepEqual(await problemsOnce(uri, 1), ['2 weak-opening']);
    await editor.edit((edit) => edit.replace(rangeOf(document, 'Responsible for the'), 'Cut the '));
    await diagnosticsOnce(uri, (all) => problemsOf(all).join() === '0 spacing');
    await write(uri, noResume);
    assertIncludes(document.getText(), 'Cut the  nightly');
    assertDeepEqual(problemsOf(await diagnosticsOnce(uri, () => true)), ['0 spacing']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assertDeepEqual(document.getText(), noResume);
  });

  it('that were never saved go by the folder of their path, and are followed to the file that they are saved as', async () => {
    const target = uriOf('ben', 'fresh-cv.md');
    const { document } = await openUri(target.with({ scheme: 'untitled', authority: '' }));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), noResume);
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('resume.treatAsResume', document.uri);
    assertDeepEqual(await problemsOnce(document.uri, 1), ['2 spacing']);
    // The window keeps what was never saved for its own disk.
    if (target.scheme === 'vscode-vfs') return;
    await openLockedPreview(document.uri);
    await vscode.window.showTextDocument(document);
    if (!(await document.save())) throw new Error('It was not saved.');
    await problemsOnce(target, 1);
    await diagnosticsOnce(document.uri, (all) => all.length === 0);
    const editor = await openUri(target);
    await editor.edit((change) => change.insert(rangeOf(editor.document, 'here').end, ' ,'));
    await problemsOnce(target, 2);
  });

  it('are followed by their preview and by what a parser sees when they are renamed', async () => {
    await renamed('shown-cv.md', await textOf('ada'), async ({ document }) => {
      await problemsOnce(document.uri, 2);
      await openLockedPreview(document.uri);
      await vscode.commands.executeCommand('resume.showParserView', document.uri);
      await tabsOnce((tabs) => tabs.some(({ label }) => label === 'Parser: shown-cv.md'));
    });
    await tabsOnce((tabs) => {
      const labels = tabs.map(({ label }) => label);
      return labels.includes('[Preview] shown-cv-2.md') && labels.includes('Parser: shown-cv-2.md');
    });
  });

  it('know the names in resumes that nobody has opened', async () => {
    const closed = uriOf('ben', 'drafts/closed-cv.md');
    await write(closed, await textOf('ben'));
    const { document } = await openUri(uriOf('ada', 'resume.md'));
    await problemsOnce(document.uri, 2);
    const skill = rangeOf(document, 'Rust, SQL').start;
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, skill);
    assertDeepEqual(found.filter(({ uri }) => uri.toString() === closed.toString()).length, 2);
  });
});

const noResume = '# Notes\n\n## Today\n\n- Two spaces , here\n';

function uriOf(folder: string, name: string): vscode.Uri {
  return vscode.Uri.joinPath(folderNamed(folder).uri, name);
}

async function textOf(folder: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(folder, 'resume.md')));
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Opens a new file in `ada`, does something with it, and renames it into `ben` as the explorer does. */
async function renamed(
  name: string,
  text: string,
  prepare: (editor: vscode.TextEditor) => Promise<void>,
): Promise<{ readonly from: vscode.Uri; readonly to: vscode.Uri }> {
  const from = uriOf('ada', name);
  const to = uriOf('ben', name.replace('.md', '-2.md'));
  await write(from, text);
  await prepare(await openUri(from));
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${name} was not renamed.`);
  return { from, to };
}

async function openLockedPreview(uri: vscode.Uri): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  await vscode.commands.executeCommand('resume.openPreview', uri);
  await tabsOnce((tabs) => tabs.some(({ label, isActive }) => isActive && label === `Preview: ${name}`));
  await vscode.commands.executeCommand('resume.lockPreview');
  await tabsOnce((tabs) => tabs.some(({ label }) => label === `[Preview] ${name}`));
}

/** How severe and by which rule, sorted; as soon as there are so many. */
async function problemsOnce(uri: vscode.Uri, count: number): Promise<string[]> {
  return problemsOf(await diagnosticsOnce(uri, (all) => all.length === count));
}

function problemsOf(diagnostics: readonly vscode.Diagnostic[]): string[] {
  return diagnostics.map((one) => `${one.severity} ${ruleOf(one)}`).sort();
}
