import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { frameDocument } from '../../client/src/preview/frameDocument.ts';
import type { FromPreview, PreviewState, ToPreview } from '../../client/src/preview/messages.ts';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { htmlOf } from '../../server/src/export/html.ts';
import { readResume } from '../../server/src/parse/buildResume.ts';
import type { PageSize } from '../../server/src/protocol.ts';
import { renderPage } from '../../server/src/render/renderPage.ts';
import { styleSheet } from '../../server/src/render/styleSheet.ts';
import { classic } from '../../server/src/themes/classic.ts';
import { themes } from '../../server/src/themes/index.ts';
import type { Theme } from '../../server/src/themes/theme.ts';

const script = join(import.meta.dirname, '../../dist/webview/preview.js');
const address = 'https://preview.test/';
const toolbar = {
  toolbar: 'Look of the page',
  theme: 'Theme',
  pageSize: 'Page size',
  fit: 'Fit to',
  fitOff: 'Off',
  zoomOut: 'Zoom Out',
  zoomIn: 'Zoom In',
  fitWidth: 'Fit Width',
  onePage: '1 page',
  pages: '{0} pages',
};
const images = { load: 'Load image from {0}', notShown: 'Not shown', onlyHere: 'Only here' };
const texts = { language: 'en', title: 'Preview', treatAsResume: 'Treat This File as a Resume', toolbar, images };

/** What the tests of a suite have open. */
export interface OpenPreview {
  readonly browser: Browser;
  readonly frame: PreviewFrame;
}

/** To be called in `describe`: a browser for its tests, and in it a preview for each of them, or one for all. */
export function openPreviews(which: 'one for each' | 'one for all' = 'one for each'): OpenPreview {
  let browser: Browser | undefined;
  let frame: PreviewFrame | undefined;
  before(async () => {
    browser = await launchBrowser();
    if (which === 'one for all') frame = await PreviewFrame.open(browser);
  });
  after(() => browser?.close());
  if (which === 'one for each') {
    beforeEach(async () => {
      frame = browser && (await PreviewFrame.open(browser));
    });
    afterEach(() => frame?.page.close());
  }
  const opened = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('Previews are open in tests only.');
    return value;
  };
  return {
    get browser() {
      return opened(browser);
    },
    get frame() {
      return opened(frame);
    },
  };
}

/** The preview's document with its built script in a browser, spoken to as the extension does. */
export class PreviewFrame {
  readonly page: Page;
  /** Addresses that the document asked for besides itself and its script. */
  readonly loaded: string[];

  private constructor(page: Page, loaded: string[]) {
    this.page = page;
    this.loaded = loaded;
  }

  static async open(browser: Browser, { bypassCSP = false } = {}): Promise<PreviewFrame> {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 }, bypassCSP });
    const loaded: string[] = [];
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === address) return route.fulfill({ contentType: 'text/html', body: frameDocument('preview.js', 'once', texts) });
      if (url === `${address}preview.js`) return route.fulfill({ contentType: 'text/javascript', body: await readFile(script) });
      loaded.push(url);
      return route.abort();
    });
    await page.addInitScript(`
      globalThis.sent = [];
      globalThis.acquireVsCodeApi = () => ({
        postMessage: (message) => sent.push(message),
        getState: () => JSON.parse(sessionStorage.getItem('state')) ?? undefined,
        setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
      });
    `);
    await page.goto(address);
    return new PreviewFrame(page, loaded);
  }

  /** Sends a message and waits until it was taken and drawn. */
  send(message: ToPreview): Promise<void> {
    return this.page.evaluate(async (data) => {
      window.postMessage(data);
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, message);
  }

  /** Shows a resume, in classic on A4 if not said otherwise, and resolves to what the script says of its pages. */
  async show(text: string, { theme = classic, pageSize = 'A4', fit, css = '' }: Shown = {}): Promise<Paginated | undefined> {
    const { html, language } = renderPage(text, readResume(text).resume, { marksImages: true });
    const look = {
      css: styleSheet(theme, pageSize) + css,
      theme: theme.id,
      themes: themeChoices,
      pageSize,
      ...(fit === undefined ? {} : { fit }),
    };
    await this.send({ type: 'page', version: 1, uri: 'file:///resume.md', html, language, ...look });
    return this.page.evaluate(() => {
      const { sent } = globalThis as unknown as { sent: FromPreview[] };
      const message = sent.find(({ type }) => type === 'paginated');
      if (message) sent.splice(sent.indexOf(message), 1);
      return message?.type === 'paginated' ? message : undefined;
    });
  }

  /** What the script keeps over a reload. */
  state(): Promise<PreviewState> {
    return this.page.evaluate(() => JSON.parse(sessionStorage.getItem('state') ?? '{}'));
  }

  /** What the script told the extension since the last call. */
  heard(): Promise<FromPreview[]> {
    return this.page.evaluate(() => (globalThis as unknown as { sent: FromPreview[] }).sent.splice(0));
  }
}

/** How a resume is shown. */
export interface Shown {
  readonly theme?: Theme;
  readonly pageSize?: PageSize;
  readonly fit?: number;
  /** On top of the theme's. */
  readonly css?: string;
}

type Paginated = FromPreview & { readonly type: 'paginated' };

const themeChoices = themes.map(({ id, label }) => ({ id, label }));

/** How many pages the browser prints of a resume that is exported as a web page. */
export async function countPrintedPages(browser: Browser, text: string, shown?: Shown): Promise<number> {
  const pdf = await printResume(browser, text, shown);
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The PDF that the browser prints of a resume that is exported as a web page. */
export async function printResume(browser: Browser, text: string, { theme = classic, pageSize = 'A4' }: Shown = {}): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(htmlOf({ text, resume: readResume(text).resume, theme, pageSize }));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf;
}
