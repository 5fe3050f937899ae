import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type IgnoreRule, parseIgnoreFile } from './ignoreRules.ts';

/**
 * Which files `.gitignore` and `.resumeignore` take out. The files of a folder hold for all that is below it, up to the folder of the
 * Git repository, or to the working folder where there is none. As in Git the nearest file decides, and in it the last line that fits;
 * `.resumeignore` comes after `.gitignore`. What cannot be read counts as empty.
 */
export class IgnoreFiles {
  readonly #rules = new Map<string, Promise<readonly IgnoreRule[]>>();
  readonly #tops = new Map<string, string>();

  /** Whether a file or folder is taken out itself, or a folder that it is in. Below `from` only, where that is given. */
  async ignores(name: string, from?: string): Promise<boolean> {
    const file = path.resolve(name);
    const top = from === undefined ? this.#topOf(path.dirname(file)) : path.resolve(from);
    const inner = path.relative(top, file);
    if (inner === '' || inner.startsWith('..') || path.isAbsolute(inner)) return false;
    const names = inner.split(path.sep);
    for (let depth = 1; depth <= names.length; depth += 1) {
      const part = path.join(top, ...names.slice(0, depth));
      if (await this.takesOut(part, depth < names.length)) return true;
    }
    return false;
  }

  /** Whether a file or folder is taken out, when the folders above it are not. Absolute. */
  async takesOut(file: string, isFolder: boolean): Promise<boolean> {
    const top = this.#topOf(path.dirname(file));
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
      const relative = path.relative(folder, file).split(path.sep).join('/');
      const rule = (await this.#read(folder)).findLast((candidate) => candidate.fits(relative, isFolder));
      if (rule) return !rule.isException;
      if (folder === top || folder === path.dirname(folder)) return false;
    }
  }

  #read(folder: string): Promise<readonly IgnoreRule[]> {
    const known = this.#rules.get(folder) ?? readRules(folder);
    this.#rules.set(folder, known);
    return known;
  }

  #topOf(folder: string): string {
    const known = this.#tops.get(folder) ?? findTop(folder);
    this.#tops.set(folder, known);
    return known;
  }
}

async function readRules(folder: string): Promise<readonly IgnoreRule[]> {
  const texts = await Promise.all(fileNames.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => '')));
  return texts.flatMap((text) => parseIgnoreFile(text));
}

const fileNames = ['.gitignore', '.resumeignore'];

function findTop(folder: string): string {
  for (let above = folder; ; above = path.dirname(above)) {
    if (existsSync(path.join(above, '.git'))) return above;
    if (above === path.dirname(above)) break;
  }
  const here = path.resolve('');
  const inner = path.relative(here, folder);
  return inner.startsWith('..') || path.isAbsolute(inner) ? folder : here;
}
