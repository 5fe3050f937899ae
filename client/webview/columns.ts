import { type Paper, textHeight, textWidth } from './paper.ts';

/**
 * Content that stands in columns of a page's size: the browser breaks columns by the rules it breaks printed pages by, so that the
 * columns are the pages that will be printed.
 */
export class Columns {
  readonly count: number;
  readonly content: HTMLElement;
  private readonly width: number;

  private constructor(content: HTMLElement, width: number) {
    this.content = content;
    this.width = width;
    // Between columns there is as much room as in them, so that what is too wide for its column does not count as another one.
    this.count = Math.max(1, Math.floor((content.scrollWidth + width) / (2 * width) + tolerance));
  }

  /** Puts the content into columns as long as `look` looks at them. The height of a column is `slack` pixels less than the page's. */
  static of<Found>(content: HTMLElement, paper: Paper, look: (columns: Columns) => Found, slack = 0): Found {
    const width = textWidth(paper);
    const { style } = content;
    const set = {
      width: `${width}px`,
      height: `${textHeight(paper) - slack}px`,
      columns: `${width}px auto`,
      columnGap: `${width}px`,
      columnFill: 'auto',
    };
    Object.assign(style, set);
    const found = look(new Columns(content, width));
    for (const name of Object.keys(set)) style[name as keyof typeof set] = '';
    return found;
  }

  /** Calls `visit` with every box of text, in the order of the text. */
  visitTexts(visit: (box: TextBox) => void): void {
    const place = this.placing();
    const range = document.createRange();
    const walker = document.createTreeWalker(this.content, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        visit({ node, ...place(box) });
      }
    }
  }

  /** The column and the lower edge of each box of an element. */
  placesOf(element: Element): Place[] {
    return [...element.getClientRects()].map(this.placing());
  }

  /** The first character of a text that stands in a column or one after it; its length where there is none. */
  firstCharacter(node: Text, column: number): number {
    const place = this.placing();
    const range = document.createRange();
    let [from, to] = [0, node.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      range.setStart(node, 0);
      range.setEnd(node, middle + 1);
      const last = [...range.getClientRects()].at(-1);
      if (last && place(last).column >= column) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  private placing(): (box: DOMRect) => Place {
    const origin = this.content.getBoundingClientRect();
    const scale = origin.width / this.content.offsetWidth;
    return ({ left, top, bottom }) => ({
      column: Math.min(Math.max(Math.floor(((left - origin.left) / scale / this.width + 0.5) / 2), 0), this.count - 1),
      top: (top - origin.top) / scale,
      bottom: (bottom - origin.top) / scale,
    });
  }
}

/** Where a box stands: its column, and its edges from the column's top in CSS pixels. */
export interface Place {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TextBox extends Place {
  readonly node: Text;
}

/** Of a column: what the browser rounds off. */
const tolerance = 0.01;

/** A style sheet that asks for a new column wherever it asked for a new page. */
export function breakingColumns(css: string): string {
  return css.replace(/\b(?:page-)?break-(before|after)\s*:\s*(?:page|always|left|right|recto|verso)\b/gi, 'break-$1: column');
}
