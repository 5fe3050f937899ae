import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { type Files, type WriteFailure, writeWhole } from '../../../client/src/export/writeWhole.ts';

const place = (path: string, scheme = 'file') => ({ path, scheme, toString: () => path }) as unknown as Uri;
const bytes = (text: string) => new TextEncoder().encode(text);

/** A file system with one folder, and what goes wrong in it. */
class FakeFiles implements Files {
  readonly content = new Map<string, string>();
  /** Bytes that there is room for. */
  room = Number.POSITIVE_INFINITY;
  isClosed = false;
  isGone = false;
  rename: Files['rename'] = async (from, to) => {
    this.content.set(to.path, this.content.get(from.path) ?? '');
    this.content.delete(from.path);
  };

  async stat({ path }: Uri) {
    if (path === '/folder') return { type: 2, ctime: 0, mtime: 0, size: 0 };
    if (!this.content.has(path)) throw failure('FileNotFound');
    return { type: 1, ctime: 0, mtime: 0, size: 0 };
  }

  async writeFile({ path }: Uri, content: Uint8Array) {
    if (this.isGone) throw failure('FileNotFound');
    if (this.isClosed && !this.content.has(path)) throw failure('NoPermissions');
    // As a disk does: what there is room for is written.
    this.content.set(path, new TextDecoder().decode(content.subarray(0, this.room)));
    if (content.length > this.room) throw failure('Unknown', 'ENOSPC: no space left on device, write');
  }

  async delete({ path }: Uri) {
    if (!this.content.delete(path)) throw failure('FileNotFound');
  }
}

function failure(code: string, message = code): Error {
  return Object.assign(new Error(message), { code });
}

describe('writing an export', () => {
  let files = new FakeFiles();
  beforeEach(() => {
    files = new FakeFiles();
  });

  const write = (path = '/cv.html', scheme?: string) =>
    writeWhole(files, place(path, scheme), place('/.cv.tmp', scheme), bytes('the new page'));
  const fails = (reason: WriteFailure, path?: string) => assert.rejects(write(path), { name: 'WriteError', reason });
  const found = () => Object.fromEntries(files.content);

  it('replaces what was there, and leaves nothing else', async () => {
    files.content.set('/cv.html', 'as it was');
    await write();
    assert.deepEqual(found(), { '/cv.html': 'the new page' });
  });

  it('leaves the file as it was where the disk is full', async () => {
    files.content.set('/cv.html', 'as it was');
    files.room = 4;
    await fails('full');
    assert.deepEqual(found(), { '/cv.html': 'as it was' });
  });

  it('leaves nothing where the disk is full and nothing was there', async () => {
    files.room = 4;
    await fails('full');
    assert.deepEqual(found(), {});
  });

  it('clears no folder away', async () => {
    await fails('folder', '/folder');
    assert.deepEqual(found(), {});
  });

  it('writes in place what is in a folder that takes no new files, and nothing new', async () => {
    files.isClosed = true;
    await fails('forbidden');
    assert.deepEqual(found(), {});
    files.content.set('/cv.html', 'as it was');
    await write();
    assert.deepEqual(found(), { '/cv.html': 'the new page' });
  });

  it('says that the folder is gone', async () => {
    files.isGone = true;
    await fails('missing');
  });

  it('leaves the file as it was where another program keeps it, and nothing beside it', async () => {
    files.content.set('/cv.html', 'as it was');
    files.rename = () => Promise.reject(failure('NoPermissions', 'EPERM: operation not permitted, rename'));
    await fails('forbidden');
    assert.deepEqual(found(), { '/cv.html': 'as it was' });
  });

  it('writes it after all where a rename took the old one away and failed', async () => {
    files.content.set('/cv.html', 'as it was');
    files.rename = async (_from, to) => {
      files.content.delete(to.path);
      throw failure('Unknown');
    };
    await write();
    assert.deepEqual(found(), { '/cv.html': 'the new page' });
  });

  it('writes in place where the file system cannot rename', async () => {
    files.content.set('/cv.html', 'as it was');
    files.rename = () => Promise.reject(failure('Unknown', 'not supported'));
    await write('/cv.html', 'memfs');
    assert.deepEqual(found(), { '/cv.html': 'the new page' });
  });
});
