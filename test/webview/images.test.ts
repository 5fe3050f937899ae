import assert from 'node:assert/strict';
import { countPrintedPages, openPreviews } from '../support/previewFrame.ts';

const remote = 'https://images.example.org/me.png?size=200&x="y"';
const text = `# Maren Oduya\n\n![A portrait](https://images.example.org/me.png?size=200&x=%22y%22) ![Badge](badge.svg) ![Old](http://old.example.org/x.png)\n\n## Experience\n`;
const asked = new URL(remote).href;
/** One transparent point. */
const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('images in the preview', () => {
  const preview = openPreviews();
  beforeEach(() => preview.frame.heard());

  const button = () => preview.frame.page.getByRole('button', { name: 'Load image from images.example.org: A portrait' });
  const give = () =>
    preview.frame.page.evaluate(
      async ([target, base64]) => {
        const bytes = Uint8Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0)).buffer;
        window.postMessage({ type: 'image', target, bytes, mediaType: 'image/gif' });
        await new Promise((resolve) => document.addEventListener('load', resolve, { capture: true, once: true }));
      },
      [asked, gif],
    );

  it('are not loaded, and offered only where they are on the web', async () => {
    await preview.frame.show(text);
    assert.deepEqual(preview.frame.loaded, []);
    assert.equal(await preview.frame.page.locator('#content p').textContent(), 'A portrait Badge Old');
    assert.equal(await preview.frame.page.locator('#content button').count(), 1);
    await button().waitFor();
  });

  it('are asked for by mouse and by keyboard, without going to the source', async () => {
    await preview.frame.show(text);
    await button().click();
    await button().focus();
    await preview.frame.page.keyboard.press('Enter');
    assert.deepEqual(await preview.frame.heard(), [
      { type: 'loadImage', target: asked },
      { type: 'loadImage', target: asked },
    ]);
    assert.deepEqual(preview.frame.loaded, []);
  });

  it('are shown once they were given, after an edit too, and gone after a reload', async () => {
    await preview.frame.show(text);
    await give();
    const picture = preview.frame.page.getByRole('img', { name: 'A portrait' });
    assert.ok(await picture.evaluate((element) => (element as HTMLImageElement).naturalWidth === 1));
    await preview.frame.show(`${text}\n- Typed just now\n`);
    assert.ok(await picture.evaluate((element) => (element as HTMLImageElement).naturalWidth === 1));
    assert.equal(await preview.frame.page.locator('#content button').count(), 0);
    await preview.frame.page.reload();
    await preview.frame.show(text);
    assert.equal(await picture.count(), 0);
    assert.deepEqual(preview.frame.loaded, []);
  });

  it('take no room until then, so that the pages are those that are printed', async () => {
    const many = `${text}\n${'![A chart of what was done there](https://images.example.org/chart.png)\n\n'.repeat(80)}`;
    assert.equal((await preview.frame.show(many))?.pages, await countPrintedPages(preview.browser, many));
  });
});
