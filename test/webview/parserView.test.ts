import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { hostileTexts } from '../fixtures/hostile.ts';
import { ParserViewFrame } from '../support/parserViewFrame.ts';

const resume = `# Maren Oduya\n\nmaren@example.org\n\n## Experience\n\n### Engineer, Northwind\n\n- Built it\n\n## Skills\n\nGo, SQL\n`;
/** Those of VS Code's own light, dark and dark high contrast themes. */
const themes = {
  light: '--vscode-foreground: #3b3b3b; --vscode-descriptionForeground: #3b3b3b; background: #ffffff',
  dark: '--vscode-foreground: #cccccc; --vscode-descriptionForeground: #9d9d9d; background: #1f1f1f',
  'high contrast':
    '--vscode-foreground: #ffffff; --vscode-descriptionForeground: #ffffff; --vscode-contrastBorder: #6fc3df; background: #000000',
};

describe('the view of what a parser sees', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  it('lists values, leads to their lines by mouse and by keyboard, and keeps its place while one types', async () => {
    const frame = await ParserViewFrame.open(browser);
    assert.deepEqual(await frame.heard(), [{ type: 'ready' }]);
    await frame.show(resume);
    await frame.page.getByRole('button', { name: 'E-mail maren@example.org' }).click();
    await frame.page.getByRole('button', { name: /^Dates\s+Not found$/ }).focus();
    await frame.page.keyboard.press('Enter');
    assert.deepEqual(await frame.heard(), [
      { type: 'reveal', line: 2 },
      { type: 'reveal', line: 6 },
    ]);
    await frame.show(resume.replace('Go, SQL', 'Go, SQL, Kafka'));
    await frame.page.getByRole('button', { name: 'Skills Go, SQL, Kafka' }).waitFor();
    assert.match((await frame.page.evaluate(() => document.activeElement?.textContent)) ?? '', /^Dates/);
    assert.match((await frame.page.locator('#text').textContent()) ?? '', /Built it/);
    await frame.page.close();
  });

  it('says where there is nothing to read', async () => {
    const frame = await ParserViewFrame.open(browser);
    await frame.show(resume);
    await frame.send({ type: 'notice', uri: 'file:///notes.md', notice: 'notes.md is not treated as a resume.' });
    await frame.page.getByText('notes.md is not treated as a resume.').waitFor();
    assert.equal(await frame.page.getByRole('button').count(), 0);
    await frame.page.close();
  });

  for (const [name, colors] of Object.entries(themes)) {
    it(`has no barrier in ${name} colours`, async () => {
      const frame = await ParserViewFrame.open(browser, colors);
      await frame.show(resume);
      await frame.page.evaluate(axe.source);
      const found = await frame.page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      assert.deepEqual(found, []);
      await frame.page.close();
    });
  }

  it('shows hostile texts as texts', async () => {
    const frame = await ParserViewFrame.open(browser);
    for (const text of [
      ...hostileTexts.map((hostile) => `# ${hostile}\n\n## Experience\n\n### ${hostile}\n\n${hostile}\n`),
      hostileTexts.join(' '),
    ]) {
      await frame.show(text);
      const elements = await frame.page.evaluate(() => [
        ...new Set([...document.querySelectorAll('#view *')].map(({ localName }) => localName)),
      ]);
      const strange = elements.filter((name) => !['p', 'div', 'section', 'h2', 'ul', 'li', 'button', 'span', 'pre'].includes(name));
      assert.deepEqual(strange, [], text);
    }
    assert.deepEqual(frame.loaded, []);
    assert.ok((await frame.heard()).every(({ type }) => type === 'ready'));
    await frame.page.close();
  }).timeout(120_000);
});
