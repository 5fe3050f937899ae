import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { html } from '../../server/src/export/html.ts';
import { hostileTexts } from '../fixtures/hostile.ts';
import { exportWith } from '../support/exporting.ts';
import { PreviewFrame } from '../support/previewFrame.ts';

const inResume = (text: string) => `# Maren Oduya\n\nx@example.org\n\n## Experience\n\n${text}\n\n## Skills\n\n- Go\n`;
/** Each in the middle of a resume, and all of them as what a document begins with. */
const documents = [...hostileTexts.map(inResume), hostileTexts.join('\n\n'), hostileTexts.join(' ')];
const address = 'https://export.test/';

describe('hostile documents in a browser', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  it('run nothing, ask for nothing and lead nowhere in the preview, and leave it working', async () => {
    const frame = await PreviewFrame.open(browser);
    const events = await trap(frame.page);
    const url = frame.page.url();
    for (const text of documents) {
      await frame.show(text);
      assert.deepEqual(await provoke(frame.page, '#content'), [], text);
    }
    assert.deepEqual(events, []);
    assert.deepEqual(frame.loaded, []);
    assert.equal(frame.page.url(), url);
    assert.equal(frame.page.frames().length, 1);
    await frame.show('# Maren Oduya\n\n## Experience\n');
    await frame.page.locator('#content h1', { hasText: 'Maren Oduya' }).waitFor();
    assert.equal(await frame.page.evaluate(() => document.querySelectorAll('#content, #page, #view, #theme').length), 4);
    await frame.page.close();
  }).timeout(240_000);

  it('run nothing, ask for nothing and lead nowhere as a web page', async () => {
    const page = await browser.newPage();
    const events = await trap(page);
    const asked: string[] = [];
    let body = '';
    await page.route('**/*', (route) => {
      if (route.request().url() === address) return route.fulfill({ contentType: 'text/html', body });
      asked.push(route.request().url());
      return route.abort();
    });
    for (const text of documents) {
      body = exportWith(html, text).content;
      await page.goto(address);
      assert.deepEqual(await provoke(page, 'main'), [], text);
    }
    assert.deepEqual(events, []);
    assert.deepEqual(asked, []);
    assert.equal(page.frames().length, 1);
    await page.close();
  }).timeout(240_000);

  it('are caught, were they not made inert', async () => {
    const page = await browser.newPage();
    const events = await trap(page);
    await page.setContent('<main><img src=x onerror="alert(1)"><a href="javascript:alert(2)" onmouseover="acted()">x</a></main>');
    const wrong = ['img src x', 'img onerror', 'a href javascript:alert(2)', 'a onmouseover'];
    assert.deepEqual(await provoke(page, 'main'), wrong);
    assert.ok(
      events.some((event) => event.startsWith('ran')),
      String(events),
    );
    await page.close();
  });
});

/** Notes whatever runs, opens or is downloaded. */
async function trap(page: Page): Promise<string[]> {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => events.push(`popup ${popup.url()}`));
  page.on('download', (download) => events.push(`download ${download.url()}`));
  await page.exposeFunction('acted', (what: unknown) => events.push(`ran ${what}`));
  const script = 'for (const name of ["alert", "confirm", "prompt", "print", "open"]) globalThis[name] = () => acted(name);';
  await page.addInitScript(script);
  await page.evaluate(script);
  return events;
}

/** Does to every element what a person might do short of following a link, and returns where links lead that must not. */
async function provoke(page: Page, root: string): Promise<string[]> {
  return page.locator(root).evaluate((main) => {
    const wrong: string[] = [];
    for (const element of main.querySelectorAll<HTMLElement>('*')) {
      for (const type of [
        'mouseover',
        'mouseenter',
        'pointerdown',
        'mousedown',
        'focus',
        'keydown',
        'toggle',
        'error',
        'load',
        'animationstart',
      ])
        element.dispatchEvent(new Event(type));
      for (const { name, value } of element.attributes) {
        // The room above what opens a page is the preview's own.
        const isStyle = name === 'style' && !/^margin-top: [\d.]+px;$/.test(value);
        if (name.startsWith('on') || isStyle) wrong.push(`${element.localName} ${name}`);
        if (!['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'ping', 'srcset'].includes(name)) continue;
        const isSafe = name === 'href' && /^(?:#|https?:|mailto:|tel:)/i.test(value);
        if (!isSafe) wrong.push(`${element.localName} ${name} ${value}`);
      }
      if (/^(?:script|style|iframe|frame|object|embed|link|meta|base|form|template|svg|math)$/.test(element.localName))
        wrong.push(element.localName);
    }
    return wrong;
  });
}
