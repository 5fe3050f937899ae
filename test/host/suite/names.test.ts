import * as vscode from 'vscode';
import { assertDeepEqual, assertIncludes } from './assertions.ts';
import { closeAll, diagnosticsOnce, open, rangeOf } from './resumeFile.ts';

describe('names', () => {
  afterEach(closeAll);

  it('go to the skills section', async () => {
    const { document, position } = await openAt('in Rust that');
    const found = await vscode.commands.executeCommand<Place[]>('vscode.executeDefinitionProvider', document.uri, position);
    assertDeepEqual(found.map(placeOf), [`resume.md ${rangeOf(document, 'Rust, TypeScript').start.line}`]);
  });

  it('are found in resumes that are not open', async () => {
    const { document, position } = await openAt('in Rust that');
    const found = await vscode.commands.executeCommand<Place[]>('vscode.executeReferenceProvider', document.uri, position);
    assertDeepEqual(found.map(placeOf).filter((place) => place.startsWith('cv-anders.md')).length, 2);
    assertIncludes(found.map(placeOf), `resume.md ${rangeOf(document, 'in Rust that').start.line}`);
  });

  it('are renamed in all resumes', async () => {
    const { document, position } = await openAt('in Rust that');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'Zig',
    );
    const counts = edit.entries().map(([uri, edits]) => `${fileName(uri)} ${edits.filter(({ newText }) => newText === 'Zig').length}`);
    // In this resume once more in the heading of a project, whose name stays.
    assertDeepEqual(counts.sort(), ['cv-anders.md 2', 'resume.md 2']);
  });

  it('leave headings to the Markdown that VS Code brings along', async () => {
    const { document, position } = await openAt('Brightwater Clinics');
    const prepared = await vscode.commands.executeCommand<{ placeholder: string }>('vscode.prepareRename', document.uri, position);
    assertDeepEqual(prepared.placeholder, 'Brightwater Clinics');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'Clearwater',
    );
    assertDeepEqual(
      edit.entries().map(([uri, edits]) => `${fileName(uri)} ${edits.length}`),
      ['resume.md 1'],
    );
  });

  it('are found by what somebody types', async () => {
    await openAt('in Rust that');
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'software engineer',
    );
    assertIncludes(
      found.map(({ name, containerName, location }) => `${name} | ${containerName} | ${fileName(location.uri)}`),
      'Software Engineer, Nordlys Mapping | Anders Vik | cv-anders.md',
    );
  });
});

type Place = vscode.Location | vscode.LocationLink;

/** Opens the resume once it is checked; the position is inside the first word with a capital of a text that it has once. */
async function openAt(text: string): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
  const { document } = await open('resume.md');
  await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.length > 0);
  return { document, position: rangeOf(document, text).start.translate(0, text.search(/[A-Z]/) + 1) };
}

function placeOf(place: Place): string {
  const [uri, range] = 'targetUri' in place ? [place.targetUri, place.targetRange] : [place.uri, place.range];
  return `${fileName(uri)} ${range.start.line}`;
}

function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
