import type { FromPreview, ToPreview } from '../src/preview/messages.ts';
import type { Frame } from './frame.ts';

/** The controls above the page. They show what the page was made with, and report what the person chooses. */
export class Toolbar {
  private readonly frame: Frame;
  private readonly report: (choice: FromPreview & { type: 'choose' }) => void;
  private shown = { theme: '', pageSize: '' };

  constructor(frame: Frame, report: Toolbar['report']) {
    this.frame = frame;
    this.report = report;
    const { themeChoice, pageSize, toolbar } = frame;
    themeChoice.addEventListener('change', () => this.choose('theme', themeChoice.value));
    pageSize.addEventListener('change', () => this.choose('pageSize', pageSize.value));
    new ResizeObserver(() => {
      document.documentElement.style.setProperty('--toolbar-height', `${toolbar.offsetHeight}px`);
    }).observe(toolbar);
  }

  /** In pixels of the window; 0 while it is hidden. */
  get height(): number {
    return this.frame.toolbar.offsetHeight;
  }

  show({ theme, themes, pageSize }: ToPreview & { type: 'page' }): void {
    const { themeChoice, toolbar } = this.frame;
    if (themeChoice.length !== themes.length) themeChoice.replaceChildren(...themes.map(({ id, label }) => new Option(label, id)));
    this.shown = { theme, pageSize };
    themeChoice.value = theme;
    this.frame.pageSize.value = pageSize;
    toolbar.hidden = false;
  }

  hide(): void {
    this.frame.toolbar.hidden = true;
  }

  countPages(pages: number): void {
    const { pageCount } = this.frame;
    const { one = '', many = '' } = pageCount.dataset;
    const text = pages === 1 ? one : many.replace('{0}', `${pages}`);
    // What is read out is what has changed.
    if (pageCount.textContent !== text) pageCount.textContent = text;
  }

  private choose(key: 'theme' | 'pageSize', value: string): void {
    this.report({ type: 'choose', key, value, shown: this.shown[key] });
  }
}
