import { Columns } from './columns.ts';
import type { Frame } from './frame.ts';
import { type Paper, readPaper } from './paper.ts';

/** Where pages begin and how many there are. */
export interface Pagination {
  readonly pages: number;
  /** The zero-based source line that each page but the first begins with. */
  readonly starts: readonly number[];
}

/**
 * Lays the content out on sheets of paper. Where pages end is measured, not guessed: for a moment the content stands in columns of a page's
 * size. Then the flow gets gaps at these places. They are floats as wide as the page, which move even the lines of a paragraph.
 */
export function paginate(frame: Frame): Pagination {
  const paper = readPaper(frame.content);
  sizeFrame(frame, paper);
  const pageEnds = measure(frame, () => Columns.of(frame.content, paper, findPageEnds));
  drawBreaks(frame, paper, pageEnds);
  // Where something is laid out otherwise than in columns, it still lies on paper.
  const pages = Math.max(pageEnds.length + 1, Math.ceil((frame.page.offsetHeight + paper.marginBlock) / (paper.height + sheetGap)));
  drawSheets(frame, paper, pages);
  return { pages, starts: pageEnds.map(({ nextLine }) => nextLine) };
}

/** Takes what only the view needs out of the page while it is measured. */
export function measure<Found>({ page, content }: Frame, look: () => Found): Found {
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
  readonly nextLine: number;
}

/** The ends of all pages but the last, which needs none. */
function findPageEnds(columns: Columns): PageEnd[] {
  if (columns.count === 1) return [];
  const heights = new Array<number>(columns.count).fill(0);
  const firstTexts = new Array<Text | undefined>(columns.count).fill(undefined);
  const reach = (column: number, bottom: number) => {
    heights[column] = Math.max(heights[column] ?? 0, bottom);
  };
  columns.visitTexts((node, column, bottom) => {
    reach(column, bottom + leading);
    firstTexts[column] ??= node;
  });
  // A gap that a table only touches would move all of it.
  for (const table of columns.content.querySelectorAll('table, .table')) {
    for (const { column, bottom } of columns.placesOf(table)) reach(column, bottom + 1);
  }
  let line = 0;
  return heights.slice(0, -1).map((height, column) => {
    const text = firstTexts[column + 1];
    line = (text && lineOf(text, columns.firstCharacter(text, column + 1))) ?? line;
    return { height, row: splitTableRow(text), nextLine: line };
  });
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
