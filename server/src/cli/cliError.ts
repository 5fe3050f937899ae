/** Stops a command with a message for the person who typed it; the exit code is 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** What went wrong with a file, and what to do about it. */
export function describeFileError(action: string, file: string, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return `Cannot ${action} ${file}: ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the path.',
  EACCES: 'permission denied. Change the file’s permissions, or run as its owner.',
  EPERM: 'permission denied. Change the file’s permissions, or run as its owner.',
  EISDIR: 'it is a folder. Name a file.',
  ENOTDIR: 'a part of the path is not a folder. Check the path.',
  EROFS: 'the disk is read-only. Name a file on another one.',
  ENOSPC: 'the disk is full. Make room, or name a file on another one.',
  EDQUOT: 'your share of the disk is full. Make room, or name a file on another one.',
};
