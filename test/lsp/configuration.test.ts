import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConfigurationParams, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { LanguageServer } from '../support/languageServer.ts';

const text = '# Ada\n\n## Skills\n\n- Baking , reading\n';

describe('configuration', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resume-markdown-'));
    mkdirSync(join(folder, 'people'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is asked to be told of, with everything else that a client is able to tell', async () => {
    const dynamicRegistration = true;
    const workspace = {
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration },
      didChangeWatchedFiles: { dynamicRegistration },
    };
    const server = await LanguageServer.start({ capabilities: { workspace } });
    const { registerOptions } = await server.registered('workspace/didChangeConfiguration');
    assert.deepEqual(registerOptions, { section: 'resume' });
    await server.registered('workspace/didChangeWatchedFiles');
  });

  it('follows the editor’s settings', async () => {
    const server = await LanguageServer.start({ settings: { rules: { spacing: 'off' } } });
    const { uri } = server.open(text);
    await server.published(uri, without('spacing'));
    server.settings = { rules: { spacing: 'error' } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.published(uri, ({ diagnostics }) => diagnostics.some(({ code, severity }) => code === 'spacing' && severity === 1));
  });

  it('takes settings from an editor that sends them by itself', async () => {
    const server = await LanguageServer.start({ capabilities: {} });
    const { uri } = server.open(text);
    await server.published(uri, having('spacing'));
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: { resume: { rules: { spacing: 'off' } } } });
    await server.published(uri, without('spacing'));
  });

  it('asks for the settings of each document, since those of folders differ', async () => {
    const folders = ['ada', 'ben'].map((name) => ({ name, uri: `file:///people/${name}` }));
    const server = await LanguageServer.start({ capabilities: { workspace: { configuration: true, workspaceFolders: true } } });
    const severities = { ada: 'error', ben: 'off' };
    server.connection.onRequest('workspace/workspaceFolders', () => folders);
    server.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ scopeUri, section }) => {
        const folder = folders.find(({ uri }) => scopeUri?.startsWith(uri))?.name as keyof typeof severities | undefined;
        return section === 'resume' && folder ? { rules: { spacing: severities[folder] } } : null;
      }),
    );
    const ada = server.open(text, 'file:///people/ada/resume.md');
    const ben = server.open(text, 'file:///people/ben/resume.md');
    const fresh = server.open(text, 'untitled:/people/ben/resume-2.md');
    await server.published(ada.uri, as('spacing', 1));
    await server.published(ben.uri, without('spacing'));
    await server.published(fresh.uri, without('spacing'));
    severities.ben = 'info';
    // Whatever is sent along is not what counts.
    const settings = { resume: { rules: { spacing: 'off' } } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await server.published(ben.uri, as('spacing', 3));
    await server.published(fresh.uri, as('spacing', 3));
    assert.ok(as('spacing', 1)({ uri: ada.uri, diagnostics: await ada.diagnostics() }));
  });

  it('asks nothing of an editor that cannot be asked, and takes what it sends for all documents', async () => {
    const server = await LanguageServer.start({ capabilities: { workspace: { workspaceFolders: true } } });
    server.connection.onRequest('workspace/workspaceFolders', () => [{ name: 'ben', uri: 'file:///people/ben' }]);
    let asked = 0;
    server.connection.onRequest('workspace/configuration', () => {
      asked += 1;
      return [];
    });
    const uris = ['file:///people/ada/resume.md', 'file:///people/ben/resume.md', 'untitled:/people/ben/resume-2.md'];
    for (const uri of uris) server.open(text, uri);
    for (const uri of uris) await server.published(uri, as('spacing', 2));
    const settings = { resume: { rules: { spacing: 'error' } } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    for (const uri of uris) await server.published(uri, as('spacing', 1));
    assert.equal(asked, 0);
  });

  it('keeps going with settings that make no sense', async () => {
    for (const settings of [null, 7, 'x', [], { rules: 3 }, { rules: { spacing: { severity: {} } } }]) {
      const server = await LanguageServer.start({ settings });
      const document = server.open(text);
      assert.ok(having('spacing')({ uri: document.uri, diagnostics: await document.diagnostics() }));
    }
  });

  it('keeps going with an editor that refuses to tell', async () => {
    const server = await LanguageServer.start();
    server.connection.onRequest('workspace/configuration', () => Promise.reject(new Error('not today')));
    const { uri } = server.open(text);
    await server.published(uri, having('spacing'));
  });

  it('finds resume.config.json above the document, and lets it win over the settings', async () => {
    write('resume.config.json', '{ "rules": { "spacing": "off" } }');
    const server = await LanguageServer.start({ settings: { rules: { spacing: 'error' } } });
    const { uri } = server.open(text, uriOf('people/resume.md'));
    await server.published(uri, without('spacing'));
  });

  it('takes the nearest file', async () => {
    write('resume.config.json', '{ "rules": { "spacing": "off" } }');
    write('people/resume.config.json', '{}');
    const server = await LanguageServer.start();
    const { uri } = server.open(text, uriOf('people/resume.md'));
    await server.published(uri, having('spacing'));
  });

  it('follows the file when it changes on disk', async () => {
    const server = await LanguageServer.start();
    const { uri } = server.open(text, uriOf('people/resume.md'));
    await server.published(uri, having('spacing'));
    write('resume.config.json', '{ "rules": { "spacing": "off" } }');
    const changes = [{ uri: uriOf('resume.config.json'), type: 1 }];
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await server.published(uri, without('spacing'));
  });

  it('follows the file while it is being edited', async () => {
    write('resume.config.json', '{}');
    const server = await LanguageServer.start();
    const { uri } = server.open(text, uriOf('people/resume.md'));
    await server.published(uri, having('spacing'));
    const config = server.open('{ "rules": { "spacing": "warning" } }', uriOf('resume.config.json'));
    config.replace('warning', 'off');
    await server.published(uri, without('spacing'));
    config.close();
    await server.published(uri, having('spacing'));
  });

  it('reads the resume again with the sections that the file adds while it is being edited', async () => {
    write('resume.config.json', '{}');
    const server = await LanguageServer.start();
    const { uri } = server.open('# Ada\n\n## Skills\n\nBaking\n\n## On Stage\n\nOne\n', uriOf('people/resume.md'));
    await server.published(uri, having('unknown-section'));
    const config = server.open('{ "sections": { "define": { "talks": { "heading": "Talks" } } } }', uriOf('resume.config.json'));
    config.replace('"Talks"', '"On stage"');
    await server.published(uri, without('unknown-section'));
    config.replace('"On stage"', '"Talks"');
    await server.published(uri, having('unknown-section'));
  });

  it('reports what is wrong in the file, at its place, and takes it back when it is mended', async () => {
    write('resume.config.json', '{\n  "rules": { "spacin": "off" }\n}\n');
    const server = await LanguageServer.start();
    const document = server.open(text, uriOf('people/resume.md'));
    const { diagnostics } = await server.published(uriOf('resume.config.json'), having('invalid-config'));
    assert.deepEqual(diagnostics[0]?.range, { start: { line: 1, character: 13 }, end: { line: 1, character: 21 } });
    assert.match(String(diagnostics[0]?.message), /spacin.*spacing/);
    // The rest still applies.
    assert.ok(having('spacing')({ uri: document.uri, diagnostics: await document.diagnostics() }));
    write('resume.config.json', '{}');
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    await server.published(uriOf('resume.config.json'), ({ diagnostics: left }) => left.length === 0);
  });

  it('reports a file that is no JSON while it is open, without any resume', async () => {
    const server = await LanguageServer.start();
    server.open('{ "rules": ', uriOf('resume.config.json'));
    await server.published(uriOf('resume.config.json'), having('invalid-config'));
  });

  it('asks the editor for the file where the server cannot read it', async () => {
    const server = await LanguageServer.start({ initializationOptions: { readsFiles: true } });
    server.connection.onRequest('resume/readFile', ({ uri }) =>
      uri === 'vscode-vfs://github/ada/cv/resume.config.json' ? '{ "rules": { "spacing": "off" } }' : null,
    );
    const { uri } = server.open(text, 'vscode-vfs://github/ada/cv/en/resume.md');
    await server.published(uri, without('spacing'));
  });

  function write(path: string, content: string): void {
    writeFileSync(join(folder, path), content);
  }

  function uriOf(path: string): string {
    return pathToFileURL(join(folder, path)).href;
  }
});

function having(wanted: string): (params: PublishDiagnosticsParams) => boolean {
  return ({ diagnostics }) => diagnostics.some(({ code }) => code === wanted);
}

function as(wanted: string, weight: number): (params: PublishDiagnosticsParams) => boolean {
  return ({ diagnostics }) => diagnostics.some(({ code, severity }) => code === wanted && severity === weight);
}

/** Checked, but without a problem of that rule. */
function without(unwanted: string): (params: PublishDiagnosticsParams) => boolean {
  return ({ diagnostics }) => diagnostics.length > 0 && diagnostics.every(({ code }) => code !== unwanted);
}
