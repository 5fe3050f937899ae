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
  const pages = pageEnds.length + 1;
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

/** How far down each page its text goes, from the top of the text; the last page, which needs no end, left out. */
function measurePageEnds({ page, content }: Frame, paper: Paper): number[] {
  const width = paper.width - 2 * paper.marginInline;
  page.classList.add('measuring');
  content.style.columnWidth = `${width}px`;
  content.style.height = `${paper.height - 2 * paper.marginBlock}px`;
  const columns = Math.round(content.scrollWidth / width);
  const ends = columns > 1 ? textBottoms(content, width, columns).slice(0, -1) : [];
  page.classList.remove('measuring');
  content.style.columnWidth = content.style.height = '';
  return ends;
}

function textBottoms(content: HTMLElement, width: number, columns: number): number[] {
  const bottoms = new Array<number>(columns).fill(0);
  const origin = content.getBoundingClientRect();
  const scale = origin.width / content.offsetWidth;
  const range = document.createRange();
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const column = Math.floor((box.left - origin.left) / scale / width + 0.001);
      bottoms[column] = Math.max(bottoms[column] ?? 0, (box.bottom - origin.top) / scale);
    }
  }
  return bottoms;
}

/** Past the last line of the page, whose leading is not part of its box, and short of the next line's end. */
const leading = 4;

function drawBreaks({ breaks }: Frame, paper: Paper, pageEnds: readonly number[]): void {
  breaks.replaceChildren(
    ...pageEnds.flatMap((pageEnd) => {
      const text = document.createElement('div');
      text.style.height = `${pageEnd + leading}px`;
      const gap = document.createElement('div');
      gap.className = 'gap';
      gap.style.height = `${paper.height + sheetGap - pageEnd - leading}px`;
      return [text, gap];
    }),
  );
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
