import type { Frame } from './frame.ts';

/**
 * Lays the content out on sheets of paper, and gives their number. Where pages end is measured, not guessed: for a moment
 * the content stands in columns of a page's size, and the browser breaks columns by the rules it breaks printed pages by.
 * Then the flow gets gaps at these places. They are floats as wide as the page, which move even the lines of a paragraph.
 */
export function paginate(frame: Frame): number {
  const paper = readPaper(frame.content);
  sizeFrame(frame, paper);
  const pageEnds = measurePageEnds(frame, paper);
  drawBreaks(frame, paper, pageEnds);
  // Where something is laid out otherwise than in columns, it still lies on paper.
  const pages = Math.max(pageEnds.length + 1, Math.ceil((frame.page.offsetHeight + paper.marginBlock) / (paper.height + sheetGap)));
  drawSheets(frame, paper, pages);
  fitWidth(frame);
  return pages;
}

/** Scales the desk so that a sheet fits into the window; paper is never shown larger than it is. */
export function fitWidth({ view, desk }: Frame): void {
  const width = desk.offsetWidth;
  const scale = Math.min(1, (document.documentElement.clientWidth - 2 * deskMargin) / width);
  desk.style.transform = `scale(${scale})`;
  view.style.width = `${width * scale}px`;
  view.style.height = `${desk.offsetHeight * scale}px`;
}

/** In CSS pixels. */
interface Paper {
  readonly width: number;
  readonly height: number;
  readonly marginBlock: number;
  readonly marginInline: number;
}

/** Pixels between sheets, and beside them where the window is narrow. */
const sheetGap = 28;
const deskMargin = 12;

function readPaper(content: HTMLElement): Paper {
  const style = getComputedStyle(content);
  const read = (name: string) => toPixels(style.getPropertyValue(name));
  return {
    width: read('--page-width'),
    height: read('--page-height'),
    marginBlock: read('--page-margin-block'),
    marginInline: read('--page-margin-inline'),
  };
}

const pixelsPer: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

function toPixels(length: string): number {
  const unit = length.trim().replace(/^[\d.]+/, '');
  return Number.parseFloat(length) * (pixelsPer[unit] ?? 1);
}

function sizeFrame({ desk, page }: Frame, paper: Paper): void {
  desk.style.width = `${paper.width}px`;
  page.style.padding = `${paper.marginBlock}px ${paper.marginInline}px 0`;
}

/** CSS pixels from a line's text past the line's end, and short of the end of the next line. */
const leading = 4;

/** Where a page ends. */
interface PageEnd {
  /** How far down its lines go, from the top of the text, in CSS pixels. */
  readonly height: number;
  /** The row that opens the next page, where the break is inside a table. */
  readonly row: HTMLElement | undefined;
}

/** The ends of all pages but the last, which needs none. */
function measurePageEnds({ page, content }: Frame, paper: Paper): PageEnd[] {
  const width = paper.width - 2 * paper.marginInline;
  for (const cell of content.querySelectorAll('[style]')) cell.removeAttribute('style');
  page.classList.add('measuring');
  content.style.columnWidth = `${width}px`;
  content.style.height = `${paper.height - 2 * paper.marginBlock}px`;
  const columns = Math.round(content.scrollWidth / width);
  const ends = columns > 1 ? findPageEnds(content, width, columns) : [];
  page.classList.remove('measuring');
  content.style.columnWidth = content.style.height = '';
  return ends;
}

function findPageEnds(content: HTMLElement, width: number, columns: number): PageEnd[] {
  const heights = new Array<number>(columns).fill(0);
  const firstTexts = new Array<Node | undefined>(columns).fill(undefined);
  const origin = content.getBoundingClientRect();
  const scale = origin.width / content.offsetWidth;
  const reach = (box: DOMRect, below: number): number => {
    const column = Math.floor((box.left - origin.left) / scale / width + 0.001);
    heights[column] = Math.max(heights[column] ?? 0, (box.bottom - origin.top) / scale + below);
    return column;
  };
  const range = document.createRange();
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) firstTexts[reach(box, leading)] ??= node;
  }
  // A gap that a table only touches would move all of it.
  for (const table of content.querySelectorAll('table, .table')) for (const box of table.getClientRects()) reach(box, 1);
  return heights.slice(0, -1).map((height, column) => ({ height, row: splitTableRow(firstTexts[column + 1]) }));
}

/** The row of a text in a table that goes over the page. */
function splitTableRow(text: Node | undefined): HTMLElement | undefined {
  const row = text?.parentElement?.closest<HTMLElement>('tr, .row');
  const table = row?.closest('table, .table');
  return table && table.getClientRects().length > 1 ? (row ?? undefined) : undefined;
}

/** A table is laid out as one box, which no float can part: there the gap is room above the next page's first row. */
function drawBreaks({ breaks, page, content }: Frame, paper: Paper, pageEnds: readonly PageEnd[]): void {
  const pitch = paper.height + sheetGap;
  breaks.replaceChildren(
    ...pageEnds.flatMap(({ height, row }) => {
      const gap = breakBox(pitch - height);
      if (!row) gap.className = 'gap';
      return [breakBox(height), gap];
    }),
  );
  const origin = page.getBoundingClientRect();
  const scale = origin.width / page.offsetWidth;
  for (const [index, { row }] of pageEnds.entries()) {
    if (!row || !content.contains(row)) continue;
    const top = (row.getBoundingClientRect().top - origin.top) / scale;
    const room = (index + 1) * pitch + paper.marginBlock - top;
    for (const cell of row.children) if (room > 0) (cell as HTMLElement).style.paddingTop = `${room}px`;
  }
}

function breakBox(height: number): HTMLElement {
  const box = document.createElement('div');
  box.style.height = `${height}px`;
  return box;
}

function drawSheets({ desk, sheets }: Frame, paper: Paper, pages: number): void {
  const pitch = paper.height + sheetGap;
  desk.style.height = `${pages * pitch}px`;
  sheets.replaceChildren(
    ...Array.from({ length: pages }, (_, index) => {
      const sheet = document.createElement('div');
      sheet.className = 'sheet';
      sheet.style.top = `${index * pitch}px`;
      sheet.style.height = `${paper.height}px`;
      if (pages > 1) sheet.append(folio(paper, `${index + 1} / ${pages}`));
      return sheet;
    }),
  );
}

function folio(paper: Paper, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'folio';
  element.style.top = `${paper.height + 2}px`;
  element.textContent = text;
  return element;
}
