import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Workbench } from '../../scripts/host/workbench.ts';
import { outputFolder } from './folders.ts';
import { suitePath } from './packedExtension.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const longestRun = 120_000;

/**
 * Runs the suite inside an extension host: the workbench loads it as desktop VS Code does, hands us the host's console
 * through `codeAutomationLog`, and calls `codeAutomationExit` when `run()` settles.
 */
export async function runSuiteInHost(browser: Browser, workbench: Workbench, extension: string, host: string): Promise<Counts> {
  const page = await browser.newPage();
  const log: string[] = [];
  try {
    const exit = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`The suite did not end within ${longestRun / 1000} s.`)), longestRun).unref();
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => log.push(logLine(type, args)));
    const options = { extensionDevelopmentPath: extension, extensionTestsPath: join(extension, suitePath) };
    await page.goto(workbench.windowUrl(options));
    const code = await exit;
    return readCounts(log, code, host);
  } finally {
    await writeFile(join(outputFolder, `suite-${host.replaceAll(/\W+/g, '-')}.log`), `${log.join('\n')}\n`);
    await page.close();
  }
}

function logLine(type: string, args: unknown[]): string {
  const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  const suiteLine = /^\[suite\] (.*)$/s.exec(text)?.[1];
  if (suiteLine) console.log(suiteLine);
  return `${type}: ${text}`;
}

function readCounts(log: readonly string[], code: number, host: string): Counts {
  const closing = log.map((line) => /\[suite\] (\d+) passed, (\d+) failed$/.exec(line)).find(Boolean);
  const counts = { passed: Number(closing?.[1] ?? 0), failed: Number(closing?.[2] ?? 0) };
  const ran = counts.passed + counts.failed > 0;
  if (ran && (code === 0) === (counts.failed === 0)) return counts;
  // A suite that never reported is a failure of its own, whatever the exit code says.
  console.log(
    `  ✘ The suite did not report from the ${host} (exit code ${code}). The end of its log:\n${ownLines(log).slice(-15).join('\n')}`,
  );
  return { ...counts, failed: counts.failed + 1 };
}

/** The workbench's log without the native modules that it does without, one line for each entry. */
function ownLines(log: readonly string[]): string[] {
  return log.filter((line) => !/spdlog|watchdog|gallery/.test(line)).map((line) => line.split('\n')[0] ?? '');
}
