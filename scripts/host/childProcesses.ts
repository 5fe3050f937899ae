import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Starts a program in a process group of its own, so that whatever it starts in turn can be ended with it. The group is
 * asked to end when this process exits, for whatever reason it does; only a request lets a runner end what it started.
 */
export function spawnGroup(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  const end = () => signalGroup(child, 'SIGTERM');
  process.on('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Ends a program started by `spawnGroup` and everything it started; settles when it is gone. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(force);
}

/** Runs a program to its end. Its output is shown only when it fails, in the error's message. */
export async function runQuietly(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = spawnGroup(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  }
  const code = await exitCode(child);
  if (code !== 0) throw new Error(`\`${[command, ...args].join(' ')}\` failed with exit code ${code}.\n${output.trim()}`);
  return output;
}

/** Runs a program to its end with its output on ours, and gives its exit code. */
export function runAloud(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return exitCode(spawnGroup(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }));
}

/**
 * Makes Ctrl+C, a polite kill and the death of the process that started us run the exit handlers, which end the children
 * and delete temporary folders. The shell that npm puts between itself and a script passes no signal on.
 */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.exit(128 + constants.signals.SIGHUP);
  }, 500);
  watch.unref();
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
