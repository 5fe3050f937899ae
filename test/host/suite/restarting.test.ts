import * as vscode from 'vscode';
import { assertDeepEqual, assertIncludes } from './assertions.ts';
import { closeAll, diagnosticsOnce, open, rangeOf, ruleOf } from './resumeFile.ts';

describe('a server that is killed', () => {
  const showErrorMessage = vscode.window.showErrorMessage;

  afterEach(async () => {
    Object.assign(vscode.window, { showErrorMessage });
    await closeAll();
  });

  it('is started again, and checks what was typed meanwhile; the second time the person is asked first', async function () {
    const node = nodeOfHost();
    // A worker cannot be killed from without.
    if (!node) return this.skip();
    const editor = await open('resume.md');
    const { uri } = editor.document;
    const before = (await diagnosticsOnce(uri, (found) => found.length >= 3)).map(ruleOf);

    killServer(node);
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, 'Docker, Terraform').start, 'Kubernetes, K8s, '));
    const after = await diagnosticsOnce(uri, (found) => found.map(ruleOf).includes('duplicate-skill'));
    assertDeepEqual(
      after
        .map(ruleOf)
        .filter((rule) => rule !== 'duplicate-skill')
        .sort(),
      before.sort(),
    );

    const asked = new Promise<{ message: string; items: string[]; answer: (item: string) => void }>((resolve) => {
      const ask = (message: string, ...items: string[]) => new Promise((answer) => resolve({ message, items, answer }));
      Object.assign(vscode.window, { showErrorMessage: ask });
    });
    killServer(node);
    const { message, items, answer } = await asked;
    assertIncludes(message, 'ended unexpectedly twice');
    assertDeepEqual(items, ['Start Again', 'Show Output']);
    await diagnosticsOnce(uri, (found) => found.length === 0);
    answer('Start Again');
    const again = await diagnosticsOnce(uri, (found) => found.map(ruleOf).includes('duplicate-skill'));
    assertDeepEqual(again.map(ruleOf).sort(), after.map(ruleOf).sort());
  });
});

interface NodeProcess {
  readonly pid: number;
  readonly getBuiltinModule: (name: 'node:fs') => {
    readdirSync(path: string): string[];
    readFileSync(path: string, encoding: 'utf8'): string;
  };
  readonly kill: (pid: number, signal: string) => void;
}

/** Undefined where the host is no process, or there is no `/proc`. */
function nodeOfHost(): NodeProcess | undefined {
  const { process } = globalThis as { readonly process?: Partial<NodeProcess> & { readonly platform?: string } };
  return process?.platform === 'linux' && process.getBuiltinModule ? (process as NodeProcess) : undefined;
}

/** Kills the process that the extension host started for our server. */
function killServer({ pid: host, getBuiltinModule, kill }: NodeProcess): void {
  const { readdirSync, readFileSync } = getBuiltinModule('node:fs');
  const read = (path: string) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  const servers = readdirSync('/proc').filter((pid) => {
    const parent = /^PPid:\s+(\d+)$/m.exec(/^\d+$/.test(pid) ? read(`/proc/${pid}/status`) : '')?.[1];
    return parent === `${host}` && read(`/proc/${pid}/cmdline`).includes('dist/server.js');
  });
  assertDeepEqual(servers.length, 1);
  kill(Number(servers[0]), 'SIGKILL');
}
