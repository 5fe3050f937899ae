import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { themes } from '../../server/src/themes/index.ts';
import { countPrintedPages, PreviewFrame } from '../support/previewFrame.ts';
import { dedent } from '../support/text.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name), 'utf8');
const bullet =
  '- Built the booking service with Go and Kafka, which takes four million bookings a year from forty partners in nine countries.\n';
const role = (name: string) => `### ${name}\n\n*March 2019 – Present*\n\n${bullet.repeat(5)}\n`;
const head = '# Maren Oduya\n\n[maren@example.org](mailto:maren@example.org)\n\n## Experience\n\n';
const resumeOf = (roles: number) => head + Array.from({ length: roles }, (_, index) => role(`Northwind ${index + 1}`)).join('');

describe('pages', () => {
  let browser: Browser;
  let frame: PreviewFrame;

  before(async () => {
    browser = await launchBrowser();
    frame = await PreviewFrame.open(browser);
  });
  after(() => browser?.close());

  for (const theme of themes) {
    it(`are as many as are printed in ${theme.id}`, async () => {
      for (const name of ['clean/headings.md', 'clean/japanese.md']) {
        for (const pageSize of ['A4', 'Letter'] as const) {
          const shown = await frame.show(fixture(name), { theme, pageSize });
          const printed = await countPrintedPages(browser, fixture(name), { theme, pageSize });
          assert.equal(shown?.pages, printed, `${name} on ${pageSize}`);
        }
      }
    });
  }

  for (const theme of themes.filter(({ id }) => ['classic', 'compact', 'minimal'].includes(id))) {
    it(`end in ${theme.id} where a page of the print ends`, async () => {
      const text = resumeOf(10);
      const lines = text.split('\n');
      const { pageStarts = [] } = (await frame.show(text, { theme })) ?? {};
      assert.ok(pageStarts.length > 0);
      for (const [index, line] of pageStarts.entries()) {
        // What stands before the line fills the pages up to it, and with the line's own block there is another one.
        const before = lines.slice(0, line).join('\n');
        assert.equal(await countPrintedPages(browser, before, { theme }), index + 1, lines[line]);
        const block = lines.slice(0, line + (lines[line]?.startsWith('#') ? 5 : 1)).join('\n');
        assert.equal(await countPrintedPages(browser, block, { theme }), index + 2, lines[line]);
      }
    });
  }

  it('do not end with a heading or the first lines of an entry', async () => {
    for (let bullets = 1; bullets <= 12; bullets++) {
      const text = dedent(`${resumeOf(4)}${bullet.repeat(bullets)}\n${role('Brightwater')}`);
      for (const line of (await frame.show(text))?.pageStarts ?? []) {
        assert.doesNotMatch(text.split('\n').slice(0, line).join('\n').trimEnd(), /\n(?:#.*|\*March.*)$/, `${bullets}`);
      }
    }
  });

  it('begin, inside a paragraph, with the source line that they begin with', async () => {
    const lines = Array.from({ length: 90 }, (_, index) => `${index} ${'Baked bread for the whole town. '.repeat(3)}`);
    const [start = 0] = (await frame.show(`${head}${lines.join('\n')}\n`))?.pageStarts ?? [];
    assert.ok(start > 30 && start < 90, `${start}`);
    const top = await frame.page.evaluate(() => (document.querySelectorAll('.sheet')[1] as HTMLElement).getBoundingClientRect().top);
    const first = await frame.page.evaluate(textBelow, top);
    assert.ok(lines[start - head.split('\n').length + 1]?.includes(first.slice(0, 20)), `${lines[start]} does not hold ${first}`);
  });
});

describe('fitting', () => {
  let browser: Browser;
  let frame: PreviewFrame;

  before(async () => {
    browser = await launchBrowser();
    frame = await PreviewFrame.open(browser);
  });
  after(() => browser?.close());

  it('leaves alone what fits', async () => {
    const shown = await frame.show(resumeOf(2), { fit: 1 });
    assert.deepEqual(shown?.fit, { pages: 1, spacing: 100 });
    assert.equal(shown?.pages, 1);
  });

  it('changes the less, the less there is to do', async () => {
    const left: number[] = [];
    for (const roles of [4, 5, 8]) {
      const { pages, fit } = (await frame.show(resumeOf(roles), { fit: 1 })) ?? {};
      assert.equal(pages, 1, `${roles} roles`);
      assert.equal(fit?.filled, undefined);
      left.push((fit?.spacing ?? 0) * (fit?.fitting?.size ?? 0));
      assert.ok((fit?.spacing ?? 0) >= 50 && (fit?.fitting?.size ?? 9) >= 9);
    }
    assert.deepEqual(
      left,
      [...left].sort((a, b) => b - a),
    );
    assert.equal(new Set(left).size, 3);
  });

  it('fits to two pages', async () => {
    assert.equal((await frame.show(resumeOf(9)))?.pages, 3);
    assert.equal((await frame.show(resumeOf(9), { fit: 2 }))?.pages, 2);
  });

  it('says how much is too much, at nine points', async () => {
    const { pages, fit } = (await frame.show(resumeOf(12), { fit: 1 })) ?? {};
    assert.equal(pages, 2);
    assert.equal(fit?.fitting?.size, 9);
    assert.ok(fit?.filled !== undefined && fit.filled > 1 && fit.filled <= 2, `${fit?.filled}`);
  });

  it('makes no text smaller that is small already, and gives everything back', async () => {
    const css = '.resume { --size: 8.5pt }';
    const { fit } = (await frame.show(resumeOf(14), { fit: 1, css })) ?? {};
    assert.equal(fit?.fitting?.size, 8.5);
    const shown = await frame.show(resumeOf(5));
    assert.equal(shown?.fit, undefined);
    assert.equal(await frame.page.locator('#content').evaluate((element) => getComputedStyle(element).fontSize), '14px');
  });
});

/** Runs in the page: the first text below a height. */
function textBelow(top: number): string {
  const walker = document.createTreeWalker(document.getElementById('content') as Node, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.height > 0 && box.top > top) return node.data.slice(at);
    }
  }
  return '';
}
