import type { Pagination } from '../src/preview/messages.ts';
import { Columns, type TextBox } from './columns.ts';
import { fitTo, unfit } from './fit.ts';
import type { Frame } from './frame.ts';
import { type Paper, readPaper, textWidth } from './paper.ts';

/**
 * Lays the content out on sheets of paper, fitted to a number of them if one is given. Where pages end is measured, not guessed: for a moment the content stands in columns of a page's
 * size. Then the flow gets gaps at these places. They are floats as wide as the page, which move even the lines of a paragraph.
 */
export function paginate(frame: Frame, pagesToFit?: number): Omit<Pagination, 'version'> {
  const { content } = frame;
  const fit = measure(frame, () => (pagesToFit === undefined ? unfit(content) : fitTo(content, pagesToFit)));
  const paper = readPaper(content);
  sizeFrame(frame, paper);
  const pageEnds = measure(frame, () => Columns.of(content, paper, findPageEnds));
  drawBreaks(frame, paper, pageEnds);
  // Where something is laid out otherwise than in columns, it still lies on paper.
  const pages = Math.max(pageEnds.length + 1, Math.ceil((frame.page.offsetHeight + paper.marginBlock) / (paper.height + sheetGap)));
  drawSheets(frame, paper, pages);
  return { pages, pageStarts: pageEnds.map(({ nextLine }) => nextLine), ...(fit && { fit }) };
}

/** Takes what only the view needs out of the page while it is measured. */
function measure<Found>({ page, content }: Frame, look: () => Found): Found {
  for (const cell of content.querySelectorAll('[style]')) cell.removeAttribute('style');
  page.classList.add('measuring');
  const found = look();
  page.classList.remove('measuring');
  return found;
}

/** Pixels between sheets. */
const sheetGap = 28;

function sizeFrame({ desk, page }: Frame, paper: Paper): void {
  desk.style.width = `${paper.width}px`;
  const right = paper.width - paper.marginInline - textWidth(paper);
  page.style.padding = `${paper.marginBlock}px ${right}px 0 ${paper.marginInline}px`;
}

/** Where a page ends. */
interface PageEnd {
  /** How far down its lines go, from the top of the text, in CSS pixels. */
  readonly height: number;
  /** The row that opens the next page, where the break is inside a table. */
  readonly row: HTMLElement | undefined;
  readonly nextLine: number;
}

/** The ends of all pages but the last, which needs none. */
function findPageEnds(columns: Columns): PageEnd[] {
  if (columns.count === 1) return [];
  const boxes: TextBox[][] = Array.from({ length: columns.count }, () => []);
  columns.visitTexts((box) => boxes[box.column]?.push(box));
  const heights = boxes.map(lowestLine);
  // A gap that a table only touches would move all of it, where a style sheet of the person's has it as a table.
  for (const table of columns.content.querySelectorAll('table, .table')) {
    if (getComputedStyle(table).display !== 'table') continue;
    for (const { column, bottom } of columns.placesOf(table)) heights[column] = Math.max(heights[column] ?? 0, bottom + 1);
  }
  let line = 0;
  return heights.slice(0, -1).map((height, column) => {
    const text = boxes[column + 1]?.[0]?.node;
    line = (text && lineOf(text, columns.firstCharacter(text, column + 1))) ?? line;
    return { height, row: splitTableRow(text), nextLine: line };
  });
}

/** How far down the last line goes that these texts are in: to its edge and a little into what follows, but short of the end of a next line. */
function lowestLine(boxes: readonly TextBox[]): number {
  const lowest = Math.max(0, ...boxes.slice(-nearEnd).map(({ bottom }) => bottom));
  let edge = 0;
  for (const { node, top, bottom } of boxes) {
    if (bottom < lowest - tallestLine) continue;
    const parent = node.parentElement as HTMLElement;
    const room = Math.max(...[parent, parent.closest('[data-line]') ?? parent].map(lineHeight), bottom - top);
    edge = Math.max(edge, (top + bottom + room) / 2 + 2);
  }
  return edge;
}

/** Boxes of text in a line, and CSS pixels of its height, that are more than any line has. */
const nearEnd = 200;
const tallestLine = 60;

/** In CSS pixels; not a number is no height. */
function lineHeight(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).lineHeight) || 0;
}

/** The source line of a character of the page. In a block of several lines the breaks in its text are those of the source. */
function lineOf(text: Text, offset: number): number | undefined {
  const block = text.parentElement?.closest<HTMLElement>('[data-line]');
  if (!block) return undefined;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(text, offset);
  const [first, end] = [Number(block.dataset.line), Number(block.dataset.endLine)];
  return Math.min(first + (range.toString().match(/\n/g)?.length ?? 0), Math.max(first, end - 1));
}

/** The row of a text in a table that goes over the page, where it is laid out as one. */
function splitTableRow(text: Node | undefined): HTMLElement | undefined {
  const row = text?.parentElement?.closest<HTMLElement>('tr, .row');
  if (!row || getComputedStyle(row).display !== 'table-row') return undefined;
  const table = row.closest('table, .table');
  return table && table.getClientRects().length > 1 ? row : undefined;
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
