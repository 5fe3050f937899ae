import type { Frame } from './frame.ts';
import { blockOf } from './sourceLines.ts';

/** The block of the line that the cursor is in, and the entry that holds it; undefined where nothing is shown. */
export function findCursorBlock(content: HTMLElement, line: number): CursorBlock | undefined {
  const block = blockOf(content, line);
  return block && { block, entry: block.closest('#content article') ?? block };
}

export interface CursorBlock {
  readonly block: Element;
  readonly entry: Element;
}

/** Draws a bar at the margin beside an entry; none over the gaps between sheets. */
export function drawCursorMark({ cursorMark, page, sheets }: Frame, entry: Element | undefined): void {
  const bars = entry ? barsBeside(entry, page, sheets) : [];
  cursorMark.replaceChildren(
    ...bars.map(({ top, bottom }) => {
      const bar = document.createElement('div');
      bar.style.top = `${top}px`;
      bar.style.height = `${bottom - top}px`;
      return bar;
    }),
  );
}

/** In the pixels of the page, whatever the zoom. */
function barsBeside(entry: Element, page: HTMLElement, sheets: HTMLElement): { top: number; bottom: number }[] {
  const origin = page.getBoundingClientRect();
  const scale = origin.width / page.offsetWidth;
  const box = entry.getBoundingClientRect();
  const [top, bottom] = [(box.top - origin.top) / scale, (box.bottom - origin.top) / scale];
  const margin = Number.parseFloat(getComputedStyle(page).paddingTop);
  return [...sheets.children]
    .map((sheet) => sheet as HTMLElement)
    .map(({ offsetTop, offsetHeight }) => ({
      top: Math.max(top, offsetTop + margin),
      bottom: Math.min(bottom, offsetTop + offsetHeight - margin),
    }))
    .filter((bar) => bar.bottom > bar.top);
}
