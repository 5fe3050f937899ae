import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../../package.json';
import { spaced } from '../support/checkedResumes.ts';
import { CommandLine } from '../support/commandLine.ts';
import { readText } from '../support/sources.ts';

const root = resolve(import.meta.dirname, '../..');
const hasBash = spawnSync('bash', ['--version']).status === 0;

describe('the GitHub action', () => {
  const text = readText('action.yml');
  const inputs = readInputs(text);
  let shell: CommandLine;
  beforeEach(() => {
    shell = new CommandLine().write({ 'people/cv.md': spaced, 'drafts/cv.md': spaced, 'odd name.md': spaced });
  });
  afterEach(() => shell.dispose());

  /** Runs the step as the runner does, with the inputs in place of their defaults. */
  const run = (given: Readonly<Record<string, string>> = {}) => {
    const values = { ...inputs, ...given };
    const env = Object.fromEntries(
      [...text.matchAll(/^ {8}([A-Z_]+): \$\{\{ (?:inputs\.([\w-]+)|github\.action_path) \}\}$/gm)].map(([, name = '', input]) => [
        name,
        input === undefined ? root : (values[input] ?? assert.fail(`no input ${input}`)),
      ]),
    );
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', readScript(text)], {
      cwd: shell.folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    });
    return { code: status, out: stdout, errors: stderr };
  };

  it('knows every input that it uses, and puts none into its script', () => {
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name = '']) => name);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(inputs).sort());
    assert.doesNotMatch(readScript(text), /\$\{\{/);
  });

  it('runs the version that it came with', () => assert.equal(inputs.version, version));

  it('annotates', function () {
    if (!hasBash) this.skip();
    const { code, out, errors } = run();
    assert.equal(errors, '');
    assert.equal(code, 1);
    assert.equal(out.match(/^::warning file=.+,title=spacing::/gm)?.length, 3);
  });

  it('takes files line by line, and writes the report to a file', function () {
    if (!hasBash) this.skip();
    const { code, out } = run({ files: 'people\nodd name.md\n!**/none.md\n', format: 'json', output: 'out.json', 'max-warnings': '2' });
    assert.deepEqual([code, out], [0, '']);
    const found = JSON.parse(readFileSync(join(shell.folder, 'out.json'), 'utf8')) as { file: string }[];
    assert.deepEqual(
      found.map(({ file }) => file),
      ['people/cv.md', 'odd name.md'],
    );
  });

  it('takes nothing in its inputs for code or options', function () {
    if (!hasBash) this.skip();
    const { code, errors } = run({ files: '--help\n$(touch stolen)\n' });
    assert.equal(code, 2);
    assert.match(errors, /Cannot read --help:[\s\S]*Cannot read \$\(touch stolen\):/);
  });
});

describe('the hook for pre-commit', () => {
  it('runs the version that it came with, on the resumes among the files that it is given', () => {
    const entry = /^ {2}entry: npx --yes resume-markdown@(\S+) (.+)$/m.exec(readText('.pre-commit-hooks.yaml'));
    assert.equal(entry?.[1], version);
    const shell = new CommandLine().write({ 'README.md': spaced, 'cv.md': spaced });
    const { code, out } = shell.run(`${entry?.[2]} README.md cv.md`);
    shell.dispose();
    assert.equal(code, 1);
    assert.match(out, /^cv\.md\n[\s\S]*in 1 file\./);
  });
});

/** The defaults of the inputs. */
function readInputs(text: string): Record<string, string> {
  const block = /^inputs:\n((?: {2}.*\n)+)/m.exec(text)?.[1] ?? '';
  const inputs = [...block.matchAll(/^ {2}([\w-]+):\n {4}description: .+\n {4}default: (.*)$/gm)];
  return Object.fromEntries(inputs.map(([, name, value = '']) => [name, value.replace(/^"(.*)"$/, '$1')]));
}

/** The script of the only step. */
function readScript(text: string): string {
  return (/^ {6}run: \|\n((?: {8}.*\n?)+)/m.exec(text)?.[1] ?? '').replace(/^ {8}/gm, '');
}
