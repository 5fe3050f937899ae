import type { Columns, TextBox } from './columns.ts';
import type { Frame } from './frame.ts';
import type { Paper } from './paper.ts';

/** Where a page ends. */
export interface PageEnd {
  /** How far down its lines go, from the top of the text, in CSS pixels. */
  readonly height: number;
  /** What the next page begins with, where that is text. */
  readonly start?: PageStart;
  readonly nextLine: number;
}

interface PageStart {
  readonly text: Text;
  /** Of the first character of the page. */
  readonly offset: number;
  /** The row that opens the page, where the break is inside of what is laid out as a table. */
  readonly row: HTMLElement | undefined;
  /** The outermost block that begins with the page; undefined inside of a paragraph. */
  readonly block: HTMLElement | undefined;
  /** Of the block or, without one, of the text: its upper edge from the top of the page's text, in CSS pixels. */
  readonly top: number;
}

/** Of a page, while it stands in its column; `box` is the first of its text. */
export function findPageStart(columns: Columns, box: TextBox | undefined): PageStart | undefined {
  if (!box) return undefined;
  const { node: text, column } = box;
  const row = splitTableRow(text);
  const block = row ? undefined : openingBlock(columns, box);
  const top = block ? (columns.placesOf(block)[0]?.top ?? 0) : box.top;
  return { text, offset: columns.firstCharacter(text, column), row, block, top };
}

/**
 * Puts gaps into the flow where pages end, `pitch` CSS pixels being from the top of a page to that of the next one. Above a block the gap is
 * its margin, so that all of it, its border too, stands on its page. Elsewhere it is a float as wide as the page, which moves even the lines of a
 * paragraph, or room in a row: a table is one box to a float.
 */
export function drawBreaks(frame: Frame, paper: Paper, pageEnds: readonly PageEnd[], pitch: number): void {
  setMargins(frame, paper, pageEnds, pitch);
  frame.breaks.replaceChildren(
    ...pageEnds.flatMap(({ height, start }) => {
      const gap = breakBox(pitch - height);
      if (!start?.row && !start?.block) gap.className = 'gap';
      return [breakBox(height), gap];
    }),
  );
  const topOf = topsIn(frame);
  for (const [index, { start }] of pageEnds.entries()) {
    if (!start?.row) continue;
    const room = (index + 1) * pitch + paper.marginBlock - topOf(start.row);
    for (const cell of start.row.children) if (room > 0) (cell as HTMLElement).style.paddingTop = `${room}px`;
  }
}

/**
 * Without floats and with a margin that is larger than any about it, the blocks are as far from each other as they will be but for the
 * difference of the margins. So all of them are found in one layout, however many pages there are.
 */
function setMargins(frame: Frame, { marginBlock }: Paper, pageEnds: readonly PageEnd[], pitch: number): void {
  frame.breaks.replaceChildren();
  for (const { start } of pageEnds) if (start?.block) start.block.style.marginTop = `${pitch}px`;
  const topOf = topsIn(frame);
  const tops = pageEnds.map(({ start }) => start && topOf(start.block ?? characterOf(start)));
  let shift = 0;
  for (const [index, { start }] of pageEnds.entries()) {
    const top = tops[index];
    if (!start || top === undefined) continue;
    const wanted = (index + 1) * pitch + marginBlock + start.top - top;
    if (start.block) start.block.style.marginTop = `${pitch + wanted - shift}px`;
    shift = wanted;
  }
}

function characterOf({ text, offset }: PageStart): Range {
  const range = document.createRange();
  range.setStart(text, Math.min(offset, text.length));
  range.setEnd(text, Math.min(offset + 1, text.length));
  return range;
}

/** Tells how far down something is on the page, in its own CSS pixels. */
function topsIn({ page, content }: Frame): (place: Element | Range) => number {
  const { top } = page.getBoundingClientRect();
  // The width of the text is a whole number, as `offsetWidth` is, and that of the paper is none.
  const scale = content.getBoundingClientRect().width / content.offsetWidth;
  return (place) => (place.getBoundingClientRect().top - top) / scale;
}

function openingBlock(columns: Columns, { node, column }: TextBox): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (let element = node.parentElement; element && element !== columns.content; element = element.parentElement) {
    if (getComputedStyle(element).display.startsWith('inline')) continue;
    if (columns.placesOf(element)[0]?.column !== column) break;
    found = element;
  }
  return found;
}

/** The row of a text in a table that goes over the page, where it is laid out as one. */
function splitTableRow(text: Text): HTMLElement | undefined {
  const row = text.parentElement?.closest<HTMLElement>('tr, .row');
  if (!row || getComputedStyle(row).display !== 'table-row') return undefined;
  const table = row.closest('table, .table');
  return table && table.getClientRects().length > 1 ? row : undefined;
}

function breakBox(height: number): HTMLElement {
  const box = document.createElement('div');
  box.style.height = `${height}px`;
  return box;
}
