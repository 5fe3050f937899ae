import type { TextEdit } from '../../model/span.ts';
import { Tally } from '../../rules/majority.ts';
import type { EditGroup, FormattingAspect } from './aspect.ts';
import type { SourceBlock, SourceLayout, SourceLine } from './sourceLayout.ts';

/**
 * One blank line where there are several, round headings as many as the document usually has there, none at its start, and
 * one line break at its end.
 */
export const blankLines: FormattingAspect = {
  keeps: 'markdown',
  findEdits: (layout) => {
    const gaps = readGaps(layout);
    const usual = usualSizes(gaps);
    return [
      ...beforeFirst(layout),
      ...gaps.map((gap) => resize(layout, gap.line, gap.size, usual.get(gap.kind) ?? Math.min(gap.size, 1))),
      ...layout.blocks.flatMap((block) => insideBlock(layout, block)),
      ...afterLast(layout),
    ]
      .filter((edits) => edits.length > 0)
      .sort((a, b) => (a[0]?.span.from ?? 0) - (b[0]?.span.from ?? 0));
  },
};

/** The blank lines between two blocks. */
interface Gap {
  /** Index of the first line after it. */
  readonly line: number;
  readonly size: number;
  /** The same for gaps that should be alike; empty where the size says nothing but “apart”. */
  readonly kind: string;
}

function readGaps({ lines, blocks }: SourceLayout): Gap[] {
  return blocks.slice(1).flatMap((block, index) => {
    const before = blocks[index] as SourceBlock;
    const size = block.firstLine - before.lastLine - 1;
    if (size < 0 || (size > 0 && lines[block.firstLine - 1]?.isFixed)) return [];
    return [{ line: block.firstLine, size, kind: isTied(lines, before, block) ? '' : kindOf(before, block) }];
  });
}

/** Whether something may have to stand right before or after another block: comments, HTML, `{: .class}`, `:::`. */
function isTied(lines: readonly SourceLine[], before: SourceBlock, after: SourceBlock): boolean {
  const attribute = /^\s*(?:\{|:::)/;
  return (
    before.isFixed ||
    after.isFixed ||
    attribute.test(lines[before.lastLine]?.text ?? '') ||
    attribute.test(lines[after.firstLine]?.text ?? '')
  );
}

function kindOf(before: SourceBlock, after: SourceBlock): string {
  const names = [before, after].map(({ node }) => (node.level === undefined ? node.type : `h${node.level}`));
  return [before, after].some(({ node }) => node.level !== undefined) ? names.join(' ') : '';
}

/** The commonest size by kind; of two that are equally common the one nearer to a single line. */
function usualSizes(gaps: readonly Gap[]): ReadonlyMap<string, number> {
  const tallies = new Map<string, Tally>();
  for (const { kind, size } of gaps) {
    if (kind === '') continue;
    const tally = tallies.get(kind) ?? new Tally();
    tally.add(String(Math.min(size, mostBlankLines)));
    tallies.set(kind, tally);
  }
  return new Map([...tallies].map(([kind, tally]) => [kind, usualSize(tally)]));
}

/** Two blank lines that stand once are no habit. */
function usualSize(tally: Tally): number {
  const size = ['1', '0', '2'].reduce((best, candidate) => (tally.countOf(candidate) > tally.countOf(best) ? candidate : best));
  return size === '2' && tally.countOf(size) === 1 ? 1 : Number(size);
}

const mostBlankLines = 2;

function resize({ lines, lineBreak }: SourceLayout, line: number, size: number, wanted: number): EditGroup {
  const at = lines[line]?.from ?? 0;
  if (size === wanted) return [];
  if (size < wanted) return [{ span: { from: at, to: at }, newText: lineBreak.repeat(wanted - size) }];
  return [{ span: { from: lines[line - size + wanted]?.from ?? at, to: at }, newText: '' }];
}

function insideBlock({ lines }: SourceLayout, { firstLine, lastLine }: SourceBlock): EditGroup[] {
  const groups: EditGroup[] = [];
  for (let index = firstLine + 1; index <= lastLine; index += 1) {
    const [before, line] = [lines[index - 1], lines[index]];
    const isSuperfluous = before?.isBlank && line?.isBlank && !before.isFixed && !line.isFixed;
    const next = lines[index + 1];
    if (isSuperfluous && next) groups.push([{ span: { from: line.from, to: next.from }, newText: '' }]);
  }
  return groups;
}

/** Front matter may be followed by a blank line. */
function beforeFirst(layout: SourceLayout): EditGroup[] {
  const first = layout.blocks[0]?.firstLine ?? 0;
  const isAfterFrontMatter = (layout.lines[0]?.from ?? 0) > 0;
  return [resize(layout, first, first, isAfterFrontMatter ? Math.min(first, 1) : 0)];
}

function afterLast({ snapshot: { text }, lines, blocks, lineBreak }: SourceLayout): EditGroup[] {
  const line = lines[blocks[blocks.length - 1]?.lastLine ?? -1];
  if (!line || (line.isFixed && line.to === text.length)) return [];
  // What stands behind the last word of the line is for another aspect.
  const edit: TextEdit = { span: { from: line.to, to: text.length }, newText: lineBreak };
  return text.slice(line.to) === lineBreak ? [] : [[edit]];
}
