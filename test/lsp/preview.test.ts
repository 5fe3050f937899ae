import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PreviewResult, pageChoicesNotification, previewRequest, trustNotification } from '../../server/src/protocol.ts';
import { LanguageServer } from '../support/languageServer.ts';

describe('the page', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'resume-page-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes a style sheet of the workspace once that is trusted', async () => {
    writeFileSync(path.join(folder, 'page.css'), '.resume .name { color: teal; background: url(https://a.test/x.png) }');
    writeFileSync(path.join(folder, 'resume.config.json'), '{ "preview": { "css": "page.css", "theme": "modern" } }');
    const server = await LanguageServer.start({ initializationOptions: { isTrusted: false } });
    const { uri } = server.open('# Mira Holt\n\n## Experience\n\n- Baked bread\n', pathToFileURL(path.join(folder, 'resume.md')).href);
    const page = () => server.connection.sendRequest<PreviewResult>(previewRequest, { uri });
    const before = await page();
    assert.equal(before.theme, 'modern');
    assert.doesNotMatch(before.css, /teal/);
    const publications = server.publications(uri);
    await server.connection.sendNotification(trustNotification);
    await server.published(uri, () => server.publications(uri) > publications);
    const { css } = await page();
    assert.match(css, /color: teal/);
    assert.doesNotMatch(css, /url\(/);
  });
  it('follows what the person chooses beside it, from the start and later', async () => {
    const pageChoices = { theme: { value: 'modern', over: 'classic' } };
    const server = await LanguageServer.start({ initializationOptions: { pageChoices } });
    const { uri } = server.open('# Mira Holt\n\n## Experience\n\n- Baked bread\n');
    const page = () => server.connection.sendRequest<PreviewResult>(previewRequest, { uri });
    const first = await page();
    assert.equal(first.theme, 'modern');
    assert.ok(first.themes.some(({ id, label }) => id === 'modern' && label === 'Modern'));
    await server.connection.sendNotification(pageChoicesNotification, { pageSize: { value: 'Letter', over: 'A4' } });
    const second = await page();
    assert.equal(second.theme, 'classic');
    assert.equal(second.pageSize, 'Letter');
    assert.match(second.css, /8\.5in 11in/);
  });
});
