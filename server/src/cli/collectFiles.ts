import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMarkdownFile } from '../config/fileName.ts';
import { matchFiles } from '../config/glob.ts';
import { configFileName } from '../config/schema.ts';
import { CliError, describeFileError } from './cliError.ts';
import { isPattern, readPattern } from './filePattern.ts';
import { IgnoreFiles } from './ignoreFiles.ts';

/** A file that an argument leads to. */
export interface Candidate {
  readonly path: string;
  /** Checked whatever it is; others are checked where they are resumes. */
  readonly isNamed: boolean;
}

/** What one argument led to. */
export interface Collected {
  readonly argument: string;
  readonly candidates: readonly Candidate[];
  /** Whether it is the name of one file. */
  readonly isFile: boolean;
}

export interface CollectOptions {
  /** Whether files that are named are judged like those that are found: no resumes, and what an ignore file takes out, are passed over. */
  readonly onlyResumes: boolean;
  /** Whether ignore files are asked. */
  readonly ignore: boolean;
}

/**
 * The files that the arguments lead to: a file itself, the Markdown files of a folder, those that fit a pattern, in the order of their
 * paths. An argument with "!" in front takes files out. Folders named node_modules and those that begin with a dot are not entered, nor
 * is what an ignore file takes out. What cannot be read is reported to `onError`, and the rest is collected.
 */
export async function collectFiles(
  args: readonly string[],
  options: CollectOptions,
  onError: (error: CliError) => void,
): Promise<readonly Collected[]> {
  const excluded = args.filter((argument) => argument.startsWith('!')).map((argument) => argument.slice(1));
  const ignoreFiles = options.ignore ? new IgnoreFiles() : undefined;
  const collected: Collected[] = [];
  for (const argument of args.filter((candidate) => !candidate.startsWith('!'))) {
    const found = await collect(argument, { ...options, ignoreFiles, onError });
    if (!found) continue;
    const candidates = found.candidates.filter((candidate) => matchFiles(excluded, path.resolve(candidate.path)) !== true);
    collected.push({ ...found, argument, candidates });
  }
  return collected;
}

interface Collection extends CollectOptions {
  readonly ignoreFiles: IgnoreFiles | undefined;
  readonly onError: (error: CliError) => void;
}

async function collect(argument: string, collection: Collection): Promise<Omit<Collected, 'argument'> | undefined> {
  const kind = await kindOf(argument);
  if (kind === 'folder') return { isFile: false, candidates: await walk(argument, collection) };
  if (kind === undefined && isPattern(argument)) {
    const { folder, fits } = readPattern(argument);
    if ((await kindOf(folder)) !== 'folder') return { isFile: false, candidates: [] };
    const candidates = await walk(folder, collection);
    return { isFile: false, candidates: candidates.filter((candidate) => fits(candidate.path)) };
  }
  if (kind instanceof CliError || kind === undefined) {
    collection.onError(kind ?? new CliError(describeFileError('read', argument, { code: 'ENOENT' })));
    return undefined;
  }
  const isTakenOut = collection.onlyResumes && (await collection.ignoreFiles?.ignores(argument)) === true;
  return { isFile: true, candidates: isTakenOut ? [] : [{ path: argument, isNamed: !collection.onlyResumes }] };
}

/** What a resume that is not found is to be told. */
export const noResumesRemedy = `Name the file itself, or list it under "files" in ${configFileName}.`;

/** undefined where there is nothing of that name; an error where nobody can tell. */
async function kindOf(name: string): Promise<'file' | 'folder' | CliError | undefined> {
  try {
    return (await stat(name)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : new CliError(describeFileError('read', name, error));
  }
}

/** A folder that is named is searched though an ignore file takes it out, and then only the ignore files in it count. */
async function walk(folder: string, { ignoreFiles, onError }: Collection): Promise<Candidate[]> {
  const isTakenOut = (await ignoreFiles?.ignores(folder)) === true;
  const takesOut = (name: string, isFolder: boolean) =>
    isTakenOut ? ignoreFiles?.ignores(name, folder) : ignoreFiles?.takesOut(path.resolve(name), isFolder);
  const found: Candidate[] = [];
  const visit = async (inside: string): Promise<void> => {
    for (const entry of await listFolder(inside, onError)) {
      const inner = path.join(inside, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder ? entry.name.startsWith('.') || entry.name === 'node_modules' : !isMarkdownFile(entry.name)) continue;
      if (await takesOut(inner, isFolder)) continue;
      if (isFolder) await visit(inner);
      else found.push({ path: inner, isNamed: false });
    }
  };
  await visit(folder);
  return found;
}

async function listFolder(folder: string, onError: (error: CliError) => void): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onError(new CliError(describeFileError('read', folder, error)));
    return [];
  }
}
