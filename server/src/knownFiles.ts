import type { Host } from './host.ts';
import type { FileLookup } from './rules/fileLinks.ts';
import { resolveUri } from './uri.ts';

/** What the host has said about which files are there. */
export class KnownFiles {
  readonly #host: Host;
  /** By URI; undefined where the host cannot tell. Replaced, never changed, since snapshots look into it. */
  #answers: ReadonlyMap<string, boolean | undefined> = new Map();

  constructor(host: Host) {
    this.#host = host;
  }

  /** What is known now of the files around a document. */
  around(uri: string): FileLookup {
    const answers = this.#answers;
    return (path) => {
      const file = resolveUri(uri, path);
      return file === undefined ? undefined : answers.get(file);
    };
  }

  /**
   * Asks the host about files at paths relative to a document: about those that it was not asked before, or, with
   * `again`, about all. True where an answer is another than before. Never rejects.
   */
  async ask(uri: string, paths: Iterable<string>, again: boolean): Promise<boolean> {
    const found = [...paths].slice(0, mostAsked).flatMap((path) => resolveUri(uri, path) ?? []);
    const files = [...new Set(found)].filter((file) => again || !this.#answers.has(file));
    if (files.length === 0) return false;
    const answers = await Promise.all(files.map(async (file) => [file, await this.#exists(file)] as const));
    const isNew = answers.some(([file, answer]) => this.#answers.get(file) !== answer);
    const kept = this.#answers.size + answers.length > mostKept ? [] : this.#answers;
    this.#answers = new Map([...kept, ...answers]);
    return isNew;
  }

  async #exists(file: string): Promise<boolean | undefined> {
    try {
      return await this.#host.fileExists?.(file);
    } catch (error) {
      this.#host.log(`It could not be found out whether ${file} is there: ${error}`);
      return undefined;
    }
  }
}

/** No resume has as many; about more files of one document nothing is said. */
const mostAsked = 200;
const mostKept = 2000;
