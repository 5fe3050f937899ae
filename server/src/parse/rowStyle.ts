import type { Prose } from '../model/prose.ts';

/** Whether a row is bold or italic, apart from its punctuation. */
export function readStyle(prose: Prose): RowStyle {
  if (prose.runs.every(({ bold, italic }) => !bold && !italic)) return unstyled;
  let bold = true;
  let italic = true;
  let startsBold = false;
  let seen = false;
  for (const run of prose.runs) {
    if (isPunctuation(prose.plain, run.plainFrom, run.plainTo)) continue;
    if (!seen) startsBold = run.bold === true;
    seen = true;
    if (!run.bold) bold = false;
    if (!run.italic) italic = false;
  }
  return { bold: seen && bold, italic: seen && italic, startsBold };
}

export interface RowStyle {
  /** All of it is bold or italic. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** It begins with bold text. */
  readonly startsBold: boolean;
}

const unstyled: RowStyle = { bold: false, italic: false, startsBold: false };

/** Signs and pictures take no part: the colon behind a bold label may be outside the marks. */
function isPunctuation(text: string, from: number, to: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(from, to));
}
