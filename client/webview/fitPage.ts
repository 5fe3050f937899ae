import { breakingColumns } from './columns.ts';
import { fitTo } from './fit.ts';

/**
 * Run by the browser that prints, in a page of its own: fits the page of an exported file to the number of pages in the `data-pages` of this
 * script, and leaves the outcome, as JSON, in the `data-fit` of the document.
 */
function fitPage(): void {
  const content = document.querySelector<HTMLElement>('.resume');
  const pages = Number(document.currentScript?.dataset.pages);
  if (!content || !pages) return;
  // On a screen, the exported file lies on a desk.
  Object.assign(content.style, { boxSizing: 'content-box', maxWidth: 'none', minHeight: '0', margin: '0', padding: '0' });
  for (const sheet of document.querySelectorAll('style')) sheet.textContent = breakingColumns(sheet.textContent ?? '');
  document.documentElement.dataset.fit = JSON.stringify(fitTo(content, pages));
}

fitPage();
