import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DocumentDiagnosticReport, Hover } from 'vscode-languageserver/node';
import { LanguageServer } from '../support/languageServer.ts';

const isolate = ['unshare', '--map-root-user', '--net'];
const canIsolate = runs([...isolate, 'true']);
const canTrace = runs(['strace', '-qq', '-o', '/dev/null', 'true']);
const cli = resolve(import.meta.dirname, '../../dist/cli.js');

/** The server and the command line in a network namespace that has no interface, not even the one to themselves. */
describe('without a network', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resume-offline-'));
    writeFileSync(join(folder, 'cv.md'), flawed);
    if (canIsolate && canTrace) return;
    const lack = canIsolate
      ? 'strace, which shows what a program tries'
      : 'unshare, or the right to a network namespace of its own (Linux only)';
    console.warn(`\n  NOT TESTED without a network: this machine lacks ${lack}.\n`);
    // Where this is promised, as on the build server, it is no excuse.
    assert.notEqual(process.env.RESUME_NETWORK_TEST, 'required', 'RESUME_NETWORK_TEST asks for it');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], through: readonly string[]) => {
    const [program = '', ...rest] = [...through, process.execPath, cli, ...args];
    const { status, stdout, stderr } = spawnSync(program, rest, { cwd: folder, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('there is none for the test either', function () {
    if (!canIsolate) this.skip();
    const script =
      "require('node:net').connect(9, '127.0.0.1').on('error', ({ code }) => console.log(code, Object.keys(require('node:os').networkInterfaces()).length))";
    const [program = '', ...rest] = [...isolate, process.execPath, '-e', script];
    assert.match(spawnSync(program, rest, { encoding: 'utf8' }).stdout, /^E\w+ 0\n$/);
  });

  const commands = [
    ['check', 'cv.md', '--format', 'sarif'],
    ['check', '.', '--jobs', '2'],
    ['inspect', 'cv.md'],
    ...['html', 'docx', 'txt', 'json-resume', 'redacted'].map((format) => [
      'export',
      'cv.md',
      '--to',
      format,
      '--force',
      '-o',
      `out.${format}`,
    ]),
  ];
  for (const args of commands) {
    it(`resume-markdown ${args.join(' ')} does what it does with one, and asks for none`, function () {
      if (!canIsolate) this.skip();
      const before = run(args, []);
      assert.deepEqual(run(args, isolate), before);
      if (!canTrace) return;
      const { addresses } = trace((through) => run(args, through));
      assert.deepEqual(addresses, []);
    });
  }

  it('the server answers all the same, and asks for none', async function () {
    if (!canIsolate) this.skip();
    const file = join(folder, 'server.strace');
    const through = canTrace ? [...isolate, ...tracing(file)] : isolate;
    const server = await LanguageServer.start({ through, capabilities: { textDocument: { diagnostic: {} } } });
    const document = server.open(flawed.replace('Mar 2019', 'Mar 20$019'), `file://${folder}/cv.md`);
    const report = await document.ask<DocumentDiagnosticReport>('textDocument/diagnostic');
    assert.ok(report.kind === 'full' && report.items.some(({ code }) => code === 'spelling'));
    assert.ok(await document.ask<Hover>('textDocument/hover'));
    for (const method of ['completion', 'documentSymbol', 'documentLink', 'formatting', 'foldingRange'])
      assert.ok(await document.ask(`textDocument/${method}`, { options: { tabSize: 2, insertSpaces: true } }), method);
    assert.ok(await server.connection.sendRequest('workspace/symbol', { query: 'SQL' }));
    assert.equal(await server.stop(), 0);
    if (canTrace) assert.deepEqual(foreignAddresses(readFileSync(file, 'utf8')), []);
  });

  it('an attempt would be seen', function () {
    if (!canIsolate || !canTrace) this.skip();
    const { addresses } = trace((through) => {
      const [program = '', ...rest] = [
        ...through,
        process.execPath,
        '-e',
        "require('node:net').connect(9, '127.0.0.1').on('error', () => {})",
      ];
      spawnSync(program, rest);
    });
    assert.equal(addresses.length, 1);
  });

  /** Where a program, or what it starts, tries to connect to or to send. */
  function trace(start: (through: readonly string[]) => void): { readonly addresses: readonly string[] } {
    const file = join(folder, 'command.strace');
    start([...isolate, ...tracing(file)]);
    return { addresses: foreignAddresses(readFileSync(file, 'utf8')) };
  }
});

function tracing(file: string): string[] {
  return ['strace', '-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,bind', '-o', file];
}

/** All but the sockets of this machine's own programs. */
function foreignAddresses(log: string): string[] {
  return log.split('\n').filter((line) => /sa_family=AF_/.test(line) && !/sa_family=AF_(?:UNIX|LOCAL)/.test(line));
}

function runs([program = '', ...args]: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

const flawed = `# Mira Holt

[mira.holt@mailbox.test](mailto:mira.holt@mailbox.test) | https://example.test/mira | ![Mira](https://example.test/mira.png)

## Experience

### Harbour Analytics

**Data Engineer** | Mar 2019 – May 2023

- Cut the  nigthly load from 6 hours to 40 minutes

## Education

### University of Leeds

**BSc Mathematics** | Sep 2015 – Jun 2018

## Skills

Python, SQL
`;
