import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandLine } from '../support/commandLine.ts';

const slip = '- Moved the nightly load to Python,Go and Rust.\n';
const resume = `# Mira Holt\n\n## Experience\n\n**Data Engineer**, Harbour Analytics, Mar 2019 – Present\n\n${slip}`;

/** What a disk refuses; the other faults of places are told in the tests of `export`. */
describe('resume-markdown on a disk that refuses', () => {
  let shell: CommandLine;
  beforeEach(() => {
    shell = new CommandLine().write({ 'cv.md': resume });
  });
  afterEach(() => shell.dispose());

  describe('a full disk', () => {
    let disk = '';
    beforeEach(function () {
      disk = join(shell.folder, 'disk');
      mkdirSync(disk);
      // Only root mounts; who is not sees the test as pending.
      if (process.platform !== 'linux' || process.getuid?.() !== 0) return this.skip();
      const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });
    afterEach(() => void spawnSync('umount', [disk]));

    it('keeps the old export, leaves nothing beside it, and says what to do', () => {
      writeFileSync(join(disk, 'cv.html'), 'as it was'.padEnd(61_000));
      const { code, errors } = shell.run('export cv.md --to html -o disk/cv.html --force');
      assert.equal(code, 2);
      assert.match(errors, /Cannot write disk\/cv\.html: the disk is full\. Make room, or name a file on another one\./);
      assert.deepEqual(readdirSync(disk), ['cv.html']);
      assert.match(readFileSync(join(disk, 'cv.html'), 'utf8'), /^as it was/);
    });

    it('leaves nothing of a new export', () => {
      writeFileSync(join(disk, 'other'), 'x'.repeat(61_000));
      const { code, errors } = shell.run('export cv.md --to html -o disk/cv.html');
      assert.equal(code, 2);
      assert.match(errors, /the disk is full/);
      assert.deepEqual(readdirSync(disk), ['other']);
    });

    it('keeps a resume that is to be fixed', () => {
      const text = resume + slip.repeat(800);
      writeFileSync(join(disk, 'cv.md'), text);
      const { code, errors } = shell.run('check --fix disk/cv.md');
      assert.equal(code, 2);
      assert.match(errors, /Cannot write disk\/cv\.md: the disk is full/);
      assert.deepEqual(readdirSync(disk), ['cv.md']);
      assert.equal(readFileSync(join(disk, 'cv.md'), 'utf8'), text);
    });
  });

  describe('a folder that may not be written in', () => {
    let folder = '';
    beforeEach(function () {
      if (process.platform === 'win32') return this.skip();
      shell.write({ 'folder/cv.md': resume, 'folder/cv.html': 'as it was' });
      folder = join(shell.folder, 'folder');
      chmodSync(shell.folder, 0o755);
      chmodSync(folder, 0o555);
    });
    afterEach(() => void (folder && chmodSync(folder, 0o755)));

    it('takes no export, and says why', () => {
      const { code, errors } = shell.runUnprivileged('export cv.md --to html -o folder/other.html');
      assert.equal(code, 2);
      assert.match(errors, /Cannot write folder\/other\.html: permission denied/);
      assert.deepEqual(readdirSync(folder), ['cv.html', 'cv.md']);
    });

    it('keeps its resume as it is, which cannot be fixed', () => {
      const { code, errors } = shell.runUnprivileged('check --fix folder/cv.md');
      assert.equal(code, 2);
      assert.match(errors, /Cannot write folder\/cv\.md: permission denied/);
      assert.deepEqual(readdirSync(folder), ['cv.html', 'cv.md']);
      assert.equal(readFileSync(join(folder, 'cv.md'), 'utf8'), resume);
    });

    it('keeps a write-protected resume in a folder that may be written in', () => {
      chmodSync(folder, 0o777);
      chmodSync(join(folder, 'cv.md'), 0o444);
      const { code, errors } = shell.runUnprivileged('check --fix folder/cv.md');
      assert.equal(code, 2);
      assert.match(errors, /permission denied/);
      assert.equal(statSync(join(folder, 'cv.md')).mode & 0o777, 0o444);
    });
  });

  it('takes an export to a folder for a slip, and keeps what is in it', () => {
    shell.write({ 'cv.html/kept.txt': 'kept' });
    const { code, errors } = shell.run('export cv.md --to html -o cv.html --force');
    assert.equal(code, 2);
    assert.match(errors, /Cannot write cv\.html: it is a folder\. Name a file\./);
    assert.deepEqual(readdirSync(shell.folder).sort(), ['cv.html', 'cv.md']);
    assert.deepEqual(readdirSync(join(shell.folder, 'cv.html')), ['kept.txt']);
  });
});
