import type { StateBlock } from 'markdown-it';

/** Adds a paragraph whose text is parsed as inline Markdown; lines are the state's, the end exclusive. */
export function pushParagraph(state: StateBlock, content: string, startLine: number, endLine: number): void {
  const open = state.push('paragraph_open', 'p', 1);
  open.map = [startLine, endLine];
  const inline = state.push('inline', '', 0);
  inline.content = content;
  inline.map = [startLine, endLine];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}
