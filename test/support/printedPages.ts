import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { findOrInstall } from '../../scripts/host/debian.ts';
import { printResume, type Shown } from './previewFrame.ts';

/** The lines of each page that the browser prints of a resume, without blank ones. */
export async function readPrintedPages(browser: Browser, text: string, shown?: Shown): Promise<string[][]> {
  const pdftotext = await findOrInstall(['pdftotext'], 'poppler-utils', 'Install pdftotext, of poppler-utils, and try again.');
  const read = execFileSync(pdftotext, ['-', '-'], { input: await printResume(browser, text, shown), encoding: 'utf8' });
  return read
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').filter((line) => line.trim() !== ''));
}
