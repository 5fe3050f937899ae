import type { Pagination } from '../src/preview/messages.ts';
import { Columns, type TextBox } from './columns.ts';
import { fitTo, unfit } from './fit.ts';
import type { Frame } from './frame.ts';
import { drawBreaks, findPageStart, type PageEnd } from './pageBreaks.ts';
import { type Paper, readPaper, textWidth } from './paper.ts';

/**
 * Lays the content out on sheets of paper, fitted to a number of them if one is given. Where pages end is measured, not guessed: for a moment the content stands in columns of a page's
 * size. Then the flow gets gaps at these places.
 */
export function paginate(frame: Frame, pagesToFit?: number): Omit<Pagination, 'version'> {
  const { content } = frame;
  const fit = measure(frame, () => (pagesToFit === undefined ? unfit(content) : fitTo(content, pagesToFit)));
  const paper = readPaper(content);
  sizeFrame(frame, paper);
  const pageEnds = measure(frame, () => Columns.of(content, paper, findPageEnds));
  drawBreaks(frame, paper, pageEnds, paper.height + sheetGap);
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
    const first = findPageStart(columns, boxes[column + 1]?.[0]);
    line = (first && lineOf(first.text, first.offset)) ?? line;
    return { height, ...(first && { start: first }), nextLine: line };
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
