import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LanguageServer } from '../support/languageServer.ts';

describe('what the server has compiled', () => {
  let cache: string;
  let folder: string;
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'resume-cache-'));
    folder = join(cache, 'resume-markdown');
  });
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  before(function () {
    // Elsewhere the folder is named by no variable that a test could set.
    if (process.platform !== 'linux') this.skip();
  });

  /** Starts the server, has it check a resume, and ends it; the codes of what it found. */
  async function check(env: NodeJS.ProcessEnv = {}): Promise<readonly unknown[]> {
    const server = await LanguageServer.start({ env: { NODE_DISABLE_COMPILE_CACHE: '', XDG_CACHE_HOME: cache, ...env } });
    const { uri } = server.open('# Ada Lindt\n\n## Experience\n\n### Acme\n\n- Built it\n');
    const { diagnostics } = await server.published(uri, () => true);
    assert.equal(await server.stop(), 0);
    return diagnostics.map(({ code }) => code);
  }

  const keptFile = () => join(folder, readdirSync(folder).join('/'));

  it('is kept for the next start, where only the person can write', async () => {
    const found = await check();
    assert.ok(found.length > 0);
    const file = keptFile();
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    utimesSync(file, 1000, 1000);
    assert.deepEqual(await check(), found);
    assert.equal(statSync(file).mtimeMs, 1_000_000, 'what was read is not written again');
  });

  it('holds nothing of a document', async () => {
    await check();
    const kept = readFileSync(keptFile());
    assert.equal(kept.includes('Ada Lindt') || kept.includes(Buffer.from('Ada Lindt', 'utf16le')), false);
  });

  it('is compiled again where it is no longer whole', async () => {
    const found = await check();
    const file = keptFile();
    const kept = readFileSync(file);
    const broken = Buffer.from(kept);
    broken[kept.length >> 1] = (broken[kept.length >> 1] ?? 0) ^ 1;
    for (const bytes of [broken, kept.subarray(0, 1000), Buffer.alloc(0), Buffer.alloc(kept.length)]) {
      writeFileSync(file, bytes);
      utimesSync(file, 1000, 1000);
      assert.deepEqual(await check(), found);
      assert.notEqual(statSync(file).mtimeMs, 1_000_000);
    }
  });

  it('is neither read nor written where others could have written it', async () => {
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    await check();
    assert.deepEqual(readdirSync(folder), []);
  });

  it('is not kept where the person says so, nor where there is no room for it', async () => {
    const found = await check({ NODE_DISABLE_COMPILE_CACHE: '1' });
    assert.deepEqual(await check({ XDG_CACHE_HOME: '/dev/null/nowhere' }), found);
    assert.deepEqual(await check({ XDG_CACHE_HOME: 'relative', HOME: '/dev/null' }), found);
    assert.equal(existsSync(folder), false);
  });
});
