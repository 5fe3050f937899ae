import assert from 'node:assert/strict';
import { Documents } from '../../server/src/documents.ts';

const uri = 'file:///people/mira%20holt/resume.md';
const text = '# Mira Holt\n\n![Mira](../photos/mira%20holt.png)\n\n[PDF](cv.pdf)\n\n## Experience\n\n- Baked bread\n';

describe('the files that documents link to', () => {
  let there: Set<string>;
  let asked: string[];
  let documents: Documents;

  beforeEach(async () => {
    there = new Set(['file:///people/photos/mira%20holt.png']);
    asked = [];
    documents = new Documents({
      now: () => new Date(2024, 5, 15),
      log: () => {},
      fileExists: async (file) => {
        asked.push(file);
        return there.has(file);
      },
    });
    await open(uri);
  });

  async function open(name: string): Promise<void> {
    documents.set(name, 1, text);
    await documents.configure(name, {});
  }

  function snapshotOf(name: string) {
    const snapshot = documents.snapshot(name);
    assert.ok(snapshot);
    return snapshot;
  }

  const missing = (name = uri) =>
    snapshotOf(name)
      .diagnostics.filter(({ rule }) => rule.id === 'missing-file')
      .map(({ span }) => snapshotOf(name).text.slice(span.from, span.to));
  const find = (name = uri) => documents.findFiles(snapshotOf(name));

  it('are looked for once, and what is missing is said after', async () => {
    assert.deepEqual(missing(), []);
    assert.equal(await find(), true);
    assert.deepEqual(asked.sort(), ['file:///people/mira%20holt/cv.pdf', 'file:///people/photos/mira%20holt.png']);
    assert.deepEqual(missing(), ['cv.pdf']);
    assert.equal(await find(), false);
    assert.equal(asked.length, 2);
  });

  it('are asked for as they are written', async () => {
    await find();
    documents.set(uri, 2, text.replace('cv.pdf', 'letter.pdf'));
    assert.deepEqual(missing(), []);
    assert.equal(await find(), true);
    assert.deepEqual(asked.slice(2), ['file:///people/mira%20holt/letter.pdf']);
    assert.deepEqual(missing(), ['letter.pdf']);
  });

  it('are looked for again when they may have changed', async () => {
    await find();
    documents.forgetFiles(uri);
    assert.equal(await find(), false);
    there.add('file:///people/mira%20holt/cv.pdf');
    documents.forgetFiles();
    assert.deepEqual(missing(), ['cv.pdf']);
    assert.equal(await find(), true);
    assert.deepEqual(missing(), []);
  });

  it('leave the snapshots as they were', async () => {
    const before = snapshotOf(uri);
    await find();
    assert.ok(before.diagnostics.every(({ rule }) => rule.id !== 'missing-file'));
    assert.notEqual(snapshotOf(uri), before);
  });

  for (const name of ['untitled:Untitled-1', 'git:/people/resume.md?%7B%22ref%22%3A%22HEAD%22%7D'])
    it(`are not looked for around ${name}`, async () => {
      await open(name);
      if (!documents.snapshot(name)) documents.decide([name], []);
      assert.equal(await find(name), false);
      assert.deepEqual(asked, []);
      assert.deepEqual(missing(name), []);
    });

  it('are unknown where the host fails', async () => {
    const log: string[] = [];
    const fileExists = () => Promise.reject(new Error('gone'));
    documents = new Documents({ now: () => new Date(2024, 5, 15), log: (line) => log.push(line), fileExists });
    await open(uri);
    assert.equal(await find(), false);
    assert.deepEqual(missing(), []);
    assert.match(log[0] ?? '', /gone/);
  });
});

describe('the configuration of a document that was not saved yet', () => {
  const folder = 'vscode-vfs://github/mira/cv';

  async function languageOf(uri: string, configAt: string): Promise<string | undefined> {
    const documents = new Documents({
      now: () => new Date(2024, 5, 15),
      log: () => {},
      readFile: async (file) => (file === configAt ? '{ "language": "de" }' : undefined),
      workspaceFolders: async () => [{ uri: folder, settings: {}, exclude: [] }],
    });
    documents.set(uri, 1, text);
    await documents.configure(uri, {});
    return documents.snapshot(uri)?.config.language;
  }

  it('is that of the folder where its path says that it goes', async () => {
    assert.equal(await languageOf('untitled:/mira/cv/drafts/resume.md', `${folder}/drafts/resume.config.json`), 'de');
    assert.equal(await languageOf('untitled:/mira/cv/drafts/resume.md', `${folder}/resume.config.json`), 'de');
    assert.equal(await languageOf('untitled:/mira/cv/resume.md', `${folder}/drafts/resume.config.json`), undefined);
  });

  it('is that of the first folder where it has no path', async () => {
    assert.equal(await languageOf('untitled:resume.md', `${folder}/resume.config.json`), 'de');
  });

  it('has the settings of that folder, which is asked for once', async () => {
    let asked = 0;
    const workspaceFolders = async () => {
      asked += 1;
      return ['ada', 'ben'].map((name) => ({ uri: `file:///${name}/`, settings: { language: name === 'ben' ? 'nl' : 'fr' }, exclude: [] }));
    };
    const documents = new Documents({ now: () => new Date(2024, 5, 15), log: () => {}, readFile: async () => undefined, workspaceFolders });
    for (const [uri, language] of [
      ['untitled:/ben/drafts/resume.md', 'nl'],
      ['untitled:/elsewhere/resume.md', 'fr'],
    ] as const) {
      asked = 0;
      documents.set(uri, 1, text);
      await documents.configure(uri, { language: 'de' });
      assert.deepEqual([documents.snapshot(uri)?.config.language, asked], [language, 1]);
    }
  });
});
