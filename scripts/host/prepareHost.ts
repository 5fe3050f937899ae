import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from './childProcesses.ts';
import { withLock } from './lockFile.ts';

/** A workbench ready to start: `node entry …`. */
export interface WorkbenchHost {
  readonly node: string;
  readonly entry: string;
}

/** Goes up when the steps below change while the lock file beside this one does not. */
const recipe = 2;

/** Parts of the workbench that need the network or a native build, and only put errors into its log without. */
const unusableExtensions = ['copilot', 'git'];

/**
 * Sets up the browser workbench of VS Code (code-server) with the Node it needs, from the package registry, in the
 * versions of scripts/host/package-lock.json. It goes to ~/.cache/resume-markdown-host (or RESUME_MARKDOWN_HOST_CACHE)
 * and takes about 700 MB and 20 seconds once; afterwards this returns at once. Throws with the reason where it can't.
 */
export async function prepareHost(): Promise<WorkbenchHost> {
  if (process.platform === 'win32') throw new Error('The browser workbench does not run on Windows. Use WSL, or `npm run test:desktop`.');
  const cache =
    process.env.RESUME_MARKDOWN_HOST_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'resume-markdown-host');
  const folder = join(cache, await fingerprint());
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    await withLock(join(cache, 'lock'), () => install(cache, folder));
  }
  return { node: nodeBinary(folder), entry: join(folder, 'node_modules/code-server/out/node/entry.js') };
}

async function install(cache: string, folder: string): Promise<void> {
  if (existsSync(folder)) return;
  console.log(`Setting up the VS Code workbench in ${cache} (once, about 700 MB) …`);
  await removeUnfinished(cache);
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  await copyFile(join(import.meta.dirname, 'package.json'), join(unfinished, 'package.json'));
  await copyFile(join(import.meta.dirname, 'package-lock.json'), join(unfinished, 'package-lock.json'));
  await npm(unfinished, ['ci', '--ignore-scripts']);
  const vscode = join(unfinished, 'node_modules/code-server/lib/vscode');
  // Its shrinkwrap misses some optional packages, so `npm ci` refuses it. Nothing in it needs compiling for our use.
  await npm(vscode, ['install', '--omit=dev', '--ignore-scripts']);
  await symlink('node_modules', join(vscode, 'node_modules.asar'));
  await addRipgrep(unfinished, vscode);
  for (const name of unusableExtensions) await rm(join(vscode, 'extensions', name), { recursive: true, force: true });
  nodeBinary(unfinished);
  // Only a finished folder ever has the final name, so a run that was stopped half-way leaves nothing to stumble over.
  await rename(unfinished, folder);
}

/** The search of the workbench expects the binary that an install script would have downloaded. */
async function addRipgrep(folder: string, vscode: string): Promise<void> {
  const binary = join(folder, 'node_modules/@vscode', `ripgrep-${process.platform}-${process.arch}`, 'bin/rg');
  const target = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  if (!existsSync(binary)) return;
  await mkdir(target, { recursive: true });
  await copyFile(binary, join(target, 'rg'));
}

/** The workbench runs on Node 22 only: on others its extension host never starts. */
function nodeBinary(folder: string): string {
  const packaged = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
  if (existsSync(packaged)) return packaged;
  if (process.version.startsWith('v22.')) return process.execPath;
  throw new Error(`The workbench needs Node 22, and the registry has none for ${process.platform} ${process.arch}. Run this with Node 22.`);
}

async function npm(folder: string, args: readonly string[]): Promise<void> {
  // The variables that npm sets for the script we may be running in would make it work on our package instead.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_(local_prefix|prefix|node_gyp))/.test(name),
  );
  await runQuietly('npm', [...args, '--no-audit', '--no-fund'], { cwd: folder, env: Object.fromEntries(inherited) });
}

async function removeUnfinished(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (name.startsWith('unfinished-')) await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function fingerprint(): Promise<string> {
  const lock = await readFile(join(import.meta.dirname, 'package-lock.json'));
  return createHash('sha256').update(`${recipe} ${process.platform} ${process.arch}\n`).update(lock).digest('hex').slice(0, 16);
}
