// A second editor that speaks LSP: headless Neovim against the built server over stdio. `npm run test:neovim`
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitOnSignals, runAloud } from '../../scripts/host/childProcesses.ts';
import { findOrInstall } from '../../scripts/host/debian.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';

const root = join(import.meta.dirname, '../..');
const server = join(root, 'dist/language-server.js');
const remedy = 'Install Neovim 0.7 or newer, so that `nvim` is on the PATH, and try again.';

exitOnSignals();
try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const nvim = await findOrInstall(['nvim'], 'neovim', remedy);
  if (!existsSync(server)) await runAloud('npm', ['run', '--silent', 'build'], { cwd: root });
  const workspace = temporaryFolder(join(import.meta.dirname, 'workspace'));
  // A home of its own, so that nothing of the person's set-up takes part and nothing is left behind.
  const home = temporaryFolder();
  const folders = Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((name) => [`XDG_${name}_HOME`, home.path]));
  const script = join(import.meta.dirname, 'check.lua');
  return runAloud(nvim, ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', `+luafile ${script}`], {
    cwd: workspace.path,
    env: { ...process.env, ...folders, RESUME_SERVER: server },
  });
}
