import type { FromPreview, PreviewState, ToPreview } from '../src/preview/messages.ts';
import { breakingColumns } from './columns.ts';
import { drawCursorMark, findCursorBlock } from './cursorMark.ts';
import { findFrame } from './frame.ts';
import { Images, targetOfButton } from './images.ts';
import { paginate } from './paginate.ts';
import { patchContent } from './patch.ts';
import { Scrolling } from './scrolling.ts';
import { lineOf } from './sourceLines.ts';
import { Toolbar } from './toolbar.ts';
import { Zoom } from './zoom.ts';

/** The script in the preview: shows the page it is sent, keeps its scroll position in step and reports clicks. */
class Preview {
  private readonly frame = findFrame();
  private readonly host: Host;
  private readonly toolbar: Toolbar;
  private readonly zoom: Zoom;
  private readonly scrolling: Scrolling;
  private readonly images: Images;
  private page: (ToPreview & { type: 'page' }) | undefined;
  /** The line of the cursor, once the extension has told. */
  private cursor: number | undefined;

  constructor(host: Host) {
    this.host = host;
    this.toolbar = new Toolbar(this.frame, (choice) => host.postMessage(choice));
    this.zoom = new Zoom(this.frame, host.getState()?.zoom);
    this.images = new Images(JSON.parse(this.frame.view.dataset.images ?? '{}'));
    this.scrolling = new Scrolling(this.frame, (line) => host.postMessage({ type: 'scrolled', line }));
  }

  start(): void {
    const { content, treat, zoomIn, zoomOut, fitWidth } = this.frame;
    window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => this.receive(data));
    window.addEventListener('resize', () => this.zoom.apply());
    content.addEventListener('click', (event) => this.onClick(event));
    // Images that are there at last have another size; their events do not rise.
    content.addEventListener('load', () => this.layOut(), true);
    content.addEventListener('keydown', (event) => this.onKey(event));
    treat.addEventListener('click', () => this.host.postMessage({ type: 'treatAsResume' }));
    zoomIn.addEventListener('click', () => this.changeZoom(() => this.zoom.zoomIn()));
    zoomOut.addEventListener('click', () => this.changeZoom(() => this.zoom.zoomOut()));
    fitWidth.addEventListener('click', () => this.changeZoom(() => this.zoom.fitWidth()));
    this.host.postMessage({ type: 'ready' });
  }

  private receive(message: ToPreview): void {
    switch (message.type) {
      case 'page':
        this.keep({ uri: message.uri });
        this.showPage(message);
        break;
      case 'notResume':
        this.keep({ uri: message.uri });
        this.showNotice(message.notice, true);
        break;
      case 'unavailable':
        this.keep({ uri: message.uri });
        this.showNotice(message.notice, false);
        break;
      case 'scroll':
        this.scrolling.toLine(message.line);
        break;
      case 'cursor':
        this.moveCursor(message.line);
        break;
      case 'fitStatus':
        this.toolbar.tellFit(message.text);
        break;
      case 'image':
        this.images.add(message.target, message.bytes, message.mediaType);
        if (this.page) this.showPage(this.page);
        break;
      case 'lock':
        this.keep({ isLocked: message.isLocked });
    }
  }

  /** Keeps a part of the state; the rest stays. */
  private keep(part: Partial<PreviewState>): void {
    this.host.setState({ uri: '', ...this.host.getState(), ...part });
  }

  private showPage(page: ToPreview & { type: 'page' }): void {
    const { view, notice, theme, content } = this.frame;
    this.page = page;
    view.hidden = false;
    notice.hidden = true;
    this.toolbar.show(page);
    const style = breakingColumns(page.css);
    if (theme.textContent !== style) theme.textContent = style;
    content.lang = page.language;
    patchContent(content, page.html, (next) => this.images.place(next));
    this.layOut();
  }

  private layOut(): void {
    if (!this.page) return;
    const { version, fit } = this.page;
    const pagination = paginate(this.frame, fit);
    this.zoom.apply();
    this.markCursor();
    this.toolbar.countPages(pagination.pages);
    this.host.postMessage({ type: 'paginated', version, ...pagination });
  }

  private showNotice(text: string, canBeResume: boolean): void {
    const { view, notice, noticeText, treat, content } = this.frame;
    this.page = undefined;
    treat.hidden = !canBeResume;
    view.hidden = true;
    notice.hidden = false;
    this.toolbar.hide();
    noticeText.textContent = text;
    content.replaceChildren();
  }

  private moveCursor(line: number): void {
    const isElsewhere = line !== this.cursor;
    this.cursor = line;
    const found = this.markCursor();
    if (found && isElsewhere) this.scrolling.toCursorBlock(found.block);
  }

  private markCursor() {
    const found = this.cursor === undefined ? undefined : findCursorBlock(this.frame.content, this.cursor);
    drawCursorMark(this.frame, found?.entry);
    return found;
  }

  private changeZoom(change: () => void): void {
    this.scrolling.keepQuiet(change);
    this.keep({ zoom: this.zoom.factor });
  }

  private onClick(event: MouseEvent): void {
    const element = event.target as Element;
    const link = element.closest('a[href]');
    const image = targetOfButton(element);
    if (image !== undefined) {
      event.preventDefault();
      if (event.isTrusted) this.host.postMessage({ type: 'loadImage', target: image });
    } else if (link) {
      // The webview's own handler would open the link a second time.
      event.preventDefault();
      event.stopPropagation();
      this.host.postMessage({ type: 'openLink', target: link.getAttribute('href') ?? '' });
    } else if (getSelection()?.isCollapsed !== false) this.reveal(element, event.clientY);
  }

  private onKey(event: KeyboardEvent): void {
    const element = event.target as Element;
    if (event.key !== 'Enter' || element.closest('a[href], button')) return;
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
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): Host;

new Preview(acquireVsCodeApi()).start();
