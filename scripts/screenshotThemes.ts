// Takes the pictures of docs/themes.md: the top of a page in every theme. `npm run screenshot:themes`
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { html } from '../server/src/export/html.ts';
import { readResume } from '../server/src/parse/buildResume.ts';
import { themes } from '../server/src/themes/index.ts';
import type { Theme } from '../server/src/themes/theme.ts';
import { launchBrowser } from './host/browser.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/images/themes');
const largest = 30 * 1024;
/** In CSS pixels: as wide as A4. */
const viewport = { width: 794, height: 470 };

const browser = await launchBrowser();
try {
  await mkdir(folder, { recursive: true });
  for (const theme of themes) await takePicture(browser, theme);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function takePicture(browser: Browser, theme: Theme): Promise<void> {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 0.5 });
  const text = await readFile(join(root, 'test/fixtures/clean', theme.id === 'east-asian' ? 'japanese.md' : 'bold.md'), 'utf8');
  await page.setContent(html.export({ text, resume: readResume(text).resume, theme, pageSize: 'A4' }).content);
  const target = join(folder, `${theme.id}.png`);
  await page.screenshot({ path: target });
  await page.close();
  const { size } = await stat(target);
  console.log(`${target}: ${Math.round(size / 1024)} KB`);
  if (size <= largest) return;
  await rm(target);
  throw new Error(`The picture of ${theme.label} is larger than ${largest / 1024} KB.`);
}
