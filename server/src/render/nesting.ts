import type { MarkdownIt, StateBlock } from 'markdown-it';
import { pushParagraph } from './paragraph.ts';

/** Below the parser's own limit, at which it leaves text out. Counts lists and items each. */
const maximumLevel = 60;

/** Shows what is nested deeper than anybody means it as plain text, instead of losing it. */
export function useNestingLimit(markdown: MarkdownIt): void {
  markdown.block.ruler.before('table', 'nesting_limit', (state, startLine, endLine, silent) => {
    if (state.level < maximumLevel || silent) return false;
    const end = blockEnd(state, startLine, endLine);
    pushParagraph(state, state.getLines(startLine, end, state.blkIndent, false).trim(), startLine, end);
    state.line = end;
    return true;
  });
}

/** The line at which the container that holds `startLine` ends. */
function blockEnd(state: StateBlock, startLine: number, endLine: number): number {
  let line = startLine + 1;
  while (line < endLine && (state.isEmpty(line) || (state.sCount[line] ?? 0) >= state.blkIndent)) line++;
  return line;
}
