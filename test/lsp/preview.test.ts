import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PreviewResult, previewRequest, trustNotification } from '../../server/src/protocol.ts';
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
});
