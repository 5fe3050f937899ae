import type { FromPreview, ToPreview } from '../src/preview/messages.ts';
import type { Frame } from './frame.ts';

/** The controls above the page. They show what the page was made with, and report what the person chooses. */
export class Toolbar {
  private readonly frame: Frame;
  private readonly report: (choice: Choice) => void;
  private shown: Pick<Page, 'theme' | 'pageSize' | 'fit'> = { theme: '', pageSize: 'A4' };

  constructor(frame: Frame, report: Toolbar['report']) {
    this.frame = frame;
    this.report = report;
    const { themeChoice, pageSize, fit, toolbar } = frame;
    const on = (select: HTMLSelectElement, choice: () => Choice) => select.addEventListener('change', () => this.report(choice()));
    on(themeChoice, () => ({ type: 'choose', key: 'theme', value: themeChoice.value, shown: this.shown.theme }));
    on(pageSize, () => ({ type: 'choose', key: 'pageSize', value: pageSize.value, shown: this.shown.pageSize }));
    on(fit, () => ({ type: 'choose', key: 'fit', value: Number(fit.value) || fit.value, shown: this.shown.fit ?? 'off' }));
    new ResizeObserver(() => {
      document.documentElement.style.setProperty('--toolbar-height', `${toolbar.offsetHeight}px`);
    }).observe(toolbar);
  }

  show(page: Page): void {
    const { themeChoice, pageSize, fit, toolbar } = this.frame;
    this.shown = page;
    if (themeChoice.length !== page.themes.length)
      themeChoice.replaceChildren(...page.themes.map(({ id, label }) => new Option(label, id)));
    for (const pages of [1, 2, page.fit ?? 1]) this.offerFit(pages);
    themeChoice.value = page.theme;
    pageSize.value = page.pageSize;
    fit.value = `${page.fit ?? 'off'}`;
    toolbar.hidden = false;
  }

  hide(): void {
    this.frame.toolbar.hidden = true;
  }

  countPages(pages: number): void {
    const { pageCount } = this.frame;
    const text = this.describe(pages);
    // What is read out is what has changed.
    if (pageCount.textContent !== text) pageCount.textContent = text;
  }

  tellFit(text: string): void {
    const { fitStatus } = this.frame;
    if (fitStatus.textContent !== text) fitStatus.textContent = text;
  }

  private offerFit(pages: number): void {
    const { fit } = this.frame;
    if (![...fit.options].some(({ value }) => value === `${pages}`)) fit.add(new Option(this.describe(pages), `${pages}`));
  }

  private describe(pages: number): string {
    const { one = '', many = '' } = this.frame.toolbar.dataset;
    return pages === 1 ? one : many.replace('{0}', `${pages}`);
  }
}

type Page = ToPreview & { type: 'page' };
type Choice = FromPreview & { type: 'choose' };
