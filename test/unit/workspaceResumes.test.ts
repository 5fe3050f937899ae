import assert from 'node:assert/strict';
import { Documents } from '../../server/src/documents.ts';
import type { Host } from '../../server/src/host.ts';
import { WorkspaceResumes } from '../../server/src/workspaceResumes.ts';

const folder = 'file:///work/';
const text = (name: string) =>
  `# ${name}\n\n${name.toLowerCase()}@posteo.de\n\n## Experience\n\n### Engineer, Acme\n\n2019 – 2021\n\n## Skills\n\n- Docker\n`;

describe('the resumes of a workspace', () => {
  let files: Map<string, string>;
  let read: string[];
  let listings: number;
  let settings: unknown;
  let host: Host;
  let documents: Documents;
  let workspace: WorkspaceResumes;

  beforeEach(() => {
    files = new Map();
    for (let index = 0; index < 480; index += 1) files.set(`${folder}notes/note-${index}.md`, text('Note'));
    for (let index = 0; index < 20; index += 1) files.set(`${folder}people/${index}/resume.md`, text(`Mira${index}`));
    read = [];
    listings = 0;
    settings = {};
    host = {
      now: () => new Date(2024, 5, 15),
      log: () => {},
      readFile: async (uri) => {
        read.push(uri);
        return files.get(uri);
      },
      workspaceFolders: async () => [{ uri: 'file:///work', settings, exclude: [] }],
      findFiles: async () => {
        listings += 1;
        return [...files.keys()];
      },
    };
    documents = new Documents(host);
    workspace = new WorkspaceResumes(host, documents);
  });

  const find = async (isCancellationRequested = false) =>
    (await workspace.snapshots({ isCancellationRequested })).map(({ uri }) => uri.slice(folder.length));
  const readResumes = () => read.filter((uri) => uri.endsWith('.md'));

  it('are those with a telling name; no other file is read, and none before somebody asks', async () => {
    assert.deepEqual([listings, read], [0, []]);
    assert.equal((await find()).length, 20);
    assert.equal(readResumes().length, 20);
    assert.ok(readResumes().every((uri) => uri.endsWith('/resume.md')));
    assert.ok(read.length - 20 <= 2, 'asked for configurations where none can be');
  });

  it('are listed and read once', async () => {
    await find();
    const before = read.length;
    assert.equal((await find()).length, 20);
    assert.deepEqual([listings, read.length], [1, before]);
  });

  it('are read anew when they changed, and the others are not', async () => {
    await find();
    const uri = `${folder}people/3/resume.md`;
    files.set(uri, text('Nils'));
    workspace.changed(uri, true);
    workspace.changed(`${folder}notes/note-1.md`, true);
    read = [];
    const found = await workspace.snapshots(never);
    assert.deepEqual(read, [uri]);
    assert.ok(found.some(({ resume }) => resume.name?.text === 'Nils'));
    assert.equal(listings, 1);
  });

  it('come and go', async () => {
    await find();
    files.set(`${folder}cv.md`, text('Nils'));
    files.delete(`${folder}people/3/resume.md`);
    workspace.changed(`${folder}cv.md`, false);
    const found = await find();
    assert.equal(found.length, 20);
    assert.ok(found.includes('cv.md') && !found.includes('people/3/resume.md'));
  });

  it('may be named by the settings, the configuration file or the person', async () => {
    settings = { files: ['notes/note-7.md', '!people/4/*.md'] };
    files.set(`${folder}notes/resume.config.json`, '{ "files": ["note-8.md"] }');
    documents.decide([`${folder}notes/note-9.md`], [`${folder}people/5/resume.md`]);
    const found = await find();
    assert.deepEqual(
      found.filter((path) => path.startsWith('notes/')),
      // The file wins over the settings.
      ['notes/note-8.md', 'notes/note-9.md'],
    );
    assert.equal(found.length, 20);
    settings = {};
    files.delete(`${folder}notes/resume.config.json`);
    workspace.changed(`${folder}notes/resume.config.json`, false);
    assert.equal((await find()).length, 20);
  });

  it('are as the editor shows them, where they are open, whatever their name and however their URI is escaped', async () => {
    files.set(`${folder}people/r%C3%A9sum%C3%A9%20%281%29.md`, text('Nils'));
    for (const uri of [`${folder}people/résumé (1).md`, `${folder}notes/note-3.md`]) {
      documents.set(uri, 7, text('Odd'));
      await documents.configure(uri, {});
    }
    const found = await workspace.snapshots(never);
    assert.equal(found.length, 22);
    assert.equal(found.filter(({ resume }) => resume.name?.text === 'Odd').length, 2);
    assert.ok(!found.some(({ resume }) => resume.name?.text === 'Nils'));
  });

  it('say of themselves that they are none', async () => {
    files.set(`${folder}people/3/resume.md`, '---\nresume: false\n---\n\n# Nils\n');
    assert.equal((await find()).length, 19);
  });

  it('are not read for one who has lost interest', async () => {
    await find(true);
    assert.deepEqual(readResumes(), []);
  });

  it('are the open ones where the host fails', async () => {
    host.findFiles = () => Promise.reject(new Error('no'));
    documents.set(`${folder}cv.md`, 1, text('Nils'));
    await documents.configure(`${folder}cv.md`, {});
    assert.deepEqual(await find(), ['cv.md']);
  });

  it('are kept for a number of files only', async () => {
    for (let index = 20; index < 150; index += 1) files.set(`${folder}people/${index}/resume.md`, text(`Mira${index}`));
    assert.equal((await find()).length, 150);
    read = [];
    assert.equal((await find()).length, 150);
    assert.ok(readResumes().length > 0);
  });
});

const never = { isCancellationRequested: false };
