/** The elements of the preview's document, as client/src/preview/frameDocument.ts writes them. */
export interface Frame {
  /** Takes the room that the scaled desk needs. */
  readonly view: HTMLElement;
  /** Scaled as a whole, so that lines break as they will in print. */
  readonly desk: HTMLElement;
  readonly sheets: HTMLElement;
  readonly page: HTMLElement;
  /** Beside the entry that the cursor is in. */
  readonly cursorMark: HTMLElement;
  readonly breaks: HTMLElement;
  readonly content: HTMLElement;
  readonly theme: HTMLElement;
  readonly notice: HTMLElement;
  readonly noticeText: HTMLElement;
  readonly treat: HTMLElement;
  readonly toolbar: HTMLElement;
  readonly themeChoice: HTMLSelectElement;
  readonly pageSize: HTMLSelectElement;
  readonly fit: HTMLSelectElement;
  readonly zoomOut: HTMLElement;
  readonly zoomIn: HTMLElement;
  readonly zoomLevel: HTMLElement;
  readonly fitWidth: HTMLElement;
  readonly fitStatus: HTMLElement;
  readonly pageCount: HTMLElement;
}

export function findFrame(): Frame {
  return {
    view: find('view'),
    desk: find('desk'),
    sheets: find('sheets'),
    page: find('page'),
    cursorMark: find('cursor-mark'),
    breaks: find('breaks'),
    content: find('content'),
    theme: find('theme'),
    notice: find('notice'),
    noticeText: find('notice-text'),
    treat: find('treat'),
    toolbar: find('toolbar'),
    themeChoice: find('theme-choice'),
    pageSize: find('page-size'),
    fit: find('fit'),
    zoomOut: find('zoom-out'),
    zoomIn: find('zoom-in'),
    zoomLevel: find('zoom-level'),
    fitWidth: find('fit-width'),
    fitStatus: find('fit-status'),
    pageCount: find('page-count'),
  };
}

function find<Kind extends HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The preview has no #${id}`);
  return element as Kind;
}
