import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { collectFiles } from '../../../server/src/cli/collectFiles.ts';

describe('collecting files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resume-collect-'));
    chmodSync(folder, 0o755);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads the rest where a folder inside cannot be opened', async () => {
    for (const place of ['closed', 'open']) {
      mkdirSync(join(folder, place));
      writeFileSync(join(folder, place, 'mira.resume.md'), '# Mira Holt\n');
    }
    chmodSync(join(folder, 'closed'), 0);
    const errors: string[] = [];
    const options = { onlyResumes: false, ignore: true };
    const collected = await withoutPrivileges(() => collectFiles([folder], options, ({ message }) => errors.push(message)));
    chmodSync(join(folder, 'closed'), 0o700);
    assert.deepEqual(
      collected.flatMap(({ candidates }) => candidates).map(({ path }) => basename(path)),
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
