// Runs everything that needs a real VS Code: `npm run test:host`. It prints what ran in which host, and the totals last.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { exitOnSignals } from '../../scripts/host/childProcesses.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { startWorkbench, type Workbench } from '../../scripts/host/workbench.ts';
import { describeSitting } from './asAPerson.ts';
import { outputFolder, peopleFolder, workspaceFolder } from './folders.ts';
import { describeInGerman } from './inGerman.ts';
import { type Counts, runSuiteInHost } from './inHost.ts';
import { type PackedExtension, packExtension } from './packedExtension.ts';

exitOnSignals();
try {
  process.exitCode = (await runAll()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function runAll(): Promise<boolean> {
  await mkdir(outputFolder, { recursive: true });
  const browser = await launchBrowser();
  try {
    const extension = await packExtension();
    const results = { ...(await runInHosts(browser, extension)), 'driven as a person would': await runSittings(browser, extension) };
    return report(results);
  } finally {
    await browser.close();
  }
}

async function runInHosts(browser: Browser, extension: PackedExtension): Promise<Record<string, Counts>> {
  const results: Record<string, Counts> = {};
  for (const [workspace, folder, file = ''] of [
    ['a folder', workspaceFolder],
    ['several folders', peopleFolder, 'people.code-workspace'],
    ['folders on no disk', peopleFolder, 'virtual.code-workspace'],
  ] as const) {
    for (const [host, tested] of [
      ['Node extension host', extension.forNode],
      ['web-worker extension host', extension.forWebWorker],
    ] as const) {
      const title = `${host}, ${workspace}`;
      console.log(`\nSuite in the ${title}`);
      results[title] = await runOn(folder, file, extension, (workbench) => runSuiteInHost(browser, workbench, tested, title));
    }
  }
  return results;
}

/** Starts a workbench on a copy of a folder, or on a workspace whose file is in it. */
async function runOn<T>(
  source: string,
  file: string,
  { memoryFiles }: PackedExtension,
  run: (workbench: Workbench) => Promise<T>,
): Promise<T> {
  const folder = temporaryFolder(source);
  const workbench = await startWorkbench({ folder: join(folder.path, file), extensions: [memoryFiles] });
  try {
    return await run(workbench);
  } finally {
    await workbench.stop();
    folder.remove();
  }
}

async function runSittings(browser: Browser, extension: PackedExtension): Promise<Counts> {
  const mocha = new Mocha({ timeout: 90_000, reporter: 'spec' });
  // Gives this module the `describe` and `it` that a test file loaded by mocha has.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  describeSitting(() => browser, { title: 'a person with the installed package (Node)', vsix: extension.vsix });
  describeSitting(() => browser, { title: 'a person on the web (web worker)', extensionDevelopmentPath: extension.forWebWorker });
  describeInGerman(() => browser, extension.vsix);
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 }));
  });
}

function report(results: Readonly<Record<string, Counts>>): boolean {
  const all = Object.values(results);
  const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
  for (const [host, counts] of Object.entries(results))
    console.log(`${host}: ${counts.passed} of ${counts.passed + counts.failed} tests passed`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && all.every((counts) => counts.passed > 0);
}
