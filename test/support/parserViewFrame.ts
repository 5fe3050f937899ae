import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FromParserView, ToParserView } from '../../client/src/parserView/messages.ts';
import { parserViewDocument } from '../../client/src/parserView/parserViewDocument.ts';
import { buildParserView } from '../../server/src/features/parserView/parserView.ts';
import { openResume } from './features.ts';

const script = join(import.meta.dirname, '../../dist/webview/parserView.js');
const address = 'https://parser.test/';
const texts = { language: 'en', title: 'What a Parser Sees', explanation: 'This is what is read.', text: 'Text in reading order' };

/** The view's document with its built script in a browser, spoken to as the extension does. */
export class ParserViewFrame {
  readonly page: Page;
  /** Addresses that the document asked for besides itself and its script. */
  readonly loaded: string[];

  private constructor(page: Page, loaded: string[]) {
    this.page = page;
    this.loaded = loaded;
  }

  /** `colors` are custom properties, as the editor sets them. */
  static async open(browser: Browser, colors = '', width = 600): Promise<ParserViewFrame> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: false });
    const loaded: string[] = [];
    const body = parserViewDocument('parserView.js', 'once', texts).replace('body { margin: 0;', `html { ${colors} } body { margin: 0;`);
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === address) return route.fulfill({ contentType: 'text/html', body });
      if (url === `${address}parserView.js`) return route.fulfill({ contentType: 'text/javascript', body: await readFile(script) });
      loaded.push(url);
      return route.abort();
    });
    await page.addInitScript(`
      globalThis.sent = [];
      globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => sent.push(message), setState() {} });
    `);
    await page.goto(address);
    return new ParserViewFrame(page, loaded);
  }

  /** Shows what is read from a resume. */
  show(marked: string): Promise<void> {
    const { snapshot } = openResume(marked);
    const { groups, ...rest } = buildParserView(snapshot);
    const lineAt = (offset: number) => snapshot.text.slice(0, offset).split('\n').length - 1;
    const placed = groups.map(({ title, entries }) => ({
      title,
      entries: entries.map((facts) => facts.map(({ offset, ...fact }) => ({ ...fact, line: lineAt(offset) }))),
    }));
    return this.send({ type: 'view', uri: 'file:///resume.md', view: { ...rest, groups: placed }, summary: 'A summary.' });
  }

  send(message: ToParserView): Promise<void> {
    return this.page.evaluate(async (data) => {
      window.postMessage(data);
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, message);
  }

  /** What the script told the extension since the last call. */
  heard(): Promise<FromParserView[]> {
    return this.page.evaluate(() => (globalThis as unknown as { sent: FromParserView[] }).sent.splice(0));
  }
}
