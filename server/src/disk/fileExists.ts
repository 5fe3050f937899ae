import { stat } from 'node:fs/promises';

/** Whether a file or folder is there; undefined where the disk does not say. Never rejects. */
export async function fileExists(file: string | URL): Promise<boolean | undefined> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? false : undefined;
  }
}
