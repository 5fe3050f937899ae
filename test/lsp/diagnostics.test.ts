import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { LanguageServer } from '../support/languageServer.ts';

const resume = `
  # Ada Lindt

  ada.lindt@posteo.de

  ## Skills

  - Baking , reading
`;

describe('diagnostics', () => {
  let server: LanguageServer;
  beforeEach(async () => {
    server = await LanguageServer.start();
  });

  it('come when a resume is opened, with all that an editor shows', async () => {
    const document = server.open(resume);
    const found = (await document.diagnostics()).find(({ code }) => code === 'spacing');
    assert.ok(found);
    assert.equal(document.at(found.range), 'Baking ,');
    assert.equal(found.source, 'resume');
    assert.equal(found.severity, DiagnosticSeverity.Warning);
    assert.match(found.codeDescription?.href ?? '', /^https:.*\/docs\/rules\/spacing\.md$/);
    assert.match(String(found.message), /\.$/);
  });

  it('come anew for each version', async () => {
    const document = server.open(resume);
    assert.ok((await codesOf(document)).includes('spacing'));
    document.replace('Baking ,', 'Baking,');
    assert.ok(!(await codesOf(document)).includes('spacing'));
    document.replace('reading', 'reading ,writing');
    assert.ok((await codesOf(document)).includes('spacing'));
  });

  it('belong to the last version when many changes come at once', async () => {
    const document = server.open(resume);
    for (let times = 0; times < 40; times += 1) document.replace('reading', 'reading, reading');
    document.replace('Baking ,', 'Baking,');
    assert.ok(!(await codesOf(document)).includes('spacing'));
  });

  it('are none for Markdown that is no resume', async () => {
    const document = server.open('# A parser\n\nSome text , with a slip.\n', 'file:///people/README.md');
    assert.deepEqual(await document.diagnostics(), []);
  });

  it('begin where a document becomes a resume, and end where it ceases to be one', async () => {
    const document = server.open('---\nresume: false\n---\n\n# Ada\n\n## Skills\n\nBaking , reading\n', 'file:///people/notes.md');
    assert.deepEqual(await document.diagnostics(), []);
    document.replace('resume: false', 'resume: true');
    assert.ok((await codesOf(document)).includes('spacing'));
    document.replace('resume: true', 'resume: false');
    assert.deepEqual(await document.diagnostics(), []);
  });

  it('go away when the document is closed', async () => {
    const document = server.open(resume);
    assert.notDeepEqual(await document.diagnostics(), []);
    document.close();
    await server.published(document.uri, ({ version, diagnostics }) => version === undefined && diagnostics.length === 0);
  });

  it('stand at the right place after characters outside the basic plane and with Windows line ends', async () => {
    const document = server.open('# Ada\r\n\r\n## Skills\r\n\r\n- 🚀 Baking , reading\r\n');
    const found = (await document.diagnostics()).find(({ code }) => code === 'spacing');
    assert.ok(found);
    assert.deepEqual(found.range, { start: { line: 4, character: 5 }, end: { line: 4, character: 13 } });
  });
});

async function codesOf(document: { diagnostics(): Promise<readonly { code?: unknown }[]> }): Promise<unknown[]> {
  return (await document.diagnostics()).map(({ code }) => code);
}
