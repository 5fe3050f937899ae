import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { version } from '../../package.json';

const root = resolve(import.meta.dirname, '../..');

describe('the npm package', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resume-npm-'));
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/packageNpm.ts'], { cwd: root, stdio: 'pipe' });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    // Nothing else is fetched: it has no dependencies.
    const packed = join(root, `dist/resume-markdown-${version}.tgz`);
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', packed], {
      cwd: folder,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (name: string, args: readonly string[], input = '') =>
    spawnSync(join(folder, 'node_modules/.bin', name), args, { cwd: folder, encoding: 'utf8', input, shell: process.platform === 'win32' });

  it('has the command line, with the list of words and the writer of Word', () => {
    writeFileSync(join(folder, 'cv.md'), '# Mira Holt\n\n## Summary\n\nAn enginer who repairs what others have given up on.\n');
    const { stdout } = run('resume-markdown', ['check', 'cv.md', '--format', 'json']);
    assert.ok(
      JSON.parse(stdout).some(({ rule }: { rule: string }) => rule === 'spelling'),
      stdout,
    );
    assert.equal(run('resume-markdown', ['export', 'cv.md', '--to', 'docx', '-o', 'cv.docx']).status, 0);
  });

  it('has the language server', () => {
    assert.equal(run('resume-language-server', ['--version']).stdout, `${version}\n`);
    assert.match(run('resume-language-server', ['--help']).stdout, /^A language server for resumes/);
    const messages = [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'initialized', params: {} },
      {
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: 'file:///cv.md', languageId: 'markdown', version: 1, text: '# Mira\n\n## Skills\n\nSQL  , Go\n' } },
      },
      { id: 2, method: 'textDocument/hover', params: { textDocument: { uri: 'file:///cv.md' }, position: { line: 0, character: 0 } } },
      { id: 3, method: 'shutdown' },
      { method: 'exit' },
    ];
    const input = messages.map((message) => frame(JSON.stringify({ jsonrpc: '2.0', ...message }))).join('');
    const { stdout } = run('resume-language-server', ['--stdio'], input);
    assert.match(stdout, /"name":"Resume Markdown"/);
  });
});

function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
