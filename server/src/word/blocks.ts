import { HeadingLevel, type IParagraphOptions, Paragraph, Table, TableCell, TableRow, TabStopType, WidthType } from 'docx';
import type { PageBlock, PageRow } from '../render/pageTree.ts';
import type { Theme } from '../themes/theme.ts';
import { writeRuns } from './runs.ts';
import { contactStyle, entryStyle, orderedList, plainList, quoteStyle } from './styles.ts';

export interface Setting {
  readonly theme: Theme;
  /** Of the text, in twentieths of a point: where dates end. */
  readonly textWidth: number;
}

/** How deep a block stands in lists and quotes. */
interface Place {
  readonly listDepth: number;
  readonly inQuote: boolean;
  /** The mark of the item that the next paragraph opens. */
  readonly numbering?: IParagraphOptions['numbering'];
}

/** The paragraphs and tables of a page, in its order. */
export function writeBlocks(blocks: readonly PageBlock[], setting: Setting): (Paragraph | Table)[] {
  return new BlockWriter(setting).write(blocks, { listDepth: 0, inQuote: false });
}

class BlockWriter {
  private readonly setting: Setting;
  /** Each ordered list counts for itself. */
  private orderedLists = 0;

  constructor(setting: Setting) {
    this.setting = setting;
  }

  write(blocks: readonly PageBlock[], place: Place): (Paragraph | Table)[] {
    return blocks.flatMap((block, index) => this.writeBlock(block, index === 0 ? place : { ...place, numbering: undefined }));
  }

  private writeBlock(block: PageBlock, place: Place): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [this.paragraph(place, { heading: ranks[Math.min(block.rank, ranks.length - 1)], children: writeRuns(block.inlines) })];
      case 'paragraph':
        return [this.paragraph(place, { style: styleOf(block.classes), children: writeRuns(block.inlines) })];
      case 'list':
        return this.writeList(block, place);
      case 'quote':
        return this.write(block.blocks, { ...place, inQuote: true });
      case 'table':
        return [this.writeTable(block.rows)];
      case 'code':
        return block.text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => this.paragraph(place, { children: writeRuns([codeRun(line)]) }));
      case 'rule':
        return [];
    }
  }

  private writeList({ start, items, classes }: PageBlock & { kind: 'list' }, place: Place): (Paragraph | Table)[] {
    if (classes.includes('contact')) return this.write(items.flat(), place);
    const level = Math.min(place.listDepth, deepest);
    const instance = start === undefined ? 0 : ++this.orderedLists;
    const numbering = { reference: start === undefined ? plainList : orderedList, level, instance };
    return items.flatMap((item) => this.write(item, { ...place, listDepth: place.listDepth + 1, numbering }));
  }

  private writeTable(rows: readonly PageRow[]): Table {
    const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        ({ isHead, cells }) =>
          new TableRow({
            tableHeader: isHead,
            children: Array.from({ length: columns }, (_, index) => this.writeCell(cells[index] ?? [])),
          }),
      ),
    });
  }

  private writeCell(blocks: readonly PageBlock[]): TableCell {
    const children = this.write(blocks, { listDepth: 0, inQuote: false });
    // A cell without a paragraph is no cell to Word.
    return new TableCell({ children: children.length > 0 ? children : [new Paragraph({})] });
  }

  private paragraph({ numbering, inQuote }: Place, options: IParagraphOptions): Paragraph {
    const tabStops = [{ type: TabStopType.RIGHT, position: this.setting.textWidth }];
    const style = options.style ?? (inQuote && !options.heading ? quoteStyle : undefined);
    return new Paragraph({ tabStops, ...options, style, ...(numbering ? { numbering } : {}) });
  }
}

/** Levels of a list that Word knows, from 0. */
const deepest = 8;

/** By rank: the name, sections, and what is below them. */
const ranks = [
  HeadingLevel.TITLE,
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

function styleOf(classes: readonly string[]): string | undefined {
  if (classes.includes('contact') || classes.includes('label')) return contactStyle;
  return classes.includes('entry') ? entryStyle : undefined;
}

function codeRun(text: string) {
  return { kind: 'text', text, bold: false, italic: false, code: true, href: undefined, classes: [] } as const;
}
