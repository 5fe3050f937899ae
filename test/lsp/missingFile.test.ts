import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { LanguageServer } from '../support/languageServer.ts';

const text = '# Mira Holt\n\n![Mira](mira.png) [PDF](cv.pdf)\n\n## Experience\n\n### Baker, Tallow Works\n\n- Baked bread\n';

describe('missing-file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'resume-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const count = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.filter(({ code }) => code === 'missing-file').length;

  it('follows the first problems, and goes when the file has come', async () => {
    writeFileSync(path.join(folder, 'cv.pdf'), '');
    const server = await LanguageServer.start();
    const document = server.open(text, pathToFileURL(path.join(folder, 'resume.md')).href);
    const { diagnostics } = await server.published(document.uri, (params) => count(params) > 0);
    const found = diagnostics.filter(({ code }) => code === 'missing-file');
    assert.deepEqual(
      found.map(({ range }) => document.at(range)),
      ['mira.png'],
    );
    writeFileSync(path.join(folder, 'mira.png'), '');
    const before = server.publications(document.uri);
    await server.connection.sendNotification('textDocument/didSave', { textDocument: { uri: document.uri } });
    await server.published(document.uri, (params) => server.publications(document.uri) > before && count(params) === 0);
  });

  it('goes when the editor tells that the file was created', async () => {
    writeFileSync(path.join(folder, 'cv.pdf'), '');
    const server = await LanguageServer.start();
    const document = server.open(text, pathToFileURL(path.join(folder, 'resume.md')).href);
    await server.published(document.uri, (params) => count(params) === 1);
    const photo = path.join(folder, 'mira.png');
    writeFileSync(photo, '');
    const before = server.publications(document.uri);
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(photo).href, type: 1 }] });
    await server.published(document.uri, (params) => server.publications(document.uri) > before && count(params) === 0);
  });

  it('asks the editor about files that are not on this machine', async () => {
    const server = await LanguageServer.start({ initializationOptions: { readsFiles: true } });
    const asked: string[] = [];
    server.connection.onRequest('resume/readFile', () => null);
    server.connection.onRequest('resume/fileExists', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return uri.endsWith('.png') ? false : null;
    });
    const document = server.open(text, 'vscode-vfs://github/mira/cv/resume.md');
    const { diagnostics } = await server.published(document.uri, (params) => count(params) > 0);
    assert.deepEqual(asked.sort(), ['vscode-vfs://github/mira/cv/cv.pdf', 'vscode-vfs://github/mira/cv/mira.png']);
    assert.deepEqual(
      diagnostics.filter(({ code }) => code === 'missing-file').map(({ range }) => document.at(range)),
      ['mira.png'],
    );
  });
});
