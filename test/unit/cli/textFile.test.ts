import assert from 'node:assert/strict';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTextFile, replaceText } from '../../../server/src/cli/textFile.ts';

describe('text files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'resume-text-file-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** The bytes of a file after its text was read, changed and written. */
  async function rewrite(bytes: string | Uint8Array, change: (text: string) => string): Promise<string> {
    const path = join(folder, 'cv.md');
    await writeFile(path, bytes);
    const file = await readTextFile(path);
    await replaceText(file, change(file.text));
    return readFile(path, 'utf8');
  }

  it('keeps a byte order mark, which is not part of the text', async () => {
    assert.equal(await rewrite('\uFEFF# Mira', (text) => `${text}!`), '\uFEFF# Mira!');
    assert.equal(await rewrite('\uFEFF# Mira', (text) => text.replace(/^#/, '##')), '\uFEFF## Mira');
  });

  it('keeps Windows line ends, also in what was inserted', async () => {
    assert.equal(await rewrite('a\r\nb\r\n', (text) => `x\n${text}`), 'x\r\na\r\nb\r\n');
    assert.equal(await rewrite('a\nb\r\n', (text) => `x\n${text}`), 'x\na\nb\r\n');
  });

  it('keeps the mode, and leaves nothing else behind', async () => {
    const path = join(folder, 'cv.md');
    await writeFile(path, 'a');
    await chmod(path, 0o640);
    await replaceText(await readTextFile(path), 'b');
    assert.equal((await stat(path)).mode & 0o777, 0o640);
    assert.deepEqual(await readdir(folder), ['cv.md']);
  });

  it('writes through a symbolic link', async () => {
    await writeFile(join(folder, 'real.md'), 'a');
    const link = join(folder, 'link.md');
    await symlink('real.md', link);
    await replaceText(await readTextFile(link), 'b');
    assert.ok((await lstat(link)).isSymbolicLink());
    assert.equal(await readFile(join(folder, 'real.md'), 'utf8'), 'b');
  });

  it('names the file and the remedy where it cannot be read', async () => {
    const path = join(folder, 'none.md');
    await assert.rejects(readTextFile(path), { message: `Cannot read ${path}: there is no such file or folder. Check the path.` });
    await writeFile(path, Buffer.from([0x52, 0xe9, 0x73]));
    await assert.rejects(readTextFile(path), {
      message: `Cannot read ${path}: it is not encoded in UTF-8. Save it as UTF-8 in your editor.`,
    });
    await assert.rejects(readTextFile(folder), { message: `Cannot read ${folder}: it is a folder. Name a file.` });
  });

  it('makes no new file where the old one went in between, alone or with its folder', async () => {
    const path = join(folder, 'gone', 'cv.md');
    for (const gone of [path, join(folder, 'gone')]) {
      await mkdir(join(folder, 'gone'), { recursive: true });
      await writeFile(path, 'a');
      const file = await readTextFile(path);
      await rm(gone, { recursive: true });
      await assert.rejects(replaceText(file, 'b'), { message: `Cannot write ${path}: there is no such file or folder. Check the path.` });
    }
    assert.deepEqual(await readdir(folder), []);
  });

  it('leaves the file as it was where it cannot be written', async () => {
    const path = join(folder, 'cv.md');
    await writeFile(path, 'a');
    const file = await readTextFile(path);
    // The file beside it is already there, as after a crash of another run.
    await writeFile(join(folder, `.cv.md.${process.pid}.tmp`), 'other');
    await assert.rejects(replaceText(file, 'b'), /Cannot write .*cv\.md/);
    assert.equal(await readFile(path, 'utf8'), 'a');
  });
});
