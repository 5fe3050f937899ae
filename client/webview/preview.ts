import type { FromPreview, PreviewState, ToPreview } from '../src/preview/messages.ts';
import { breakingColumns } from './columns.ts';
import { findFrame } from './frame.ts';
import { fitWidth, paginate } from './paginate.ts';
import { patchContent } from './patch.ts';
import { heightOf, lineAt, lineOf } from './sourceLines.ts';

/** The script in the preview: shows the page it is sent, keeps its scroll position in step and reports clicks. */
class Preview {
  private readonly frame = findFrame();
  private readonly host: Host;
  /** Where a scroll that we made ourselves ended, so that its event isn't taken for the person's. */
  private ownScroll = -1;

  constructor(host: Host) {
    this.host = host;
  }

  start(): void {
    const { content, treat } = this.frame;
    window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => this.receive(data));
    window.addEventListener('resize', () => fitWidth(this.frame));
    window.addEventListener('scroll', () => this.reportScroll(), { passive: true });
    content.addEventListener('click', (event) => this.onClick(event));
    content.addEventListener('keydown', (event) => this.onKey(event));
    treat.addEventListener('click', () => this.host.postMessage({ type: 'treatAsResume' }));
    this.host.postMessage({ type: 'ready' });
  }

  private receive(message: ToPreview): void {
    switch (message.type) {
      case 'page':
        this.host.setState({ uri: message.uri });
        this.showPage(message);
        break;
      case 'notResume':
        this.host.setState({ uri: message.uri });
        this.showNotice(message.notice, true);
        break;
      case 'unavailable':
        this.host.setState({ uri: message.uri });
        this.showNotice(message.notice, false);
        break;
      case 'scroll':
        this.scrollToLine(message.line);
    }
  }

  private showPage({ html, css, language }: ToPreview & { type: 'page' }): void {
    const { view, notice, theme, content } = this.frame;
    view.hidden = false;
    notice.hidden = true;
    const style = breakingColumns(css);
    if (theme.textContent !== style) theme.textContent = style;
    content.lang = language;
    patchContent(content, html);
    const { pages, starts } = paginate(this.frame);
    this.host.postMessage({ type: 'paginated', pages, pageStarts: starts });
  }

  private showNotice(text: string, canBeResume: boolean): void {
    const { view, notice, noticeText, treat, content } = this.frame;
    treat.hidden = !canBeResume;
    view.hidden = true;
    notice.hidden = false;
    noticeText.textContent = text;
    content.replaceChildren();
  }

  private scrollToLine(line: number): void {
    const height = line === 0 ? -window.scrollY : heightOf(this.frame.content, line);
    if (height === undefined) return;
    window.scrollTo({ top: window.scrollY + height, behavior: 'instant' });
    this.ownScroll = window.scrollY;
  }

  private reportScroll(): void {
    if (Math.abs(window.scrollY - this.ownScroll) < 2) return;
    this.ownScroll = -1;
    this.host.postMessage({ type: 'scrolled', line: window.scrollY === 0 ? 0 : lineAt(this.frame.content, 0) });
  }

  private onClick(event: MouseEvent): void {
    const element = event.target as Element;
    const link = element.closest('a[href]');
    if (link) {
      // The webview's own handler would open the link a second time.
      event.preventDefault();
      event.stopPropagation();
      this.host.postMessage({ type: 'openLink', target: link.getAttribute('href') ?? '' });
    } else if (getSelection()?.isCollapsed !== false) this.reveal(element, event.clientY);
  }

  private onKey(event: KeyboardEvent): void {
    const element = event.target as Element;
    if (event.key !== 'Enter' || element.closest('a[href]')) return;
    event.preventDefault();
    this.reveal(element, element.getBoundingClientRect().top);
  }

  private reveal(element: Element, y: number): void {
    const line = lineOf(element, y);
    if (line !== undefined) this.host.postMessage({ type: 'reveal', line });
  }
}

interface Host {
  postMessage(message: FromPreview): void;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): Host;

new Preview(acquireVsCodeApi()).start();
