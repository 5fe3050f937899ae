// Runs the suite in desktop VS Code, which @vscode/test-electron downloads: `npm run test:desktop`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { runQuietly } from '../../scripts/host/childProcesses.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { outputFolder, peopleFolder, root, workspaceFolder } from './folders.ts';
import { bundleSuite, suitePath } from './packedExtension.ts';

try {
  await mkdir(outputFolder, { recursive: true });
  await runQuietly('npm', ['run', 'build'], { cwd: root });
  await bundleSuite(outputFolder);
  await runOn(workspaceFolder);
  await runOn(peopleFolder, 'people.code-workspace');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Desktop VS Code needs a screen (`xvfb-run -a npm run test:desktop` has one) and its download, or VSCODE_PATH.');
  process.exitCode = 1;
}

/** Runs the suite on a copy of a folder, or on a workspace whose file is in it. */
async function runOn(source: string, file = ''): Promise<void> {
  const folder = temporaryFolder(source);
  try {
    await runTests({
      extensionDevelopmentPath: root,
      extensionTestsPath: join(outputFolder, suitePath),
      launchArgs: [join(folder.path, file), '--disable-extensions', '--disable-workspace-trust'],
      // An installed VS Code can stand in where nothing can be downloaded.
      ...(process.env.VSCODE_PATH ? { vscodeExecutablePath: process.env.VSCODE_PATH } : {}),
    });
  } finally {
    folder.remove();
  }
}
