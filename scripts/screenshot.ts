// Takes the README's screenshot from the real VS Code: editor, problems and preview. `npm run screenshot`
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ResumeWindow } from '../test/host/resumeWindow.ts';
import { launchBrowser } from './host/browser.ts';
import { exitOnSignals, runAloud } from './host/childProcesses.ts';
import { temporaryFolder } from './host/temporaryFolder.ts';
import { startWorkbench } from './host/workbench.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/images/screenshot.png');
const largest = 300 * 1024;
const screenshotSettings = { 'editor.minimap.enabled': false, 'editor.fontSize': 13, 'window.commandCenter': false };

exitOnSignals();
try {
  await takeScreenshot();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function takeScreenshot(): Promise<void> {
  if ((await runAloud('npm', ['run', '--silent', 'build'], { cwd: root })) !== 0) throw new Error('The build failed.');
  const folder = temporaryFolder(join(root, 'docs/sample'));
  const workbench = await startWorkbench({ folder: folder.path, settings: screenshotSettings });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await arrange(new ResumeWindow(page), workbench.windowUrl({ extensionDevelopmentPath: root }));
    await save(page);
  } finally {
    await browser.close();
    await workbench.stop();
    folder.remove();
  }
}

/** Opens the resume, the preview beside it and the problems below, and closes the side bar. */
async function arrange(window: ResumeWindow, url: string): Promise<void> {
  await window.goto(url);
  await window.open('resume.md');
  await window.squiggles.first().waitFor();
  await window.openPreview();
  await window.preview('Ines Calloway');
  await window.page.keyboard.press('Control+Shift+KeyM');
  await window.page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  await window.page.keyboard.press('Control+KeyB');
  await window.page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
  await window.clickText('Github Actions');
}

async function save(page: Page): Promise<void> {
  await mkdir(join(target, '..'), { recursive: true });
  await page.screenshot({ path: target });
  const { size } = await stat(target);
  console.log(`${target}: ${Math.round(size / 1024)} KB`);
  if (size <= largest) return;
  await rm(target);
  throw new Error(`The screenshot is larger than ${largest / 1024} KB.`);
}
