import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { CompiledCode } from './compiledCode.ts';

/** Written in by the build: a digest of the server's script. Empty in builds for development, which keep nothing. */
declare const scriptDigest: string;

/**
 * What editors start. Runs the server's script, which lies beside it, from the code that an earlier start has compiled: V8 takes longer to
 * read 1.5 MB of JavaScript than the server to check a resume.
 */
function start(): void {
  optimiseLater();
  const file = path.join(__dirname, 'serverMain.js');
  const compiled = new CompiledCode(scriptDigest);
  // The build writes ASCII.
  const source = `(function (require, __filename, keepCompiled) {${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, { filename: file, cachedData: compiled.read() });
  const main: Main = script.runInThisContext();
  main(createRequire(file), file, () => compiled.keep(script));
}

type Main = (require: NodeJS.Require, filename: string, keepCompiled: () => void) => void;

/**
 * V8 optimises what is called often in other threads, and in the first seconds of typing they take twice the time of all checks from
 * the processor that we and the editor run on. With four times the budget it optimises what stays busy, and not less well. Electron may have
 * frozen its flags, and would stop.
 */
function optimiseLater(): void {
  if (process.versions.electron === undefined) setFlagsFromString('--interrupt-budget=300000');
}

start();
