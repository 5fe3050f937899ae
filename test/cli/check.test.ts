import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean, spaced } from '../support/checkedResumes.ts';
import { CommandLine } from '../support/commandLine.ts';

describe('resume-markdown check', () => {
  let shell: CommandLine;
  beforeEach(() => {
    shell = new CommandLine();
  });
  afterEach(() => shell.dispose());

  const json = (line: string, input?: string) => {
    const { code, out, errors } = shell.run(line, input);
    return { code, errors, findings: JSON.parse(out) as { file: string; line: number; rule: string; severity: string }[] };
  };

  describe('exit code', () => {
    it('0 for a clean resume', () => {
      const { code, out, errors } = shell.write({ 'cv.md': clean }).run('check cv.md');
      assert.deepEqual([code, errors, out], [0, '', 'No problems found in 1 file.\n']);
    });

    it('1 for a warning', () => assert.equal(shell.write({ 'cv.md': spaced }).run('check cv.md').code, 1));

    it('0 for hints and information only', () => {
      shell.write({ 'cv.md': spaced, 'resume.config.json': '{ "rules": { "spacing": "info" } }' });
      const { code, findings } = json('check cv.md --format json');
      assert.equal(code, 0);
      assert.deepEqual(
        findings.map(({ severity }) => severity),
        ['info'],
      );
    });

    it('2 for a file that is not there, and the others are checked all the same', () => {
      shell.write({ 'cv.md': spaced });
      const { code, findings, errors } = json('check none.md cv.md --format json');
      assert.deepEqual([code, findings.length], [2, 1]);
      assert.equal(errors, 'resume-markdown: Cannot read none.md: there is no such file or folder. Check the path.\n');
    });

    it('2 for wrong usage', () => {
      const { code, out, errors } = shell.run('check --frob');
      assert.deepEqual([code, out], [2, '']);
      assert.match(errors, /^resume-markdown: Unknown option '--frob'\. Run “resume-markdown --help”\.\n$/);
    });
  });

  it('prints findings as JSON, counted from 1', () => {
    shell.write({ 'cv.md': spaced });
    const { findings } = json('check --format json cv.md');
    assert.deepEqual(
      findings.map(({ message, ...finding }: { message?: string } & (typeof findings)[number]) => ({
        ...finding,
        message: typeof message,
      })),
      [
        {
          file: 'cv.md',
          line: 11,
          column: 10,
          endLine: 11,
          endColumn: 12,
          rule: 'spacing',
          severity: 'warning',
          message: 'string',
          fixable: true,
        },
      ],
    );
  });

  it('prints a report for people', () => {
    const { out } = shell.write({ 'cv.md': spaced }).run('check cv.md');
    assert.match(
      out,
      /^cv\.md\n\n {2}11:10 {2}warning {2}.+ \(spacing, fixable\)\n +│ - Cut the {2}nightly load.*\n +│ {10}\^\^\n\nAbout these rules\n\n {2}spacing {2}https:.*\n\n1 problem \(1 warning\) in 1 file\. 1 fixable with --fix\.\n$/,
    );
  });

  it('uses colours only where they are understood and wanted', () => {
    shell.write({ 'cv.md': spaced });
    const hasColors = (env: Readonly<Record<string, string>>) => shell.run('check cv.md', '', env).out.includes('\u001B[');
    assert.deepEqual(
      [hasColors({}), hasColors({ FORCE_COLOR: '1' }), hasColors({ FORCE_COLOR: '0' }), hasColors({ FORCE_COLOR: '1', NO_COLOR: '1' })],
      [false, true, false, false],
    );
  });

  describe('folders', () => {
    it('checks the resumes in them, not other Markdown, dependencies or hidden folders', () => {
      shell.write({
        'people/mira.resume.md': spaced,
        'people/by-content.md': spaced,
        'README.md': spaced,
        'notes.md': '# Notes  of today\n\nnone  at all\n',
        'node_modules/x/resume.md': spaced,
        '.hidden/resume.md': spaced,
      });
      const { findings } = json('check . --format json');
      assert.deepEqual(
        findings.map(({ file }) => file),
        ['people/by-content.md', 'people/mira.resume.md'],
      );
    });

    it('goes by the setting files', () => {
      shell.write({ 'mira.md': '# Mira  Holt\n', 'cv.md': spaced, 'resume.config.json': '{ "files": ["mira.md", "!cv.md"] }' });
      const { findings } = json('check . --format json');
      assert.deepEqual([...new Set(findings.map(({ file }) => file))], ['mira.md']);
    });

    it('says so where there is no resume', () => {
      const { code, errors } = shell.write({ 'notes.md': '# Notes\n' }).run('check .');
      assert.equal(code, 2);
      assert.match(errors, /No resumes found in \.\. Name the file itself/);
    });

    it('checks any file that is named', () => {
      const { code } = shell.write({ 'README.md': spaced }).run('check README.md');
      assert.equal(code, 1);
    });
  });

  describe('--fix', () => {
    it('repairs what is safe, says how much, and leaves nothing to repair', () => {
      shell.write({ 'cv.md': spaced });
      assert.deepEqual(shell.run('check --fix cv.md'), { code: 0, out: 'Fixed 1 problem. No problems found in 1 file.\n', errors: '' });
      shell.write({ 'expected.md': clean });
      assert.equal(readFileSync(join(shell.folder, 'cv.md'), 'utf8'), readFileSync(join(shell.folder, 'expected.md'), 'utf8'));
      assert.equal(shell.run('check --fix cv.md').out, 'No problems found in 1 file.\n');
    });

    it('does not touch a file that has nothing to repair', () => {
      shell.write({ 'cv.md': `\uFEFF${clean.trim()}`.replaceAll('\n', '\r\n') });
      const before = readFileSync(join(shell.folder, 'cv.md'));
      shell.run('check --fix cv.md');
      assert.deepEqual(readFileSync(join(shell.folder, 'cv.md')), before);
    });
  });

  describe('--stdin', () => {
    it('checks standard input under the name that was given', () => {
      shell.write({ 'people/resume.config.json': '{ "rules": { "spacing": "error" } }' });
      const { code, findings } = json('check --stdin --stdin-filename people/cv.md --format json', spaced);
      assert.equal(code, 1);
      assert.deepEqual(
        findings.filter(({ rule }) => rule === 'spacing').map(({ file, severity }) => [file, severity]),
        [['people/cv.md', 'error']],
      );
    });

    it('writes the repaired text to standard output, and the report beside it', () => {
      const { out, errors, code } = shell.run('check --stdin --fix', '# Mira Holt\n\n## Skills\n\nPython , SQL\n');
      assert.equal(out, '# Mira Holt\n\n## Skills\n\nPython, SQL\n');
      assert.match(errors, /^stdin\.md\n[\s\S]*Fixed 1 problem\./);
      assert.equal(code, 1);
    });
  });

  describe('configuration', () => {
    it('is found above the file', () => {
      shell.write({ 'resume.config.json': '{ "rules": { "spacing": "off" } }', 'people/old/cv.md': spaced });
      assert.equal(shell.run('check people/old/cv.md').code, 0);
    });

    it('is that nearest to the file', () => {
      shell.write({ 'resume.config.json': '{ "rules": { "spacing": "off" } }', 'people/resume.config.json': '{}', 'people/cv.md': spaced });
      assert.equal(shell.run('check people/cv.md').code, 1);
    });

    it('is the one that is named', () => {
      shell.write({ 'strict.json': '{ "rules": { "spacing": "off" } }', 'resume.config.json': '{}', 'cv.md': spaced });
      assert.equal(shell.run('check --config strict.json cv.md').code, 0);
      const { code, errors } = shell.run('check --config none.json cv.md');
      assert.deepEqual([code, errors], [2, 'resume-markdown: Cannot read none.json: there is no such file or folder. Check the path.\n']);
    });

    it('is reported once at its place where it is wrong, and the rest applies', () => {
      shell.write({
        'resume.config.json': '{\n  "rules": {\n    "spacign": "off", "spacing": "off"\n  }\n}\n',
        'a/cv.md': spaced,
        'b/cv.md': spaced,
      });
      const { code, findings } = json('check a/cv.md b/cv.md --format json');
      assert.equal(code, 1);
      assert.deepEqual(findings, [
        {
          file: 'resume.config.json',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 14,
          rule: 'invalid-config',
          severity: 'error',
          message: 'There is no rule “spacign”. Did you mean “spacing”?',
          fixable: false,
        },
      ]);
    });
  });

  it('tells how it is used, and its version', () => {
    assert.match(shell.run('--help').out, /^Checks resumes[\s\S]*Exit codes: 0 clean/);
    assert.match(shell.run('--version').out, /^\d+\.\d+\.\d+\n$/);
  });

  describe('the files that a resume links to', () => {
    const linked = clean.replace('## Experience', '![Mira](images/mira.png) [PDF](cv.pdf)\n\n  ## Experience');
    const missing = (line: string, input?: string) => json(line, input).findings.filter(({ rule }) => rule === 'missing-file');

    it('are looked for from the resume’s own folder', () => {
      shell.write({ 'people/cv.md': linked, 'people/cv.pdf': '', 'images/mira.png': '' });
      assert.equal(missing('check people/cv.md --format json').length, 1);
      shell.write({ 'people/images/mira.png': '' });
      assert.equal(missing('check people/cv.md --format json').length, 0);
    });

    it('are looked for from the folder of --stdin-filename, and not without it', () => {
      shell.write({ 'people/cv.pdf': '' });
      assert.equal(missing('check --stdin --stdin-filename people/cv.md --format json', linked).length, 1);
      assert.equal(missing('check --stdin --format json', linked).length, 0);
    });
  });
});
