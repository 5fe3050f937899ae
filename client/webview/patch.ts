import morphdom from 'morphdom';

/**
 * Makes the content show `html`, touching only what differs, so that scroll position, focus and selection stay. `complete` adds to it what is
 * not in the document.
 */
export function patchContent(content: HTMLElement, html: string, complete: (next: HTMLElement) => void): void {
  const next = content.cloneNode(false) as HTMLElement;
  next.innerHTML = html;
  complete(next);
  // Headings are where the keyboard stops: enough to get anywhere, few enough to pass.
  for (const heading of next.querySelectorAll('h1, h2, h3, h4, h5, h6, .entry')) heading.setAttribute('tabindex', '0');
  morphdom(content, next, { childrenOnly: true, onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
}
