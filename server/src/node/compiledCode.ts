import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import type { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/**
 * What V8 has made of our own script, kept from one start to the next in a folder of the person's cache that nobody else can write to: V8 runs
 * what stands there. Holds nothing of any document. Whatever goes wrong, the script is compiled as ever. `NODE_DISABLE_COMPILE_CACHE`,
 * by which Node knows the same, switches it off.
 */
export class CompiledCode {
  /** undefined where nothing is to be kept. */
  readonly #file: string | undefined;
  #wasRead = false;
  #isSettled = false;

  /** `digest` tells the versions of the script apart; where it is empty nothing is kept. */
  constructor(digest: string) {
    if (digest === '' || process.env.NODE_DISABLE_COMPILE_CACHE) return;
    const folder = cacheFolder();
    // Other versions of V8, and V8 with other flags, make other code.
    if (folder !== undefined) this.#file = path.join(folder, `server-${digest}-${cachedDataVersionTag().toString(16)}`);
  }

  /** The compiled code; undefined where there is none that is whole and safe. */
  read(): Buffer | undefined {
    if (this.#file === undefined) return undefined;
    try {
      if (!isOurs(path.dirname(this.#file))) return undefined;
      const bytes = readFileSync(this.#file);
      const end = bytes.length - SUM_LENGTH;
      const code = bytes.subarray(0, end);
      if (crc32(code) !== bytes.readUInt32LE(end)) return undefined;
      this.#wasRead = true;
      return code;
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps what has been compiled, in a quiet moment or at the end of the process, unless it was read. To be called once what every start does is
   * done, and before V8 forgets what it needs no more; `prepare` is called right before.
   */
  keep(script: Script, prepare: () => void): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    if (this.#wasRead && !script.cachedDataRejected) return;
    const write = () => {
      clearTimeout(timer);
      process.off('exit', write);
      prepare();
      this.#write(script);
    };
    const timer = setTimeout(write, QUIET_AFTER).unref();
    process.once('exit', write);
  }

  #write(script: Script): void {
    if (this.#file === undefined) return;
    const folder = path.dirname(this.#file);
    const unfinished = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (!isOurs(folder)) return;
      const code = script.createCachedData();
      const sum = Buffer.alloc(SUM_LENGTH);
      sum.writeUInt32LE(crc32(code));
      writeFileSync(unfinished, Buffer.concat([code, sum]), { mode: 0o600, flag: 'wx' });
      // Servers that start together write the same, and who reads finds all of it or nothing.
      renameSync(unfinished, this.#file);
      removeOld(folder);
    } catch {
      // A full disk, a folder that must not be written to: the next start compiles again.
    }
  }
}

/** Milliseconds after the first check. */
const QUIET_AFTER = 3000;
/** Bytes behind the code: V8 itself looks at versions and lengths only, and what is damaged would end it. */
const SUM_LENGTH = 4;
/** Several editors may each have their own version of us and of V8. */
const FILES_KEPT = 4;

/** undefined where the system names none. */
function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const base =
    process.platform === 'win32'
      ? LOCALAPPDATA
      : process.platform === 'darwin'
        ? path.join(homedir(), 'Library/Caches')
        : XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return base !== undefined && path.isAbsolute(base) ? path.join(base, 'resume-markdown') : undefined;
}

/** Whether a folder is one, the person's own, and closed to everybody else. Windows has folders below a profile closed by itself. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && (process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0));
}

/** Of versions that are gone, or what a process that was ended left unfinished. */
function removeOld(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.startsWith('server-'));
  const dated = files.map((name) => ({ file: path.join(folder, name), time: statSync(path.join(folder, name)).mtimeMs }));
  for (const { file } of dated.sort((a, b) => b.time - a.time).slice(FILES_KEPT)) rmSync(file, { force: true });
}
