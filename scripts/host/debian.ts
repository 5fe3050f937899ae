import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './childProcesses.ts';

/** The path of the first of these programs that is installed. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * Finds a program, or installs the Debian package that brings it where we may: as root, or with a sudo that asks for no
 * password. Throws with the remedy in the message where neither works.
 */
export async function findOrInstall(names: readonly string[], debianPackage: string, remedy: string): Promise<string> {
  const found = findProgram(names);
  if (found) return found;
  const apt = aptGet();
  if (!apt) throw new Error(`${debianPackage} is not installed, and this script can't install it here. ${remedy}`);
  console.log(`Installing ${debianPackage} with apt-get …`);
  try {
    await runQuietly(apt.command, [...apt.args, 'update']);
    await runQuietly(apt.command, [...apt.args, 'install', '-y', '--no-install-recommends', debianPackage]);
  } catch (error) {
    throw new Error(`${debianPackage} could not be installed. ${remedy}\n${(error as Error).message}`);
  }
  const installed = findProgram(names);
  if (!installed) throw new Error(`${debianPackage} is installed, but none of ${names.join(', ')} is on the PATH. ${remedy}`);
  return installed;
}

function aptGet(): { command: string; args: string[] } | undefined {
  const apt = findProgram(['apt-get']);
  if (!apt) return undefined;
  const quiet = ['DEBIAN_FRONTEND=noninteractive', apt];
  if (process.getuid?.() === 0) return { command: 'env', args: quiet };
  return findProgram(['sudo']) ? { command: 'sudo', args: ['-n', 'env', ...quiet] } : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
