import type { ImageTexts } from '../src/preview/frameDocument.ts';

/**
 * The images of the page. None is there by itself: where one was, the page has its description, and for an image of the web a button
 * to load it, which takes no room, so that lines and pages end where they will in print.
 */
export class Images {
  private readonly texts: ImageTexts;
  /** Addresses of what was loaded, in this window's memory, by the address on the web. */
  private readonly loaded = new Map<string, string>();

  constructor(texts: ImageTexts) {
    this.texts = texts;
  }

  add(target: string, bytes: ArrayBuffer, mediaType: string): void {
    this.loaded.set(target, URL.createObjectURL(new Blob([bytes], { type: mediaType })));
  }

  /** Puts images that were loaded in the places of their descriptions, and buttons beside the other ones. */
  place(root: HTMLElement): void {
    for (const description of root.querySelectorAll<HTMLElement>('.image')) {
      const target = description.dataset.image;
      const source = target === undefined ? undefined : this.loaded.get(target);
      description.title = source === undefined ? this.texts.notShown : this.texts.onlyHere;
      if (target === undefined) continue;
      if (source === undefined) description.append(this.button(target, description.textContent ?? ''));
      else description.replaceChildren(image(source, description.textContent ?? ''));
    }
  }

  private button(target: string, description: string): HTMLElement {
    const button = document.createElement('button');
    const label = this.texts.load.replace('{0}', new URL(target).host);
    button.type = 'button';
    button.className = 'load-image';
    // The words are no text of the page: they are not found, copied or measured with it.
    button.dataset.label = label;
    button.setAttribute('aria-label', description === '' ? label : `${label}: ${description}`);
    return button;
  }
}

/** The image that a button is there to load, if an element is one. */
export function targetOfButton(element: Element): string | undefined {
  return element.closest('.load-image')?.closest<HTMLElement>('[data-image]')?.dataset.image;
}

function image(source: string, description: string): HTMLImageElement {
  const element = new Image();
  element.src = source;
  element.alt = description;
  return element;
}
