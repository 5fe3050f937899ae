// Times how long an edit takes from the key to the page, in the preview of the real workbench and in VS Code's own preview of Markdown:
//   npm run bench:preview [-- --size "8 KB" --keys 40 --rounds 3]
// From the keydown event in the window to the first animation frame after the text was changed in the preview.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { exitOnSignals } from '../../scripts/host/childProcesses.ts';
import { temporaryFolder } from '../../scripts/host/temporaryFolder.ts';
import { startWorkbench } from '../../scripts/host/workbench.ts';
import { ResumeWindow } from '../host/resumeWindow.ts';
import { benchDocuments } from './documents.ts';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '8 KB' }, keys: { type: 'string', default: '40' }, rounds: { type: 'string', default: '3' } },
});
const root = join(import.meta.dirname, '../..');
/** What is typed goes behind this word. */
const mark = 'Zzmark';
const warmUp = 10;
/** Milliseconds from one key to the next: far apart, and as a quick typist types. */
const paces = { 'one key at a time': 700, 'eight keys a second': 125 } as const;
type Pace = keyof typeof paces;

async function run(): Promise<void> {
  const text = markBullet(benchDocuments().get(values.size) ?? '');
  const folder = temporaryFolder();
  await writeFile(join(folder.path, 'resume.md'), text);
  const workbench = await startWorkbench({ folder: folder.path });
  const browser = await launchBrowser();
  try {
    const line = text.slice(0, text.indexOf(mark)).split('\n').length;
    const ours = await Session.open(browser, workbench.windowUrl({ extensionDevelopmentPath: root }), line, (window) =>
      window.openPreview(),
    );
    const theirs = await Session.open(browser, workbench.url, line, (window) =>
      window.page.locator('.editor-actions a[aria-label^="Open Preview to the Side"]').click(),
    );
    const rows = await measure({ 'Resume Markdown': ours, 'VS Code’s Markdown preview': theirs });
    console.log(`${values.size}, ${Number(values.keys) * Number(values.rounds)} keys each, milliseconds from the key to the page:`);
    console.table(rows);
  } finally {
    await browser.close();
    await workbench.stop();
    folder.remove();
  }
}

/** The previews take turns, so that a machine that slows down slows both. */
async function measure(sessions: Readonly<Record<string, Session>>): Promise<object[]> {
  const samples = new Map<string, number[]>();
  for (const session of Object.values(sessions)) await session.type(warmUp, 'one key at a time');
  for (const pace of Object.keys(paces) as Pace[]) {
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const [name, session] of Object.entries(sessions)) {
        const key = `${name}\n${pace}`;
        samples.set(key, [...(samples.get(key) ?? []), ...(await session.type(Number(values.keys), pace))]);
      }
    }
  }
  return [...samples].map(([key, times]) => {
    const [preview, typing] = key.split('\n');
    return { preview, typing, p50: quantile(times, 0.5), p95: quantile(times, 0.95), most: quantile(times, 1) };
  });
}

/** One window with one preview beside the text, and the cursor behind the mark. */
class Session {
  private readonly window: ResumeWindow;
  private readonly frame: Frame;
  private typed = 0;

  private constructor(window: ResumeWindow, frame: Frame) {
    this.window = window;
    this.frame = frame;
  }

  static async open(browser: Browser, url: string, line: number, openPreview: (window: ResumeWindow) => Promise<void>): Promise<Session> {
    const window = new ResumeWindow(await browser.newPage({ viewport: { width: 1440, height: 900 } }));
    await window.goto(url);
    await window.open('resume.md');
    await openPreview(window);
    const frame = await window.preview(mark);
    await window.clickText('#');
    await window.goToLine(line);
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('End');
    await window.page.evaluate(noteKeys);
    await frame.evaluate(notePaints, mark);
    return new Session(window, frame);
  }

  /** Types letters, and resolves to the milliseconds that each took to the page. */
  async type(keys: number, pace: Pace): Promise<number[]> {
    await this.window.page.bringToFront();
    const before = this.typed;
    for (let key = 0; key < keys; key += 1) {
      await this.window.page.keyboard.press('x');
      this.typed += 1;
      await delay(paces[pace]);
    }
    await this.frame.waitForFunction((typed) => (globalThis as unknown as Noted).paints.length >= typed, this.typed);
    const paints = await this.frame.evaluate(() => (globalThis as unknown as Noted).paints);
    const pressed = await this.window.page.evaluate(() => (globalThis as unknown as Noted).keys);
    return pressed.slice(before, this.typed).map((time, index) => (paints[before + index] ?? Number.NaN) - time);
  }
}

interface Noted {
  keys: number[];
  paints: number[];
}

/** Runs in the window: notes when each letter was pressed. */
function noteKeys(): void {
  const noted = globalThis as unknown as Noted;
  noted.keys = [];
  document.addEventListener('keydown', ({ key }) => key === 'x' && noted.keys.push(performance.timeOrigin + performance.now()), true);
}

/** Runs in the preview: notes when each letter behind the mark was about to be painted. */
function notePaints(mark: string): void {
  const noted = globalThis as unknown as Noted;
  noted.paints = [];
  let seen = 0;
  new MutationObserver(() => {
    const text = document.body.textContent ?? '';
    const from = text.indexOf(mark) + mark.length;
    let end = from;
    while (text[end] === 'x') end += 1;
    if (end - from <= seen) return;
    seen = end - from;
    const count = seen;
    requestAnimationFrame(() => {
      while (noted.paints.length < count) noted.paints.push(performance.timeOrigin + performance.now());
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

function markBullet(text: string): string {
  return text.replace(/^- .*$/m, (bullet) => `${bullet} ${mark}`);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN) * 10) / 10;
}

// Classes are there only once the module has got to them.
exitOnSignals();
await run();
