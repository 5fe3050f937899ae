import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFiles } from '../../../server/src/disk/findFiles.ts';

describe('findFiles', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'resume-find-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(...names: string[]): void {
    for (const name of names) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), '');
    }
  }

  const find = async (exclude: readonly string[] = []) => {
    const uri = pathToFileURL(folder).href;
    return (await findFiles({ uri, exclude })).map((found) => found.slice(uri.length + 1));
  };

  it('finds Markdown and configuration files at any depth', async () => {
    write('a/b/cv.md', 'resume.markdown', 'resume.config.json', 'a/notes.txt', 'a/package.json');
    assert.deepEqual(await find(), ['resume.config.json', 'resume.markdown', 'a/b/cv.md']);
  });

  it('enters no packages, hidden folders and links', async () => {
    write('node_modules/x/README.md', '.git/x.md', 'a/.obsidian/x.md', 'a/cv.md');
    symlinkSync(folder, path.join(folder, 'a', 'loop'));
    assert.deepEqual(await find(), ['a/cv.md']);
  });

  it('leaves out what the person hides', async () => {
    write('archive/old/cv.md', 'a/archive/cv.md', 'a/draft.md', 'a/cv.md');
    assert.deepEqual(await find(['**/archive', '**/draft.*']), ['a/cv.md']);
  });

  it('escapes names as editors do', async () => {
    write("Ana's résumé (1).md");
    assert.deepEqual(await find(), ['Ana%27s%20r%C3%A9sum%C3%A9%20%281%29.md']);
  });

  it('finds nothing where there is no folder', async () => {
    assert.deepEqual(await findFiles({ uri: `${pathToFileURL(folder).href}/none`, exclude: [] }), []);
  });
});
