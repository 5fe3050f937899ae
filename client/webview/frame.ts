/** The elements of the preview's document, as client/src/preview/frameDocument.ts writes them. */
export interface Frame {
  /** Takes the room that the scaled desk needs. */
  readonly view: HTMLElement;
  /** Scaled as a whole, so that lines break as they will in print. */
  readonly desk: HTMLElement;
  readonly sheets: HTMLElement;
  readonly page: HTMLElement;
  readonly breaks: HTMLElement;
  readonly content: HTMLElement;
  readonly theme: HTMLElement;
  readonly notice: HTMLElement;
  readonly noticeText: HTMLElement;
  readonly treat: HTMLElement;
}

export function findFrame(): Frame {
  return {
    view: find('view'),
    desk: find('desk'),
    sheets: find('sheets'),
    page: find('page'),
    breaks: find('breaks'),
    content: find('content'),
    theme: find('theme'),
    notice: find('notice'),
    noticeText: find('notice-text'),
    treat: find('treat'),
  };
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The preview has no #${id}`);
  return element;
}
