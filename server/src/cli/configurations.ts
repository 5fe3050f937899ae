import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ConfigFile, createConfigResolver, type ResolvedConfig } from '../config/load.ts';
import { configFileName } from '../config/schema.ts';
import { CliError, describeFileError } from './cliError.ts';
import { decodeText, readTextFile } from './textFile.ts';

/**
 * The configuration of each file: the one that `--config` names, or the resume.config.json beside the file or nearest
 * above it.
 */
export class Configurations {
  readonly #resolve = createConfigResolver();
  readonly #byFolder = new Map<string, Promise<ConfigFile | undefined>>();
  readonly #named: string | undefined;

  constructor(named?: string) {
    this.#named = named;
  }

  /** Throws a CliError where the configuration file cannot be read. */
  async for(file: string): Promise<ResolvedConfig & { readonly file: ConfigFile | undefined }> {
    const found = this.#named === undefined ? await this.#find(path.dirname(path.resolve(file))) : await this.#readNamed(this.#named);
    return { ...this.#resolve(undefined, found), file: found };
  }

  #readNamed(name: string): Promise<ConfigFile | undefined> {
    const known = this.#byFolder.get(name) ?? readTextFile(name);
    this.#byFolder.set(name, known);
    return known;
  }

  #find(folder: string): Promise<ConfigFile | undefined> {
    const known = this.#byFolder.get(folder) ?? this.#look(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  async #look(folder: string): Promise<ConfigFile | undefined> {
    const file = path.join(folder, configFileName);
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw new CliError(describeFileError('read', file, error));
    });
    if (bytes) return { path: path.relative('', file), text: decodeText(file, bytes).text };
    const above = path.dirname(folder);
    return above === folder ? undefined : this.#find(above);
  }
}
