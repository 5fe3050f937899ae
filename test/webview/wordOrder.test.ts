import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { findOrInstall } from '../../scripts/host/debian.ts';
import { html } from '../../server/src/export/html.ts';
import { findTheme } from '../../server/src/themes/findTheme.ts';
import { exportSource } from '../support/exporting.ts';
import { readFixtures } from '../support/fixtures.ts';
import { misplacedWords, wordsOfDocument, wordsOfText } from '../support/wordOrder.ts';

const remedy = 'Install pdftotext, of poppler-utils, and try again.';

describe('a printed page, to software that reads it', () => {
  let browser: Browser;
  let pdftotext: string;

  before(async function () {
    this.timeout(300_000);
    browser = await launchBrowser();
    pdftotext = await findOrInstall(['pdftotext'], 'poppler-utils', remedy);
  });
  after(() => browser?.close());

  for (const theme of ['classic', 'technical', 'executive', 'east-asian']) {
    it(`says every word of every resume in its order, in the theme ${theme}`, async () => {
      const page = await browser.newPage();
      for (const { name, text } of readFixtures()) {
        await page.setContent(html.export({ ...exportSource(text), theme: findTheme(theme) }).content);
        const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
        const read = execFileSync(pdftotext, ['-', '-'], { input: pdf, encoding: 'utf8' });
        assert.deepEqual(misplacedWords(wordsOfDocument(text), wordsOfText(read)), [], name);
      }
      await page.close();
    }).timeout(120_000);
  }
});
