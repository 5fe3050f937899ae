import 'mocha/mocha.js';
import * as vscode from 'vscode';

/** How the driver knows our lines in the host's log. */
const mark = '[suite]';

/**
 * The suite as VS Code loads it (`extensionTestsPath`): settles when every test has run, and rejects where one failed.
 * It uses mocha's browser build, because the web-worker extension host has neither Node nor a page.
 */
export async function run(): Promise<void> {
  const failures = await runTests().catch((error: Error) => {
    console.log(mark, `  ✘ the suite did not start\n${error.stack ?? error.message}`);
    throw error;
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

async function runTests(): Promise<number> {
  const mocha = new Mocha({ ui: 'bdd', reporter: LogReporter, timeout: 30_000 });
  // The ready-made global `mocha` wants a page; this one only gives the test files their `describe` and `it`.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await ((vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? importForSeveralFolders() : importForOneFolder());
  return new Promise((resolve) => {
    mocha.run(resolve);
  });
}

async function importForOneFolder(): Promise<void> {
  await import('./diagnostics.test.ts');
  await import('./formatting.test.ts');
  await import('./language.test.ts');
  await import('./names.test.ts');
  await import('./parserView.test.ts');
  await import('./preview.test.ts');
  await import('./restarting.test.ts');
  await import('./starting.test.ts');
}

async function importForSeveralFolders(): Promise<void> {
  await import('./severalFolders.test.ts');
}

/** The console is the one output that every host has. */
class LogReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    let passed = 0;
    let failed = 0;
    runner.on('pass', (test: Mocha.Test) => {
      passed++;
      console.log(mark, `  ✔ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('fail', (test: Mocha.Test, error: Error) => {
      failed++;
      console.log(mark, `  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => console.log(mark, `${passed} passed, ${failed} failed`));
  }
}
