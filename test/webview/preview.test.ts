import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { countPrintedPages, openPreviews } from '../support/previewFrame.ts';

const bullet =
  '- Built the booking service with Go and Kafka, which takes four million bookings a year from forty partners in nine countries.\n';
const role = (name: string) => `### ${name}\n\n*March 2019 – Present*\n\n${bullet.repeat(6)}\n`;
const head = '# Maren Oduya\n\n[maren@example.org](mailto:maren@example.org)\n\n## Experience\n\n';
const long = `${head}${['Northwind', 'Brightwater', 'Halden', 'Osier', 'Kestrel', 'Lindqvist', 'Marram', 'Tern'].map(role).join('')}`;
const table = `${head}## Skills\n\n| Skill | Years |\n|---|---|\n${Array.from({ length: 60 }, (_, row) => `| Tool ${row} | ${row} |\n`).join('')}`;

describe('the preview’s script', () => {
  const preview = openPreviews();
  beforeEach(async () => {
    assert.deepEqual(await preview.frame.heard(), [{ type: 'ready' }]);
  });

  for (const [what, text] of Object.entries({
    paragraphs: long,
    'a long table': table,
    'one page': head,
  })) {
    it(`lays ${what} out on as many sheets as are printed, and nothing beside them`, async () => {
      await preview.frame.show(text);
      assert.equal(await preview.frame.page.locator('.sheet').count(), await countPrintedPages(preview.browser, text));
      assert.deepEqual(await preview.frame.page.evaluate(textOutsideOfSheets), []);
    });
  }

  it('leaves a table on the page that it ends', async () => {
    const row = '| <small>Thesis</small> | <small>2016</small> |';
    await preview.frame.show(`${head}| Course | Year |\n|---|---|\n${row}\n\n<div style="break-after: page"></div>\n\n## Education\n`);
    const [first, second] = await preview.frame.page.locator('.sheet').all();
    assert.ok((await bottomOf(preview.frame.page.getByText('Thesis'))) < (await bottomOf(first)));
    assert.ok((await bottomOf(preview.frame.page.getByText('Education'))) > (await bottomOf(first)));
    assert.ok((await bottomOf(preview.frame.page.getByText('Education'))) < (await bottomOf(second)));
  });

  it('draws paper of its true shape, and scales it to the window', async () => {
    await preview.frame.show(head);
    await preview.frame.page.setViewportSize({ width: 420, height: 700 });
    const { width, height } = (await preview.frame.page.locator('.sheet').boundingBox()) ?? { width: 0, height: 0 };
    assert.ok(Math.abs(height / width - 297 / 210) < 0.01, `${width} × ${height}`);
    assert.ok(width > 360 && width < 420, `${width}`);
  });

  it('touches only what changed', async () => {
    await preview.frame.show(long);
    await preview.frame.page.evaluate(() => Object.assign(document.querySelector('h1') as object, { mark: 'kept' }));
    await preview.frame.page.evaluate(() => window.scrollTo(0, 500));
    await preview.frame.show(`${long}\n## Education\n\nBSc, typed just now\n`);
    assert.equal(await preview.frame.page.evaluate(() => (document.querySelector('h1') as unknown as { mark?: string }).mark), 'kept');
    assert.equal(await preview.frame.page.evaluate(() => window.scrollY), 500);
    await preview.frame.page.getByText('typed just now').waitFor();
  });

  it('scrolls to the editor’s line without reporting it back', async () => {
    await preview.frame.show(long);
    const line = long.split('\n').indexOf('### Halden');
    await preview.frame.send({ type: 'scroll', line });
    const distance = (await topOf(preview.frame.page.getByText('Halden'))) - (await bottomOf(preview.frame.page.locator('#toolbar')));
    assert.ok(Math.abs(distance) < 3, `${distance}`);
    assert.deepEqual(await preview.frame.heard(), []);
  });

  it('reports the line at the top after the person scrolled', async () => {
    await preview.frame.show(long);
    const distance = (await topOf(preview.frame.page.getByText('Halden'))) - (await bottomOf(preview.frame.page.locator('#toolbar')));
    await preview.frame.page.mouse.move(400, 300);
    await preview.frame.page.mouse.wheel(0, Math.round(distance) + 2);
    await preview.frame.page.waitForFunction(() => (globalThis as unknown as { sent: unknown[] }).sent.length > 0);
    const last = (await preview.frame.heard()).at(-1);
    assert.equal(last?.type === 'scrolled' && Math.floor(last.line), long.split('\n').indexOf('### Halden'));
  });

  it('goes to the source by mouse and by keyboard', async () => {
    await preview.frame.show(long);
    await preview.frame.page.locator('li').nth(2).click();
    await preview.frame.page.getByRole('heading', { name: 'Brightwater' }).focus();
    await preview.frame.page.keyboard.press('Enter');
    const lines = long.split('\n');
    assert.deepEqual(await preview.frame.heard(), [
      { type: 'reveal', line: lines.findIndex((line) => line.startsWith('- ')) + 2 },
      { type: 'reveal', line: lines.indexOf('### Brightwater') },
    ]);
  });

  it('is walked through by the tabulator key, after the toolbar', async () => {
    await preview.frame.show(long);
    await preview.frame.page.getByRole('button', { name: 'Fit Width' }).focus();
    const stops: (string | null)[] = [];
    for (let stop = 0; stop < 4; stop++) {
      await preview.frame.page.keyboard.press('Tab');
      stops.push(await preview.frame.page.evaluate(() => document.activeElement?.textContent ?? null));
    }
    assert.deepEqual(stops, ['Maren Oduya', 'maren@example.org', 'Experience', 'Northwind']);
  });

  it('leaves the opening of links to the extension', async () => {
    await preview.frame.show(long);
    await preview.frame.page.getByText('maren@example.org').click();
    assert.deepEqual(await preview.frame.heard(), [{ type: 'openLink', target: 'mailto:maren@example.org' }]);
  });

  it('says where there is no page, and offers to treat the file as a resume', async () => {
    await preview.frame.show(long);
    await preview.frame.send({ type: 'notResume', uri: 'file:///notes.md', notice: 'notes.md is not treated as a resume.' });
    await preview.frame.page.getByText('notes.md is not treated as a resume').waitFor();
    assert.equal(await preview.frame.page.getByText('Maren Oduya').count(), 0);
    await preview.frame.page.getByRole('button', { name: 'Treat This File as a Resume' }).click();
    assert.deepEqual(await preview.frame.heard(), [{ type: 'treatAsResume' }]);
  });

  it('offers nothing for a file that is gone', async () => {
    await preview.frame.send({ type: 'unavailable', uri: 'file:///cv.md', notice: 'cv.md cannot be read.' });
    await preview.frame.page.getByText('cv.md cannot be read').waitFor();
    assert.equal(await preview.frame.page.getByRole('button').count(), 0);
  });

  it('lets nothing run and loads nothing, even of a page that was not made inert', async () => {
    const html =
      '<img src=x onerror="acted()"><img src="https://evil.example/x.png"><p style="color: red" onclick="acted()">x</p>' +
      '<iframe src="https://evil.example"></iframe><link rel=stylesheet href="https://evil.example/x.css"><svg onload="acted()"></svg>';
    await preview.frame.page.evaluate('globalThis.acted = () => document.body.classList.add("acted")');
    await preview.frame.send({
      type: 'page',
      version: 1,
      uri: 'file:///resume.md',
      html,
      css: '.resume { background: url(https://evil.example/y.png) }',
      language: 'en',
      theme: 'classic',
      themes: [],
      pageSize: 'A4',
    });
    await preview.frame.page.locator('p').first().click();
    assert.equal(await preview.frame.page.locator('body.acted').count(), 0);
    assert.deepEqual(preview.frame.loaded, []);
    assert.notEqual(
      await preview.frame.page.locator('#content p').evaluate((element) => getComputedStyle(element).color),
      'rgb(255, 0, 0)',
    );
  });
});

/** Runs in the page: texts that reach over the edge of a sheet. */
function textOutsideOfSheets(): string[] {
  const sheets = [...document.querySelectorAll('.sheet')].map((sheet) => sheet.getBoundingClientRect());
  const walker = document.createTreeWalker(document.getElementById('content') as Node, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const outside: string[] = [];
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    for (const { top, bottom, left, right } of range.getClientRects()) {
      // Less than the margin of the paper, more than the leading of a line.
      const isInside = sheets.some(
        (sheet) => top > sheet.top + 40 && bottom < sheet.bottom - 40 && left > sheet.left && right < sheet.right,
      );
      if (!isInside) outside.push(walker.currentNode.textContent ?? '');
    }
  }
  return outside;
}

async function topOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  return box ? box.y : assert.fail('The element is not there.');
}

async function bottomOf(element: Locator | undefined): Promise<number> {
  const box = await element?.boundingBox();
  return box ? box.y + box.height : assert.fail('The element is not there.');
}
