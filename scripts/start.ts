// Builds the extension and opens VS Code with it on a fresh copy of the sample resume.
//   npm start [-- --browser] [-- --port 8123]
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitOnSignals, runAloud } from './host/childProcesses.ts';
import { findProgram } from './host/debian.ts';
import { startWorkbench } from './host/workbench.ts';

const { values } = parseArgs({ options: { browser: { type: 'boolean' }, port: { type: 'string', default: '0' } } });
const root = join(import.meta.dirname, '..');

exitOnSignals();
try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  if ((await runAloud('npm', ['run', '--silent', 'build'], { cwd: root })) !== 0) throw new Error('The build failed.');
  const folder = copySample();
  const desktop = values.browser ? undefined : findDesktop();
  if (desktop) {
    console.log(`Opening ${desktop} on ${folder}`);
    process.exitCode = await runAloud(desktop, ['--new-window', `--extensionDevelopmentPath=${root}`, folder, join(folder, 'resume.md')]);
    return;
  }
  await serve(folder);
}

/** A copy, so that trying out the fixes leaves the repository as it is. */
function copySample(): string {
  const folder = join(root, '.vscode-test/sample');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'docs/sample'), folder, { recursive: true });
  return folder;
}

function findDesktop(): string | undefined {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  return hasScreen ? findProgram(['code', 'code-insiders', 'codium']) : undefined;
}

async function serve(folder: string): Promise<void> {
  const workbench = await startWorkbench({ folder, port: Number(values.port) });
  const url = workbench.windowUrl({ extensionDevelopmentPath: root, openFile: join(folder, 'resume.md') });
  console.log(`VS Code with the extension, on a copy of the sample resume:\n\n  ${url}\n`);
  console.log('Everyone logged in on this machine can open it while this runs. Press Ctrl+C to stop.');
  // The server is a child process; only a signal or its own end is to end this one.
  await workbench.ended;
  throw new Error('The workbench has stopped.');
}
