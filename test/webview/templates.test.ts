import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { PreviewFrame } from '../support/previewFrame.ts';
import { readTemplates } from '../support/templates.ts';

describe('templates', () => {
  let browser: Browser;
  let frame: PreviewFrame;

  before(async () => {
    browser = await launchBrowser();
    frame = await PreviewFrame.open(browser);
  });
  after(() => browser?.close());

  for (const { file, text } of readTemplates()) {
    for (const pageSize of ['A4', 'Letter'] as const) {
      const pages = file === 'academic-cv.md' ? 2 : 1;
      it(`${file} fills ${pages === 1 ? 'one page' : `${pages} pages`} of ${pageSize}`, async () => {
        assert.equal((await frame.show(text, { pageSize }))?.pages, pages);
      });
    }
  }
});
