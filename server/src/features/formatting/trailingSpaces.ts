import type { FormattingAspect } from './aspect.ts';
import type { SourceLine } from './sourceLayout.ts';

/** No white space at the ends of lines, but for the two spaces that break a line and the one behind a bullet without text. */
export const trailingSpaces: FormattingAspect = {
  keeps: 'markdown',
  findEdits: ({ lines }) =>
    lines.flatMap((line, index) => {
      const kept = line.text.trimEnd();
      const end = lastWanted(line.text);
      if (line.isFixed || end === line.text.length || breaksLine(line, lines[index + 1]) || emptyBullet.test(kept)) return [];
      return [[{ span: { from: line.from + end, to: line.to }, newText: '' }]];
    }),
};

const emptyBullet = /^\s*(?:[-*+]|\d{1,9}[.)])$/;

/** White space of other kinds, such as a no-break space, was typed on purpose. */
function lastWanted(text: string): number {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
  return end;
}

function breaksLine({ text, isBlank }: SourceLine, next: SourceLine | undefined): boolean {
  return !isBlank && text.endsWith('  ') && next !== undefined && !next.isBlank;
}
