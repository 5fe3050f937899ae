import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** A new folder, a copy of another where one is given. It is deleted by `remove`, or at the latest when this process exits. */
export function temporaryFolder(copyOf?: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'resume-markdown-'));
  if (copyOf) cpSync(copyOf, path, { recursive: true });
  const remove = () => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  process.on('exit', remove);
  return { path, remove };
}
