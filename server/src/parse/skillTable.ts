import type { Prose } from '../model/prose.ts';
import type { SkillMention } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import type { Row } from './rows.ts';
import { readSkillList } from './skillList.ts';
import { isAnyTool, isLevel } from './skillWords.ts';

/**
 * The skills of a table, its first row being the heads of the columns. Of the columns that do not say how well or how
 * long, the first is the label and the second the list; where there is one column only, or the second is remarks, the
 * first is the list. Where the first column holds skills and the others do too, each column is a list.
 */
export function readSkillTable(rows: readonly Row[], group: string | undefined): SkillMention[] {
  const body = rows.slice(1).map((row) => ({ row, cells: cellsOf(row) }));
  const heads = rows[0] ? cellsOf(rows[0]) : [];
  if (isGrid(body.map(({ cells }) => cells))) {
    const all = rows[0] && heads.every(({ text }) => isAnyTool(text)) ? [{ row: rows[0], cells: heads }, ...body] : body;
    return all.flatMap(({ row, cells }) => cells.flatMap((cell, at) => readCell(row, cell, all === body ? heads[at]?.text : group)));
  }
  const column = listColumn(body.map(({ cells }) => cells));
  const mentions: SkillMention[] = [];
  let label = group;
  for (const { row, cells } of body) {
    const list = [cells[column], cells[column - 1]].find((cell) => cell && !isLevel(cell.text));
    if (!list) continue;
    if (list !== cells[0]) label = cells[0]?.text || label;
    for (const mention of readCell(row, list, column > 0 ? label : group)) mentions.push(mention);
  }
  return mentions;
}

/** A cell may have several lines, each a list. */
function readCell({ prose }: Row, cell: Cell, group: string | undefined): SkillMention[] {
  const cuts = lineBreaks(prose, cell);
  const ends = [...cuts, cell.to];
  return ends.flatMap((end, index) => readSkillList(prose, cuts[index - 1] ?? cell.from, end, group));
}

/** Where a `<br>` stands: a row of a table is one line, so that nothing else of that length reads as one space. */
function lineBreaks({ plain, runs }: Prose, { from, to }: Span): number[] {
  const breaks = runs.filter((run) => run.plainFrom > from && run.plainTo < to && run.to - run.from >= '<br>'.length);
  return breaks.filter((run) => plain.slice(run.plainFrom, run.plainTo) === ' ').map(({ plainFrom }) => plainFrom);
}

interface Cell extends Span {
  readonly text: string;
  readonly lines: number;
}

/** Empty cells are left out, so that a row may begin with what stands in the second column of the others. */
function cellsOf({ prose }: Row): Cell[] {
  return [...prose.plain.matchAll(/[^\t]+/g)].map((match) => {
    const span = { from: match.index, to: match.index + match[0].length };
    return { ...span, text: match[0].trim(), lines: lineBreaks(prose, span).length + 1 };
  });
}

function isGrid(rows: readonly (readonly Cell[])[]): boolean {
  const cells = rows.flat();
  const firsts = rows.flatMap(([first]) => (first && isAnyTool(first.text) ? [first] : []));
  const isShort = cells.every(({ text }) => text.length < 30 && !isLevel(text));
  const isBroken = rows.length === 1 && cells.some(({ lines }) => lines > 1);
  return (isBroken || (isShort && firsts.length * 2 > rows.length)) && cells.length > rows.length;
}

/** The column that holds the skills: the second, unless it says how well. */
function listColumn(rows: readonly (readonly Cell[])[]): number {
  const most = Math.max(0, ...rows.map(({ length }) => length));
  const seconds = rows.flatMap((cells) => (cells[1] && cells.length === most ? [cells[1].text] : []));
  const levels = seconds.filter(isLevel).length;
  return seconds.length > 0 && levels * 2 < seconds.length ? 1 : 0;
}
