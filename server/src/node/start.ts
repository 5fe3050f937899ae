import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { CompiledCode } from './compiledCode.ts';
import { EngineFlags } from './engineFlags.ts';

/** Written in by the build: a digest of the server's script. Empty in builds for development, which keep nothing. */
declare const scriptDigest: string;

/**
 * What editors start. Runs the server's script, which lies beside it, from the code that an earlier start has compiled: V8 takes longer to
 * read 1.5 MB of JavaScript than the server to check a resume.
 */
function start(): void {
  const flags = new EngineFlags();
  flags.reset();
  const file = path.join(__dirname, 'serverMain.js');
  const compiled = new CompiledCode(scriptDigest);
  // The build writes ASCII.
  const source = `(function (require, __filename, resumeChecked) {${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, { filename: file, cachedData: compiled.read() });
  const main: Main = script.runInThisContext();
  main(createRequire(file), file, (length) => {
    flags.follow(length);
    compiled.keep(script, () => flags.reset());
  });
}

type Main = (require: NodeJS.Require, filename: string, resumeChecked: (length: number) => void) => void;

start();
