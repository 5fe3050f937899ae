import type { Frame } from './frame.ts';
import { heightOf, lineAt } from './sourceLines.ts';

/** Moves the page under the toolbar, and tells the person's scrolling from our own. */
export class Scrolling {
  private readonly frame: Frame;
  /** Where a scroll that we made ourselves ended, so that its event isn't taken for the person's. */
  private ownScroll = -1;
  private cursorMovedAt = Number.NEGATIVE_INFINITY;
  private cursorBlock: Element | undefined;

  constructor(frame: Frame, report: (line: number) => void) {
    this.frame = frame;
    window.addEventListener('scroll', () => this.reportTo(report), { passive: true });
  }

  /** Puts a zero-based line at the top. */
  toLine(line: number): void {
    const height = line === 0 ? 0 : heightOf(this.frame.content, line);
    if (height === undefined) return;
    this.scrollTo(line === 0 ? 0 : window.scrollY + height - this.top);
    // An editor that scrolls since its cursor moved must not take the cursor's block away again.
    if (performance.now() - this.cursorMovedAt < settlingTime) this.showCursorBlock();
  }

  /** Brings a block into view; nothing moves where all of it, or its first lines, can be seen. */
  toCursorBlock(block: Element): void {
    this.cursorBlock = block;
    this.cursorMovedAt = performance.now();
    this.showCursorBlock();
  }

  /** Does what may scroll the page without its being taken for the person's scrolling. */
  keepQuiet(act: () => void): void {
    act();
    this.ownScroll = window.scrollY;
  }

  private showCursorBlock(): void {
    if (!this.cursorBlock?.isConnected) return;
    const { top, bottom } = this.cursorBlock.getBoundingClientRect();
    const room = window.innerHeight - this.top;
    if (top >= this.top && Math.min(bottom, top + room / 3) <= window.innerHeight) return;
    this.scrollTo(window.scrollY + top - this.top - room / 3);
  }

  private scrollTo(top: number): void {
    this.keepQuiet(() => window.scrollTo({ top, behavior: 'instant' }));
  }

  private reportTo(report: (line: number) => void): void {
    if (Math.abs(window.scrollY - this.ownScroll) < 2) return;
    this.ownScroll = -1;
    report(window.scrollY === 0 ? 0 : lineAt(this.frame.content, this.top));
  }

  /** Where the view begins, below the toolbar. */
  private get top(): number {
    return this.frame.toolbar.offsetHeight;
  }
}

/** Milliseconds that an editor takes to follow its cursor. */
const settlingTime = 200;
