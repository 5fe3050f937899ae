import assert from 'node:assert/strict';
import { Documents } from '../../server/src/documents.ts';
import { exportResume } from '../../server/src/features/exportResume.ts';
import { buildPreview } from '../../server/src/features/preview.ts';

const uri = 'file:///people/mira%20holt/resume.md';

describe('the style sheet of the person', () => {
  let files: Map<string, string>;
  let isTrusted: boolean;
  let logged: string[];
  let documents: Documents;

  beforeEach(() => {
    files = new Map([['file:///people/our%20style/page.css', '.resume { --accent: teal }']]);
    isTrusted = true;
    logged = [];
    documents = new Documents({
      now: () => new Date(2024, 5, 15),
      log: (message) => logged.push(message),
      readFile: async (file) => files.get(file),
      isTrusted: () => isTrusted,
    });
    documents.set(uri, 1, '# Mira Holt\n\n## Experience\n\n- Baked bread\n');
  });

  async function cssWith(preview: object): Promise<string> {
    await documents.configure(uri, { preview });
    const snapshot = documents.snapshot(uri);
    assert.ok(snapshot);
    return buildPreview(snapshot).css;
  }

  it('is found above the resume, and comes last', async () => {
    assert.match(await cssWith({ css: 'our style/page.css' }), /--accent: teal \}\n$/);
    assert.deepEqual(logged, []);
  });

  it('is taken anew when it changes', async () => {
    await cssWith({ css: 'our style/page.css' });
    files.set('file:///people/our%20style/page.css', '.resume { --accent: navy }');
    assert.match(await cssWith({ css: 'our style/page.css' }), /--accent: navy \}\n$/);
  });

  it('is in what is exported, too', async () => {
    await cssWith({ css: 'our style/page.css', theme: 'modern', accent: '#123456' });
    const snapshot = documents.snapshot(uri);
    assert.ok(snapshot);
    const { content } = await exportResume(snapshot, { format: 'html' }, {});
    assert.match(String(content), /--accent: #123456; \}\n\.resume \{ --accent: teal \}/);
  });

  it('has no say before the workspace is trusted', async () => {
    isTrusted = false;
    assert.doesNotMatch(await cssWith({ css: 'our style/page.css' }), /teal/);
    isTrusted = true;
    assert.match(await cssWith({ css: 'our style/page.css' }), /teal/);
  });

  it('may be missing, which is said in the log', async () => {
    assert.doesNotMatch(await cssWith({ css: 'none.css' }), /teal/);
    assert.deepEqual(logged, [`There is no style sheet none.css in the folder of ${uri} or above it (preview.css).`]);
  });

  it('does not keep the other settings of the page from it', async () => {
    const css = await cssWith({ theme: 'modern', accent: '#123456', margins: '20mm', fontSize: 11 });
    assert.match(css, /margin: 20mm 20mm/);
    assert.match(css, /--accent: #123456; --size: 11pt/);
  });
});
