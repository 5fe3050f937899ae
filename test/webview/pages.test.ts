import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classic } from '../../server/src/themes/classic.ts';
import { themes } from '../../server/src/themes/index.ts';
import type { Theme } from '../../server/src/themes/theme.ts';
import { countPrintedPages, openPreviews } from '../support/previewFrame.ts';
import { readPrintedPages } from '../support/printedPages.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name), 'utf8');
const bullet =
  '- Built the booking service with Go and Kafka, which takes four million bookings a year from forty partners in nine countries.\n';
const role = (name: string) => `### ${name}\n\n*March 2019 – Present*\n\n${bullet.repeat(5)}\n`;
/** Roles in the shapes that people write them in, under sections of three. */
const entriesOf = (count: number, bulletsOf: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => {
    const part = Math.floor(index / 3);
    const section = index % 3 === 0 ? `## ${['Experience', 'Volunteering', 'Projects'][part % 3]}\n\n` : '';
    const header = shapes[part % shapes.length]?.replace('NAME', `Northwind ${index}`);
    return `${section}${header}\n\n${'- Baked bread for the whole town.\n'.repeat(bulletsOf(index))}\n`;
  }).join('');
const shapes = [
  '### NAME\n\n*March 2019 – Present*\n\nOslo, Norway',
  '**NAME**, Baker, 2014 – 2018',
  '### NAME\n\n#### Baker\n\n2011 – 2014',
  '### NAME\n\nA bakery of nine people.',
];
const top = '# Maren Oduya\n\n[maren@example.org](mailto:maren@example.org)\n\n';
const head = `${top}## Experience\n\n`;
const resumeOf = (roles: number) => head + Array.from({ length: roles }, (_, index) => role(`Northwind ${index + 1}`)).join('');

describe('pages', () => {
  const preview = openPreviews('one for all');

  for (const [index, theme] of themes.entries()) {
    const sizes = (['A4', 'Letter'] as const).filter((_, size) => index < 2 || index % 2 === size);
    it(`are as many as are printed in ${theme.id}`, async () => {
      for (const name of ['clean/headings.md', 'clean/japanese.md']) {
        for (const pageSize of sizes) {
          const shown = await preview.frame.show(fixture(name), { theme, pageSize });
          const printed = await countPrintedPages(preview.browser, fixture(name), { theme, pageSize });
          assert.equal(shown?.pages, printed, `${name} on ${pageSize}`);
        }
      }
    });
  }

  for (const theme of themes.filter(({ id }) => ['classic', 'compact', 'minimal'].includes(id))) {
    it(`end in ${theme.id} where a page of the print ends`, async () => {
      const text = resumeOf(10);
      const lines = text.split('\n');
      const { pageStarts = [] } = (await preview.frame.show(text, { theme })) ?? {};
      assert.ok(pageStarts.length > 0);
      for (const [index, line] of pageStarts.entries()) {
        // What stands before the line fills the pages up to it, and with the line's own block there is another one.
        const before = lines.slice(0, line).join('\n');
        assert.equal(await countPrintedPages(preview.browser, before, { theme }), index + 1, lines[line]);
        const isEntry = lines[line]?.startsWith('#');
        const next = isEntry ? lines.findIndex((text, index) => index > line && text.startsWith('#')) : line + 1;
        const block = lines.slice(0, next).join('\n');
        assert.equal(await countPrintedPages(preview.browser, block, { theme }), index + 2, lines[line]);
      }
    });
  }

  it('never end with a heading or the first lines of an entry, shown or printed', async () => {
    const text = `${top}${entriesOf(24, (index) => 21 + ((index * 7) % 11))}`;
    for (const theme of themes) {
      for (const [index, { before, printed }] of (await endsOf(text, theme)).entries()) {
        assert.match(before, /^- Baked/, `${theme.id} ends page ${index + 1} with ${before}`);
        assert.match(printed, /^(?:\S )?Baked/, `${theme.id} ends the printed page ${index + 1} with ${printed}`);
      }
    }
  });

  it('do not part an entry that is short, and fill themselves with one that is long', async () => {
    const short = `${top}${entriesOf(40, (index) => 2 + ((index * 5) % 9))}`;
    for (const theme of themes.filter(({ id }) => ['classic', 'compact', 'executive', 'technical'].includes(id))) {
      for (const { start, opening } of await endsOf(short, theme)) {
        assert.match(start, /^(?:#|\*\*)/, `${theme.id} begins a page with ${start}`);
        assert.ok(opening.startsWith(start.replaceAll(/[#*]/g, '').trim()), `${theme.id} begins a page with ${opening}, not ${start}`);
      }
    }
    const [long] = await endsOf(`${head}${role('Northwind')}${role('Halden').repeat(2)}### Brightwater\n\n${bullet.repeat(30)}`, classic);
    assert.match(long?.start ?? '', /^- /);
  });

  it('hold every heading and item whole, with its border, and blank lines where they are printed', async () => {
    const text = `${resumeOf(3)}\n${bullet.repeat(4)}\n${'<br>\n'.repeat(14)}\n## Projects\n\n${entriesOf(24, (index) => 2 + ((index * 5) % 9))}`;
    for (const theme of themes.filter(({ id }) => ['classic', 'compact', 'executive'].includes(id))) {
      const { pageStarts = [] } = (await preview.frame.show(text, { theme })) ?? {};
      const pageOf = (line: number) => pageStarts.filter((start) => start <= line).length;
      const drawn = await preview.frame.page.evaluate(sheetsOfBlocks);
      assert.deepEqual(
        drawn,
        drawn.map(({ line }) => ({ line, edges: [pageOf(line), pageOf(line)] })),
        theme.id,
      );
    }
  });

  /** What stands at the ends of pages and after them: lines of the source by what the preview says, and of the printed pages. */
  async function endsOf(text: string, theme: Theme) {
    const lines = text.split('\n');
    const { pageStarts = [] } = (await preview.frame.show(text, { theme })) ?? {};
    const pages = await readPrintedPages(preview.browser, text, { theme });
    assert.equal(pages.length, pageStarts.length + 1);
    assert.ok(pages.length > 1);
    return pageStarts.map((line, index) => ({
      before: lines.slice(0, line).findLast((before) => before !== '') ?? '',
      start: lines[line] ?? '',
      printed: pages[index]?.at(-1) ?? '',
      opening: pages[index + 1]?.[0] ?? '',
    }));
  }

  it('begin, inside a paragraph, with the source line that they begin with', async () => {
    const lines = Array.from({ length: 90 }, (_, index) => `${index} ${'Baked bread for the whole town. '.repeat(3)}`);
    const [start = 0] = (await preview.frame.show(`${head}${lines.join('\n')}\n`))?.pageStarts ?? [];
    assert.ok(start > 30 && start < 90, `${start}`);
    const top = await preview.frame.page.evaluate(
      () => (document.querySelectorAll('.sheet')[1] as HTMLElement).getBoundingClientRect().top,
    );
    const first = await preview.frame.page.evaluate(textBelow, top);
    assert.ok(lines[start - head.split('\n').length + 1]?.includes(first.slice(0, 20)), `${lines[start]} does not hold ${first}`);
  });
});

describe('fitting', () => {
  const preview = openPreviews('one for all');

  it('leaves alone what fits', async () => {
    const shown = await preview.frame.show(resumeOf(2), { fit: 1 });
    assert.deepEqual(shown?.fit, { pages: 1, spacing: 100 });
    assert.equal(shown?.pages, 1);
  });

  it('changes the less, the less there is to do', async () => {
    const left: number[] = [];
    for (const roles of [4, 5, 8]) {
      const { pages, fit } = (await preview.frame.show(resumeOf(roles), { fit: 1 })) ?? {};
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
    assert.equal((await preview.frame.show(resumeOf(9)))?.pages, 3);
    assert.equal((await preview.frame.show(resumeOf(9), { fit: 2 }))?.pages, 2);
  });

  it('says how much is too much, at nine points', async () => {
    const { pages, fit } = (await preview.frame.show(resumeOf(12), { fit: 1 })) ?? {};
    assert.equal(pages, 2);
    assert.equal(fit?.fitting?.size, 9);
    assert.ok(fit?.filled !== undefined && fit.filled > 1 && fit.filled <= 2, `${fit?.filled}`);
  });

  it('makes no text of any theme smaller than nine points', async () => {
    const small = `${resumeOf(12)}\nIn \`code\`, the <small>small</small> print and the 1<sup>st</sup> of H<sub>2</sub>O.\n`;
    for (const theme of themes) {
      await preview.frame.show(small, { fit: 1, theme });
      assert.deepEqual(await preview.frame.page.evaluate(textsBelow, 12), [], theme.id);
    }
  });

  it('makes no text smaller that is small already, and gives everything back', async () => {
    const css = '.resume { --size: 8.5pt }';
    const { fit } = (await preview.frame.show(resumeOf(14), { fit: 1, css })) ?? {};
    assert.equal(fit?.fitting?.size, 8.5);
    const shown = await preview.frame.show(resumeOf(5));
    assert.equal(shown?.fit, undefined);
    assert.equal(await preview.frame.page.locator('#content').evaluate((element) => getComputedStyle(element).fontSize), '14px');
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

/** Runs in the page: the texts that are smaller than a number of pixels. */
function textsBelow(pixels: number): string[] {
  const walker = document.createTreeWalker(document.getElementById('content') as Node, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const size = Number.parseFloat(getComputedStyle(node.parentElement as Element).fontSize);
    if (node.data.trim() !== '' && size < pixels - 0.01) found.push(`${size}: ${node.data}`);
  }
  return found;
}

/** Runs in the page: the sheets, by number, that the edges of headings and items lie on; -1 for an edge in a margin. */
function sheetsOfBlocks(): { line: number; edges: number[] }[] {
  const content = document.getElementById('content') as HTMLElement;
  const sheets = [...document.querySelectorAll('.sheet')].map((sheet) => sheet.getBoundingClientRect());
  const margin = content.getBoundingClientRect().top - (sheets[0]?.top ?? 0);
  return [...content.querySelectorAll<HTMLElement>('h2, h3, h4, li')].map((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    const edges = [top, bottom].map((y) => sheets.findIndex((sheet) => y >= sheet.top + margin - 1 && y <= sheet.bottom - margin + 1));
    return { line: Number(block.dataset.line), edges };
  });
}
