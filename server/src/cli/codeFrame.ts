import { displayWidth } from '../text/displayWidth.ts';
import type { Paint } from './terminal.ts';

/** A part of a line, by offsets. */
export interface FramedLine {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

/** How a frame looks. */
export interface Frame {
  readonly paint: Paint;
  readonly colors: boolean;
  /** The columns left free at its left, and those of the terminal. */
  readonly indent: number;
  readonly width: number;
}

/** The line of a problem, cut to the terminal; the place is underlined, by carets where there are no colours. */
export function writeCodeFrame(framed: FramedLine, { paint, colors, indent, width }: Frame): string {
  if (framed.line.trim() === '') return '';
  const { before, marked, after } = cutLine(framed, Math.max(40, width - indent - 4));
  const gutter = `${' '.repeat(indent)}${paint('dim', '│')} `;
  if (colors) return `${gutter}${paint('dim', before)}${paint('underline', marked)}${paint('dim', after)}\n`;
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)));
  return `${gutter}${before}${marked}${after}\n${gutter}${' '.repeat(displayWidth(before))}${carets}\n`;
}

interface CutLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** At most `limit` columns of the line: up to a third before the place, more where the rest is short, and what fits of it and after it. */
function cutLine({ line, from, to }: FramedLine, limit: number): CutLine {
  // Of a line that is a whole book only what can be seen is looked at.
  const [first, last] = [Math.max(0, from - 4 * limit), Math.min(line.length, from + 4 * limit)];
  const rest = displayWidth(clean(line.slice(from, last))) + (last < line.length ? limit : 0);
  const before = keepEnd(clean(line.slice(first, from)), Math.max(Math.floor(limit / 3), limit - rest), first > 0);
  const room = limit - displayWidth(before);
  const end = Math.min(to, last);
  const marked = keepStart(clean(line.slice(from, end)), room, end < to);
  const isWhole = end === to && displayWidth(clean(line.slice(from, end))) <= room;
  const after = isWhole ? keepStart(clean(line.slice(end, last)), room - displayWidth(marked), last < line.length) : '';
  return { before, marked, after };
}

/** A tab would move the caret line; control characters would move the cursor. */
function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** The first columns of a text, with an ellipsis for what is left out. */
function keepStart(text: string, columns: number, isCut: boolean): string {
  if (!isCut && displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The last columns of a text, likewise. A mark never stands without the letter that it is on. */
function keepEnd(text: string, columns: number, isCut: boolean): string {
  let width = displayWidth(text);
  if (!isCut && width <= columns) return text;
  let left = 0;
  for (const character of text) {
    const size = displayWidth(character);
    if (width <= columns - 1 && size > 0) break;
    width -= size;
    left += character.length;
  }
  return `…${text.slice(left)}`;
}
