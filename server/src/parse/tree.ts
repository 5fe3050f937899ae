import { Tree, type TreeCursor, TreeFragment } from '@lezer/common';
import { Autolink, parser as commonMark, type MarkdownConfig, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { type ChangedRange, changedRange, startOfLine } from './changedRange.ts';
import { resizeWord } from './wordEdit.ts';

/**
 * Parses Markdown (CommonMark with GFM). Never throws. With the tree of an earlier text only what changed is parsed
 * again; `known` is what, if somebody has found it out. `text` has no front matter.
 */
export function parseMarkdown(text: string, previous?: MarkdownTree, known?: ChangedRange): MarkdownTree {
  const source = withoutReturns(text);
  const flooded = isFloodedWithLinks(text);
  const parser = flooded ? linklessParser : fullParser;
  if (!previous || previous.flooded !== flooded) {
    const tree = parser.parse(source);
    return { text, source, tree, flooded, fragments: TreeFragment.addTree(tree) };
  }
  const isAsItIs = source === text && previous.source === previous.text;
  const change = (isAsItIs && known) || changedRange(previous.source, source);
  if (!change) return previous;
  const resized = resizeWord(previous.tree, previous.source, source, change);
  if (resized) return { text, source, tree: resized, flooded, fragments: TreeFragment.addTree(resized) };
  const fragments = TreeFragment.applyChanges(previous.fragments, [wholeLines(change, previous.source)]);
  const tree = parser.parse(source, fragments);
  return { text, source, tree, flooded, fragments: TreeFragment.addTree(tree, fragments) };
}

/**
 * Lezer takes blocks over that begin behind the change, and a block of code begins behind the indentation that makes it one. The line
 * above belongs to it as well: the second line of a table decides whether the first one ends a paragraph.
 */
function wholeLines({ fromA, toA, fromB, toB }: ChangedRange, before: string): ChangedRange {
  const line = startOfLine(before, fromA);
  const above = startOfLine(before, Math.max(0, line - 1));
  const ahead = fromA - (before.slice(above, line).trim() === '' ? line : above);
  const end = before.indexOf('\n', toA);
  const behind = (end < 0 ? before.length : end + 1) - toA;
  return { fromA: fromA - ahead, toA: toA + behind, fromB: fromB - ahead, toB: toB + behind };
}

export interface MarkdownTree {
  readonly text: string;
  /** What Lezer has read in its place. */
  readonly source: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
  /** Links were left unread because there are too many in one place. */
  readonly flooded: boolean;
}

/** A block or inline of Markdown. Offsets are those of the parsed text. */
export interface MarkdownNode {
  readonly type: NodeType;
  readonly from: number;
  readonly to: number;
  readonly children: readonly MarkdownNode[];
  /** 1 to 6 for a heading. */
  readonly level?: number | undefined;
}

export type NodeType =
  | 'heading'
  | 'setext'
  | 'paragraph'
  | 'list'
  | 'ordered-list'
  | 'item'
  | 'quote'
  | 'table'
  | 'row'
  | 'cell'
  | 'code-block'
  | 'html-block'
  | 'comment'
  | 'definition'
  | 'rule'
  | 'mark'
  | 'strong'
  | 'emphasis'
  | 'strike'
  | 'code'
  | 'link'
  | 'image'
  | 'autolink'
  | 'url'
  | 'title'
  | 'label'
  | 'html'
  | 'escape'
  | 'entity'
  | 'break'
  /** Made by the reader in place of a table's delimiter. */
  | 'separator'
  | 'other';

/** A top-level block, by its place only. `key` is the same object while the block is unchanged. */
export interface TopBlock {
  readonly type: NodeType;
  readonly from: number;
  readonly to: number;
  readonly level?: number | undefined;
  readonly key: object;
}

/** The top-level blocks in order. */
export function topBlocks({ tree }: MarkdownTree): TopBlock[] {
  const { keys, starts } = rankOf(tree);
  return keys.map((key, index) => topBlock(key, starts[index] as number));
}

/**
 * The top-level blocks in which a text differs from an earlier one, as they were and as they are. What stands before and behind them are the
 * same blocks, wherever they stand now.
 */
export function differingBlocks(before: MarkdownTree, after: MarkdownTree): { readonly before: TopBlock[]; readonly after: TopBlock[] } {
  const [old, now] = [rankOf(before.tree), rankOf(after.tree)];
  const shorter = Math.min(old.keys.length, now.keys.length);
  let start = 0;
  while (start < shorter && old.keys[start] === now.keys[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.keys[old.keys.length - 1 - end] === now.keys[now.keys.length - 1 - end]) end += 1;
  const between = ({ keys, starts }: BlockRank) =>
    keys.slice(start, keys.length - end).map((key, index) => topBlock(key, starts[start + index] as number));
  return { before: between(old), after: between(now) };
}

/** The top-level blocks that reach into a range, each with everything inside it. */
export function nodesBetween({ tree }: MarkdownTree, from: number, to: number): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  const cursor = tree.cursor();
  if (!cursor.childAfter(from)) return nodes;
  do {
    if (cursor.from >= to) break;
    if (cursor.to > from) nodes.push(readNode(cursor, 0, 0));
  } while (cursor.nextSibling());
  return nodes;
}

/** A top-level block with everything inside it. */
export function nodeOf(block: TopBlock): MarkdownNode {
  return readNode((block.key as Tree).cursor(), block.from, 0);
}

/** Lezer's tables, but that white space may follow the last bar of the line below the heads, as GFM has it. */
const tables: MarkdownConfig = {
  ...Table,
  parseBlock: Table.parseBlock?.map((block) => ({
    ...block,
    leaf(context, leaf) {
      const parser = block.leaf?.(context, leaf);
      if (!parser) return null;
      return {
        nextLine: (cx, line, content) => parser.nextLine(cx, Object.create(line, { text: { value: line.text.trimEnd() } }), content),
        finish: (cx, content) => parser.finish(cx, content),
      };
    },
  })),
};

const fullParser = commonMark.configure([tables, TaskList, Strikethrough, Autolink]);
const linklessParser = fullParser.configure({ remove: ['Link', 'Image', 'LinkEnd'] });

const nodeTypes: Readonly<Record<string, NodeType>> = {
  SetextHeading1: 'setext',
  SetextHeading2: 'setext',
  Paragraph: 'paragraph',
  Task: 'paragraph',
  BulletList: 'list',
  OrderedList: 'ordered-list',
  ListItem: 'item',
  Blockquote: 'quote',
  Table: 'table',
  TableHeader: 'row',
  TableRow: 'row',
  TableCell: 'cell',
  FencedCode: 'code-block',
  CodeBlock: 'code-block',
  HTMLBlock: 'html-block',
  CommentBlock: 'comment',
  Comment: 'comment',
  ProcessingInstructionBlock: 'comment',
  ProcessingInstruction: 'comment',
  LinkReference: 'definition',
  HorizontalRule: 'rule',
  HeaderMark: 'mark',
  QuoteMark: 'mark',
  ListMark: 'mark',
  LinkMark: 'mark',
  EmphasisMark: 'mark',
  CodeMark: 'mark',
  StrikethroughMark: 'mark',
  TableDelimiter: 'mark',
  TaskMarker: 'mark',
  StrongEmphasis: 'strong',
  Emphasis: 'emphasis',
  Strikethrough: 'strike',
  InlineCode: 'code',
  Link: 'link',
  Image: 'image',
  Autolink: 'autolink',
  URL: 'url',
  LinkTitle: 'title',
  LinkLabel: 'label',
  HTMLTag: 'html',
  Escape: 'escape',
  Entity: 'entity',
  HardBreak: 'break',
};

/** Type and heading level by Lezer's node id, so that the walk does not look at names. */
const typesById = fullParser.nodeSet.types.map(({ name }): { type: NodeType; level?: number } => {
  const heading = /^(ATX|Setext)Heading(\d)$/.exec(name);
  if (heading) return { type: heading[1] === 'ATX' ? 'heading' : 'setext', level: Number(heading[2]) };
  return { type: nodeTypes[name] ?? 'other' };
});

/** Deeper nesting than this is cut off: nobody writes it, and it must not exhaust the stack. */
const maximumDepth = 60;

/** The top-level blocks of a tree and where each begins. */
interface BlockRank {
  readonly keys: Tree[];
  readonly starts: number[];
}

function rankOf(tree: Tree): BlockRank {
  let rank = ranks.get(tree);
  if (!rank) {
    rank = { keys: [], starts: [] };
    collectBlocks(tree, 0, rank);
    ranks.set(tree, rank);
  }
  return rank;
}

/** Asked for by several parts of the reader, and again when the next version is read. */
const ranks = new WeakMap<Tree, BlockRank>();

/** Lezer balances long documents with anonymous nodes; they are looked through. */
function collectBlocks({ children, positions }: Tree, offset: number, { keys, starts }: BlockRank): void {
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    const from = offset + (positions[index] ?? 0);
    if (!(child instanceof Tree)) continue;
    if (child.type.isAnonymous) collectBlocks(child, from, { keys, starts });
    else {
      keys.push(child);
      starts.push(from);
    }
  }
}

function topBlock(key: Tree, from: number): TopBlock {
  const { type, level } = typesById[key.type.id] ?? other;
  return { type, from, to: from + key.length, level, key };
}

/** The node that the cursor is at; `offset` is where the cursor's tree begins. */
function readNode(cursor: TreeCursor, offset: number, depth: number): MarkdownNode {
  const { type, level } = typesById[cursor.type.id] ?? other;
  const from = cursor.from + offset;
  const to = cursor.to + offset;
  let children = noNodes;
  if (depth < maximumDepth && cursor.firstChild()) {
    const found: MarkdownNode[] = [];
    do found.push(readNode(cursor, offset, depth + 1));
    while (cursor.nextSibling());
    cursor.parent();
    children = found;
  }
  return { type, from, to, children, level };
}

const other = { type: 'other', level: undefined } as const;
const noNodes: readonly MarkdownNode[] = [];

/** Lezer takes the first half of a Windows line end for one more cell of a table; a tab there means nothing. */
function withoutReturns(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\t\n') : text;
}

/** More links than this, this close together, are no resume's, and Lezer's time grows with their square. */
const floodCount = 1000;
const floodWindow = 30_000;

function isFloodedWithLinks(text: string): boolean {
  const recent: number[] = [];
  let count = 0;
  for (let at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
    const oldest = recent[count % floodCount];
    if (oldest !== undefined && at - oldest < floodWindow) return true;
    recent[count % floodCount] = at;
    count += 1;
  }
  return false;
}
