import type { Token } from 'markdown-it';

/** A block of text: a heading, paragraph, cell or item. */
export interface TextBlock {
  /** The element that takes classes: the list item for an item of a tight list, whose paragraph isn't shown. */
  readonly open: Token;
  readonly inline: Token;
  /** The end tag of a paragraph or heading. */
  readonly close: Token | undefined;
  /** The list that the block is an item of. */
  readonly list: Token | undefined;
  /** First source line and, exclusive, the last. */
  readonly lines: readonly [number, number];
}

/** The innermost block of text at each source line; lines without text have none. */
export function indexBlocks(tokens: readonly Token[]): readonly (TextBlock | undefined)[] {
  const blocks: (TextBlock | undefined)[] = [];
  const lists: Token[] = [];
  const items: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') lists.push(token);
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') lists.pop();
    else if (token.type === 'list_item_open') items.push(token);
    else if (token.type === 'list_item_close') items.pop();
    const open = tokens[index - 1];
    if (token.type !== 'inline' || !open?.map) continue;
    const shown = open.hidden ? (items.at(-1) ?? open) : open;
    const block = { open: shown, inline: token, close: tokens[index + 1], list: lists.at(-1), lines: open.map };
    for (let line = open.map[0]; line < open.map[1]; line++) blocks[line] = block;
  }
  return blocks;
}
