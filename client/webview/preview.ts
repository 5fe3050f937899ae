import type { FromPreview, PreviewState, ToPreview } from '../src/preview/messages.ts';
import { findFrame } from './frame.ts';
import { fitWidth, paginate } from './paginate.ts';
import { patchContent } from './patch.ts';
import { heightOf, lineAt, lineOf } from './sourceLines.ts';

/** The script in the preview: shows the page it is sent, keeps its scroll position in step and reports clicks. */

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void; setState(state: PreviewState): void };

const host = acquireVsCodeApi();
const frame = findFrame();
/** Where a scroll that we made ourselves ended, so that its event isn't taken for the person's. */
let ownScroll = -1;

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => receive(data));
window.addEventListener('resize', () => fitWidth(frame));
window.addEventListener('scroll', reportScroll, { passive: true });
frame.content.addEventListener('click', onClick);
frame.content.addEventListener('keydown', onKey);
frame.treat.addEventListener('click', () => host.postMessage({ type: 'treatAsResume' }));
host.postMessage({ type: 'ready' });

function receive(message: ToPreview): void {
  switch (message.type) {
    case 'page':
      host.setState({ uri: message.uri });
      showPage(message);
      break;
    case 'notResume':
      host.setState({ uri: message.uri });
      showNotice(`${message.file} does not look like a resume, so there is no page to show.`);
      break;
    case 'scroll':
      scrollToLine(message.line);
  }
}

function showPage({ html, css, language }: ToPreview & { type: 'page' }): void {
  frame.view.hidden = false;
  frame.notice.hidden = true;
  if (frame.theme.textContent !== css) frame.theme.textContent = css;
  frame.content.lang = language;
  patchContent(frame.content, html);
  paginate(frame);
}

function showNotice(text: string): void {
  frame.view.hidden = true;
  frame.notice.hidden = false;
  frame.noticeText.textContent = text;
  frame.content.replaceChildren();
}

function scrollToLine(line: number): void {
  const height = line === 0 ? -window.scrollY : heightOf(frame.content, line);
  if (height === undefined) return;
  window.scrollTo({ top: window.scrollY + height, behavior: 'instant' });
  ownScroll = window.scrollY;
}

function reportScroll(): void {
  if (Math.abs(window.scrollY - ownScroll) < 2) return;
  ownScroll = -1;
  host.postMessage({ type: 'scrolled', line: window.scrollY === 0 ? 0 : lineAt(frame.content, 0) });
}

function onClick(event: MouseEvent): void {
  const element = event.target as Element;
  const link = element.closest('a[href]');
  if (link) {
    // The webview's own handler would open the link a second time, with fewer questions asked.
    event.preventDefault();
    event.stopPropagation();
    host.postMessage({ type: 'openLink', target: link.getAttribute('href') ?? '' });
  } else if (getSelection()?.isCollapsed !== false) reveal(element, event.clientY);
}

function onKey(event: KeyboardEvent): void {
  const element = event.target as Element;
  if (event.key !== 'Enter' || element.closest('a[href]')) return;
  event.preventDefault();
  reveal(element, element.getBoundingClientRect().top);
}

function reveal(element: Element, y: number): void {
  const line = lineOf(element, y);
  if (line !== undefined) host.postMessage({ type: 'reveal', line });
}
