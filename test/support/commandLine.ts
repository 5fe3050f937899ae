import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { dedent } from './text.ts';

/** A folder of its own, in which the built command line runs. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'resume-cli-'));

  /** Writes files by path; a text that begins with a line break is dedented. */
  write(files: Readonly<Record<string, string>>): this {
    for (const [file, text] of Object.entries(files)) {
      const path = join(this.folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, dedent(text));
    }
    return this;
  }

  /** Runs `resume-markdown`; arguments are separated by spaces. The input is dedented as files are. */
  run(line: string, input = '', env: Readonly<Record<string, string>> = {}): { code: number | null; out: string; errors: string } {
    return this.#spawn(line, { input: dedent(input), env: { PATH: process.env.PATH, ...env } });
  }

  /** The same as somebody to whom more is forbidden than to root. */
  runUnprivileged(line: string): ReturnType<CommandLine['run']> {
    const isRoot = process.getuid?.() === 0;
    return this.#spawn(line, isRoot ? { uid: nobody, gid: nobody } : {});
  }

  #spawn(line: string, options: SpawnSyncOptions): ReturnType<CommandLine['run']> {
    const args = line.split(' ').filter((argument) => argument !== '');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: this.folder, ...options, encoding: 'utf8' });
    return { code: status, out: stdout, errors: stderr };
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** A user and a group on every Unix. */
const nobody = 65_534;

/** Made by `npm run build`. */
const cli = resolve(import.meta.dirname, '../../dist/cli.js');
