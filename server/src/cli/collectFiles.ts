import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isMarkdownFile } from '../config/fileName.ts';
import { isResume } from '../config/isResume.ts';
import { configFileName } from '../config/schema.ts';
import { CliError, describeFileError } from './cliError.ts';
import type { Configurations } from './configurations.ts';
import { readTextFile, type TextFile } from './textFile.ts';

/**
 * The files that the arguments name: a file as it is, of a folder all that are resumes, in the order of their paths.
 * Folders named node_modules and those that begin with a dot are not entered. What cannot be read is reported to
 * `onError`, and the rest is read.
 */
export async function collectFiles(
  named: readonly string[],
  configurations: Configurations,
  onError: (error: CliError) => void,
): Promise<TextFile[]> {
  const files = new Map<string, TextFile>();
  let failures = 0;
  const attempt: Attempt = async (reading) => {
    try {
      return await reading;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      failures += 1;
      onError(error);
      return undefined;
    }
  };
  for (const name of named) {
    const failuresBefore = failures;
    const isFolder = await attempt(isDirectory(name));
    if (isFolder === undefined) continue;
    const paths = isFolder ? await findMarkdown(name, attempt) : [name];
    let found = 0;
    for (const path of paths) {
      const file = await attempt(isFolder ? readResume(path, configurations) : readTextFile(path));
      if (!file) continue;
      files.set(resolve(path), file);
      found += 1;
    }
    if (isFolder && found === 0 && failures === failuresBefore) onError(new CliError(`No resumes found in ${name}. ${remedy}`));
  }
  return [...files.values()];
}

/** The result of a reading; undefined where it failed, which is reported. */
type Attempt = <Result>(reading: Promise<Result>) => Promise<Result | undefined>;

const remedy = `Name the file itself, or list it under "files" in ${configFileName}.`;

async function isDirectory(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch (error) {
    throw new CliError(describeFileError('read', name, error));
  }
}

/** The file, where it is a resume. */
async function readResume(path: string, configurations: Configurations): Promise<TextFile | undefined> {
  const file = await readTextFile(path);
  const { config } = await configurations.for(path);
  return isResume({ path: resolve(path), text: file.text, files: config.files }) ? file : undefined;
}

async function findMarkdown(folder: string, attempt: Attempt): Promise<string[]> {
  const entries = (await attempt(listFolder(folder))) ?? [];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const inner = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      found.push(...(await findMarkdown(inner, attempt)));
    else if (!entry.isDirectory() && isMarkdownFile(entry.name)) found.push(inner);
  }
  return found;
}

async function listFolder(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new CliError(describeFileError('read', folder, error));
  });
}
