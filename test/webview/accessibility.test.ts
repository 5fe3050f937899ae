import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { html } from '../../server/src/export/html.ts';
import { themes } from '../../server/src/themes/index.ts';
import { exportSource } from '../support/exporting.ts';
import { PreviewFrame } from '../support/previewFrame.ts';

const root = path.resolve(import.meta.dirname, '..');
const documents = ['fixtures/clean', 'golden/export'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, source: exportSource(readFileSync(path.join(root, folder, name), 'utf8')) })),
);

describe('the page, to those who do not see it', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  for (const theme of themes) {
    it(`has no barrier in the theme ${theme.label}`, async () => {
      const page = await browser.newPage({ bypassCSP: true });
      for (const { name, source } of documents)
        assert.deepEqual(await barriersOn(page, html.export({ ...source, theme }).content), [], name);
      await page.close();
    });
  }

  it('has none in the preview either, toolbar included', async () => {
    const frame = await PreviewFrame.open(browser, { bypassCSP: true });
    for (const { source } of documents.slice(0, 3)) {
      await frame.show(source.text);
      assert.deepEqual(await findBarriers(frame.page), []);
    }
    await frame.page.close();
  });
});

/** What axe-core finds against WCAG and its own best practices, by rule and element. */
async function barriersOn(page: Page, document: string): Promise<string[]> {
  await page.setContent(document);
  return findBarriers(page);
}

async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
