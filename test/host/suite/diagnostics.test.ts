import * as vscode from 'vscode';
import { assertDeepEqual, assertIncludes } from './assertions.ts';
import { closeAll, describeDiagnostic, diagnosticsOnce, open, rangeOf, ruleOf } from './resumeFile.ts';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('underline the planted defects and nothing else', async () => {
    const { document } = await open('resume.md');
    const found = await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.length >= 3);
    assertDeepEqual(found.map((diagnostic) => describeDiagnostic(document, diagnostic)).sort(), [
      'placeholder-link: [an open-source calendar parser](#)',
      'skill-name: Github',
      'weak-opening: Responsible for',
    ]);
  });

  it('follow the typing', async () => {
    const editor = await open('resume.md');
    await diagnosticsOnce(editor.document.uri, (diagnostics) => diagnostics.length > 0);
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, 'Docker, Terraform').start, 'Kubernetes, K8s, '));
    const found = await diagnosticsOnce(editor.document.uri, (diagnostics) => diagnostics.some((one) => ruleOf(one) === 'duplicate-skill'));
    assertIncludes(found.map(ruleOf), 'duplicate-skill');
  });

  it('leave a Markdown file alone that is no resume', async () => {
    const readme = await open('README.md');
    const resume = await open('resume.md');
    await diagnosticsOnce(resume.document.uri, (diagnostics) => diagnostics.length > 0);
    assertDeepEqual(await diagnosticsOnce(readme.document.uri, () => true), []);
  });

  it('are fixed by a quick fix', async () => {
    const { document } = await open('resume.md');
    const [problem] = await diagnosticsOnce(document.uri, (all) => all.some((one) => ruleOf(one) === 'skill-name')).then((all) =>
      all.filter((one) => ruleOf(one) === 'skill-name'),
    );
    if (!problem) throw new Error('No skill-name problem.');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    );
    const fix = actions.find((action) => action.isPreferred && action.edit);
    if (!fix?.edit) throw new Error(`No preferred fix among: ${actions.map((action) => action.title).join(', ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    assertIncludes(document.getText(), 'release pipeline on GitHub, used by');
    await diagnosticsOnce(document.uri, (all) => all.every((one) => ruleOf(one) !== 'skill-name'));
  });

  it('are fixed together by source.fixAll.resume, where the fix is safe', async () => {
    const { document } = await open('resume.md');
    await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.length > 0);
    const kind = vscode.CodeActionKind.SourceFixAll.append('resume');
    await vscode.commands.executeCommand('editor.action.sourceAction', { kind: kind.value, apply: 'first' });
    await diagnosticsOnce(document.uri, (all) => all.every((one) => ruleOf(one) !== 'skill-name'));
    assertIncludes(document.getText(), 'release pipeline on GitHub, used by');
    assertIncludes(document.getText(), 'Responsible for');
  });
});
