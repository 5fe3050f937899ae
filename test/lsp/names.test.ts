import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type Location,
  type LocationLink,
  type Range,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type EditorDocument, LanguageServer } from '../support/languageServer.ts';

const anna = `# Anna Holt

anna@posteo.de

## Experience

**Senior Engineer**, Tallow Works | 2019 – 2021

- Moved 60 services to Kuber$0netes.

## Skills

- K8s, Docker
`;
const bo = '# Bo Lindt\n\nbo@posteo.de\n\n## Skills\n\n- kubernetes\n- Loom Design\n';
const notes = '# Notes\n\n## Skills\n\n- Kubernetes\n';

const capabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
  textDocument: { rename: { prepareSupport: true } },
};

describe('names over a workspace', () => {
  let folder: string;
  let server: LanguageServer;
  let document: EditorDocument;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'resume-names-'));
    mkdirSync(path.join(folder, 'node_modules'));
    write('anna-resume.md', 'different from what is open');
    write('bo/cv.md', bo);
    write('notes.md', notes);
    write('node_modules/resume.md', bo);
    server = await start(capabilities);
    document = server.open(anna, uriOf('anna-resume.md'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
  function write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  async function start(wanted: ClientCapabilities): Promise<LanguageServer> {
    const started = await LanguageServer.start({ capabilities: wanted });
    started.connection.onRequest('workspace/workspaceFolders', () => [{ uri: pathToFileURL(folder).href, name: 'people' }]);
    return started;
  }

  const references = async (of = document) => {
    const found = await of.ask<Location[] | null>('textDocument/references', { context: { includeDeclaration: true } });
    return found?.map(({ uri, range }) => `${path.basename(uri)} ${range.start.line}:${range.start.character}`);
  };

  it('finds references in open and closed resumes, and in nothing else', async () => {
    assert.deepEqual(await references(), ['anna-resume.md 8:23', 'anna-resume.md 12:2', 'cv.md 6:2']);
  });

  it('sees what changed in a file that is not open', async () => {
    await references();
    write('bo/cv.md', bo.replace('- kubernetes', '- Docker\n- kubernetes'));
    assert.deepEqual((await references())?.at(-1), 'cv.md 7:2');
  });

  it('goes to the skills section', async () => {
    const found = await document.ask<Location[]>('textDocument/definition');
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, document.at(range)]),
      [[document.uri, 'K8s']],
    );
  });

  it('tells where a definition was asked for, where the client takes that', async () => {
    const linking = await start({ ...capabilities, textDocument: { definition: { linkSupport: true } } });
    const opened = linking.open(anna, document.uri);
    const [found] = await opened.ask<LocationLink[]>('textDocument/definition');
    assert.equal(found?.originSelectionRange && opened.at(found.originSelectionRange), 'Kubernetes');
    assert.equal(linking.initialized.capabilities.renameProvider, true);
  });

  it('renames in all resumes, versioned where they are open', async () => {
    const prepared = await document.ask<{ range: Range; placeholder: string }>('textDocument/prepareRename');
    assert.deepEqual([document.at(prepared.range), prepared.placeholder], ['Kubernetes', 'Kubernetes']);
    const edit = await document.ask<WorkspaceEdit>('textDocument/rename', { newName: ' Nomad ' });
    const changes = (edit.documentChanges ?? []).map((change) => {
      assert.ok('edits' in change);
      const { uri, version } = change.textDocument;
      const text = uri === document.uri ? document.text : bo;
      assert.equal(uri === document.uri || fileURLToPath(uri) === path.join(folder, 'bo', 'cv.md'), true);
      return [
        version,
        TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 0, text), change.edits as { range: Range; newText: string }[]),
      ];
    });
    assert.deepEqual(changes, [
      [1, document.text.replace('Kubernetes', 'Nomad').replace('K8s', 'Nomad')],
      [null, bo.replace('kubernetes', 'Nomad')],
    ]);
  });

  it('says why a new name cannot be', async () => {
    await assert.rejects(document.ask('textDocument/rename', { newName: 'Nomad, Consul' }), /“,” means something else/);
  });

  it('has nothing to say of headings, and of files that are no resumes', async () => {
    const heading = server.open('# Cy Holt\n\n## Experience\n\n### Engineer, Tal$0low Works\n\n2019\n', uriOf('cy/resume.md'));
    const other = server.open('# Kuber$0netes\n\nKubernetes is a thing.\n', uriOf('other.md'));
    for (const opened of [heading, other]) {
      assert.equal(await references(opened), undefined);
      for (const method of ['textDocument/definition', 'textDocument/prepareRename']) assert.equal(await opened.ask(method), null);
    }
  });

  it('searches symbols', async () => {
    const search = async (query: string) => {
      const found = await server.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
      return found.map(({ name, containerName, location }) => `${name} | ${containerName} | ${path.basename(location.uri)}`);
    };
    await document.diagnostics();
    assert.deepEqual(await search('kube'), ['Kubernetes | Anna Holt | anna-resume.md', 'Kubernetes | Bo Lindt | cv.md']);
    assert.deepEqual(await search('sen tallow'), ['Senior Engineer, Tallow Works | Anna Holt | anna-resume.md']);
    assert.deepEqual(await search('lindt'), ['Bo Lindt | undefined | cv.md']);
  });

  it('forgets a request that is cancelled, though the client lists no files', async () => {
    const silent = await LanguageServer.start({ capabilities, initializationOptions: { readsFiles: true } });
    const asked = new Promise<void>((resolve) => {
      silent.connection.onRequest('workspace/workspaceFolders', () => {
        resolve();
        return new Promise(() => {});
      });
    });
    const source = new CancellationTokenSource();
    void asked.then(() => source.cancel());
    assert.equal(await silent.connection.sendRequest('workspace/symbol', { query: '' }, source.token), null);
  });
});

describe('a workspace of 500 Markdown files', () => {
  const folder = 'vscode-vfs://github/people';
  const uris = [
    ...Array.from({ length: 480 }, (_, index) => `${folder}/notes/note-${index}.md`),
    ...Array.from({ length: 20 }, (_, index) => `${folder}/${index}/resume.md`),
  ];

  it('costs nothing until somebody asks for all resumes; then only those are read', async () => {
    const server = await LanguageServer.start({ capabilities, initializationOptions: { readsFiles: true } });
    const read: string[] = [];
    let listings = 0;
    server.connection.onRequest('workspace/workspaceFolders', () => [{ uri: folder, name: 'people' }]);
    server.connection.onRequest('resume/fileExists', () => null);
    server.connection.onRequest('resume/readFile', ({ uri }: { uri: string }) => {
      read.push(uri);
      return uri.endsWith('.md') ? bo : null;
    });
    server.connection.onRequest('resume/findFiles', () => {
      listings += 1;
      return uris;
    });
    const document = server.open(anna, `${folder}/3/resume.md`);
    await document.diagnostics();
    assert.deepEqual([listings, read.filter((uri) => uri.endsWith('.md'))], [0, []]);
    const found = await document.ask<Location[]>('textDocument/references', { context: { includeDeclaration: true } });
    assert.equal(found.length, 2 + 19);
    const resumes = read.filter((uri) => uri.endsWith('.md'));
    assert.deepEqual([listings, resumes.length], [1, 19]);
    assert.ok(resumes.every((uri) => uri.endsWith('/resume.md')));
  });
});
