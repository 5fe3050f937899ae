import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CliError } from './cliError.ts';

/** Which lines of the files on disk are other than at a commit. */
export class ChangedLines {
  readonly #top: string;
  readonly #files: ReadonlyMap<string, readonly LineRange[]>;

  /** `top` is the folder of the repository; the files are named from it, with slashes. */
  constructor(top: string, files: ReadonlyMap<string, readonly LineRange[]>) {
    this.#top = top;
    this.#files = files;
  }

  /**
   * Asks Git for what has changed in the working folder's repository since `ref`, committed or not; where `ref` is on another branch,
   * since that branched off. New files are changed as a whole. Throws a CliError that says why Git does not tell.
   */
  static async since(ref: string): Promise<ChangedLines> {
    const top = (await git(['rev-parse', '--show-toplevel'])).trimEnd();
    if (ref.startsWith('-')) throw new CliError(`--since is “${ref}”, but has to name a commit, a branch or a tag.`);
    const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(() => {
      throw new CliError(`--since: Git knows no “${ref}” here. Check the name; on a build server, fetch the whole history first.`);
    });
    const base = await git(['merge-base', commit.trim(), 'HEAD']).catch(() => commit);
    const names = await git(['-C', top, ...diff, '--name-only', '-z', base.trim(), '--', ...pathspecs]);
    const patch = await git(['-C', top, ...diff, '--unified=0', base.trim(), '--', ...pathspecs]);
    const untracked = await git(['-C', top, 'ls-files', '--others', '--exclude-standard', '-z', '--', ...pathspecs]);
    const changed = new Map(readPatch(patch, splitNames(names)));
    for (const name of splitNames(untracked)) changed.set(name, [{ from: 1, to: Number.POSITIVE_INFINITY }]);
    return new ChangedLines(top, changed);
  }

  /** Whether anything in a file has changed. */
  has(file: string): boolean {
    return (this.#rangesOf(file)?.length ?? 0) > 0;
  }

  /** Whether one of the lines, counted from 1, both included, is new or has changed. */
  touches(file: string, line: number, endLine: number): boolean {
    return this.#rangesOf(file)?.some(({ from, to }) => line <= to && from <= endLine) === true;
  }

  #rangesOf(file: string): readonly LineRange[] | undefined {
    return this.#files.get(
      path
        .relative(this.#top, realPath(path.resolve(file)))
        .split(path.sep)
        .join('/'),
    );
  }
}

/** Counted from 1, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const diff = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--find-renames', '--diff-filter=d', '--ignore-submodules'];
const pathspecs = [':(icase,glob)**/*.md', ':(icase,glob)**/*.markdown', ':(glob)**/resume.config.json'];

/**
 * The changed lines of each file of a patch without context. The files come in the order of `names`, since a header spells strange names
 * in a way of its own.
 */
export function readPatch(patch: string, names: readonly string[]): [name: string, ranges: LineRange[]][] {
  const files = names.map((name): [string, LineRange[]] => [name, []]);
  let index = -1;
  for (const line of patch.split('\n')) {
    // Lines of the text itself have a sign in front.
    if (line.startsWith('diff --git ')) index += 1;
    const [, from, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (from === undefined || count === '0') continue;
    files[index]?.[1].push({ from: Number(from), to: Number(from) + Number(count) - 1 });
  }
  return files;
}

function splitNames(output: string): string[] {
  return output.split('\0').filter((name) => name !== '');
}

async function git(args: readonly string[]): Promise<string> {
  try {
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    return (await promisify(execFile)('git', ['-c', 'core.fsmonitor=false', ...args], { env, maxBuffer: 1 << 30 })).stdout;
  } catch (error) {
    throw new CliError(describeFailure(error as NodeJS.ErrnoException & { readonly stderr?: string }));
  }
}

function describeFailure({ code, stderr = '', message }: NodeJS.ErrnoException & { readonly stderr?: string }): string {
  if (code === 'ENOENT') return '--since asks Git what has changed, and there is no program git. Install Git, or leave out --since.';
  if (/not a git repository/i.test(stderr)) return '--since: this folder is in no Git repository. Run it in one, or leave out --since.';
  return `--since: Git failed: ${stderr.trim() || message}`;
}

/** Git names folders without links. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
