import type { Row } from '../rows.ts';

/**
 * List items whose text was wrapped at a margin, each as one row: all its lines but the last are long. Other rows stay
 * as they are.
 */
export function joinWrapped(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    const end = row.bullet ? endOfBlock(rows, index) : index + 1;
    const whole = row.bullet?.prose;
    const wrapped = whole && end > index + 1 && rows.slice(index, end - 1).every(({ prose }) => prose.plain.length >= margin);
    joined.push(wrapped && whole.plain.length <= longestItem ? { ...row, prose: whole } : row);
    if (wrapped && whole.plain.length <= longestItem) index = end - 1;
  }
  return joined;
}

/** No shorter line was broken for want of room. */
const margin = 55;
const longestItem = 320;

function endOfBlock(rows: readonly Row[], index: number): number {
  let end = index + 1;
  while (end < rows.length && rows[end]?.block === rows[index]?.block) end += 1;
  return end;
}
