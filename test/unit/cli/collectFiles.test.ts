import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { collectFiles } from '../../../server/src/cli/collectFiles.ts';
import { Configurations } from '../../../server/src/cli/configurations.ts';

describe('collecting files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resume-collect-'));
    chmodSync(folder, 0o755);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('does not say that there is no resume where there is one that cannot be read', async () => {
    writeFileSync(join(folder, 'mira.resume.md'), Buffer.from([0x23, 0x20, 0xe9]));
    const errors: string[] = [];
    await collectFiles([folder], new Configurations(), ({ message }) => errors.push(message));
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /not encoded in UTF-8/);
  });

  it('reads the rest where a folder inside cannot be opened', async () => {
    for (const place of ['closed', 'open']) {
      mkdirSync(join(folder, place));
      writeFileSync(join(folder, place, 'mira.resume.md'), '# Mira Holt\n');
    }
    chmodSync(join(folder, 'closed'), 0);
    const errors: string[] = [];
    const files = await withoutPrivileges(() => collectFiles([folder], new Configurations(), ({ message }) => errors.push(message)));
    chmodSync(join(folder, 'closed'), 0o700);
    assert.deepEqual(
      files.map(({ path }) => basename(path)),
      ['mira.resume.md'],
    );
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /closed: permission denied/);
  });
});

/** The superuser may open everything, so it acts as somebody else for as long. */
async function withoutPrivileges<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
