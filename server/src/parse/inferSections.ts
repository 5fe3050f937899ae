import type { SectionKind } from '../model/resume.ts';
import { type BlockShape, readShape } from './blockShapes.ts';
import type { LineMemory } from './entries/rowFacts.ts';
import type { Opening } from './outline.ts';
import { type MarkdownTree, type TopBlock, topBlocks } from './tree.ts';

/**
 * Where no heading says "experience", finds what it would stand over by the shape of the entries: dated headers with
 * the words of a position or a degree. What is found is guessed. A text that holds less than a career does is left as it is.
 * To be asked where `tellsOfWork` says no.
 */
export function inferSections(tree: MarkdownTree, openings: readonly Opening[], memory: LineMemory): readonly Opening[] {
  const blocks = topBlocks(tree).map((block) => ({ block, shape: readShape(tree, block, memory) }));
  // The name, or the title of the document.
  if (blocks[0]?.shape.isHeading && openings[0]?.from !== blocks[0].block.from && !isTelling(blocks, 0)) blocks.shift();
  if (!looksLikeCareer(blocks, openings)) return openings;
  const found = new Set(openings.map(({ kind }) => kind));
  const [head = [], ...groups] = groupBlocks(blocks, openings);
  const inferred = openings.map((opening, index) => inferKind(opening, groups[index] ?? [], found));
  const isKnown = openings.some(({ certainty }) => certainty === 'sure');
  return mergeEntries([...inferInHead(head, found), ...(isKnown ? inferred : nameUndecided(inferred, groups))]);
}

/** Whether some section needs not be found by its shape. */
export function tellsOfWork(openings: readonly Opening[]): boolean {
  return openings.some(({ kind }) => kind === 'work');
}

interface ShapedBlock {
  readonly block: TopBlock;
  readonly shape: BlockShape;
}

/** Two dated entries that say what they are, or one beside headings that the vocabulary knows. */
function looksLikeCareer(blocks: readonly ShapedBlock[], openings: readonly Opening[]): boolean {
  const known = openings.filter(({ certainty }) => certainty === 'sure').length;
  const telling = blocks.filter(
    (_, index) => isTelling(blocks, index) && !(isEntry(blocks, index) && index > 0 && isDatedBelow(blocks, index - 1)),
  ).length;
  if (telling >= (known > 0 ? 1 : 2)) return true;
  return openings.length >= 3 && known === 0 && countRanges(blocks) >= 2;
}

function countRanges(blocks: readonly ShapedBlock[]): number {
  return blocks.reduce((sum, { shape }) => sum + shape.ranges, 0);
}

/** The blocks of the head, then those of each section. */
function groupBlocks(blocks: readonly ShapedBlock[], openings: readonly Opening[]): ShapedBlock[][] {
  const groups: ShapedBlock[][] = Array.from({ length: openings.length + 1 }, () => []);
  let at = 0;
  for (const shaped of blocks) {
    while ((openings[at]?.from ?? Number.POSITIVE_INFINITY) <= shaped.block.from) at += 1;
    groups[at]?.push(shaped);
  }
  return groups;
}

/** A header with its dates on it, or in the block right below. */
function isEntry(blocks: readonly ShapedBlock[], index: number): boolean {
  const shape = blocks[index]?.shape;
  if (!shape || shape.bullets > 0 || !shape.isHeader) return false;
  return shape.ranges > 0 || isDatedBelow(blocks, index);
}

/** An entry that says what it is, or a list of such under a heading. */
function isTelling(blocks: readonly ShapedBlock[], index: number): boolean {
  return (isEntry(blocks, index) || isList(blocks, index)) && kindOfEntry(blocks, index) !== undefined;
}

function isList(blocks: readonly ShapedBlock[], index: number): boolean {
  const [above, own] = [blocks[index - 1]?.shape, blocks[index]?.shape];
  return above?.isHeading === true && above.hint === undefined && own !== undefined && own.ranges > 0 && own.bullets >= own.ranges;
}

function isDatedBelow(blocks: readonly ShapedBlock[], index: number): boolean {
  const below = blocks[index + 1]?.shape;
  return below?.isHeader === true && below.ranges > 0 && (below.onlyDates || blocks[index]?.shape.isHeading === true) && !below.isHeading;
}

function kindOfEntry(blocks: readonly ShapedBlock[], index: number): SectionKind | undefined {
  for (const { shape } of blocks.slice(index, isDatedBelow(blocks, index) ? index + 2 : index + 1)) {
    if (shape.hint !== undefined) return shape.hint;
  }
  return undefined;
}

/** The head of the document, cut where entries or labelled lines begin that are of another kind than those before. */
function inferInHead(blocks: readonly ShapedBlock[], found: ReadonlySet<SectionKind>): Opening[] {
  const openings: Opening[] = [];
  let current: SectionKind | undefined;
  for (const [index, { block, shape }] of blocks.entries()) {
    const entry = isTelling(blocks, index) ? kindOfEntry(blocks, index) : undefined;
    const kind = entry ?? (current === undefined ? undefined : shape.named);
    if (kind === undefined || kind === current || found.has(kind)) continue;
    const title = entry && (isTitle(blocks, index) ? block : titleOver(blocks, index));
    const first = title ?? block;
    openings.push({ from: first.from, kind, certainty: 'guessed', standsAlone: standsAlone(first), titled: title !== undefined });
    current = kind;
  }
  return openings;
}

/** The heading that stands over an entry and says nothing that an entry would: "My journey". */
function titleOver(blocks: readonly ShapedBlock[], index: number): TopBlock | undefined {
  const level = blocks[index]?.block.level ?? deepest;
  for (const { block, shape } of blocks.slice(Math.max(0, index - farthestTitle), index).reverse()) {
    if (shape.hasAddress || shape.ranges > 0 || shape.hint !== undefined) return undefined;
    if (shape.isHeading) return (block.level ?? deepest) < level ? block : undefined;
  }
  return undefined;
}

/** The only heading of its level with dates right below it, more than one of them: it stands over entries and is none. */
function isTitle(blocks: readonly ShapedBlock[], index: number): boolean {
  const own = blocks[index];
  if (!own?.shape.isHeading || own.shape.ranges > 0 || own.shape.hint !== undefined) return false;
  const isSibling = ({ block }: ShapedBlock) => block.level !== undefined && block.level <= (own.block.level ?? deepest);
  if (blocks.some((other, at) => other !== own && isSibling(other) && isDatedBelow(blocks, at))) return false;
  const end = blocks.findIndex((other, at) => at > index && isSibling(other));
  return blocks.slice(index + 1, end < 0 ? undefined : end).reduce((sum, { shape }) => sum + shape.ranges, 0) > 1;
}

const deepest = 7;
/** A sentence or two may stand between a section's heading and its first entry. */
const farthestTitle = 3;

function standsAlone({ type }: TopBlock): boolean {
  return type !== 'list' && type !== 'ordered-list';
}

/** A section that no word named: its heading is an entry's, or its content tells. */
function inferKind(opening: Opening, blocks: readonly ShapedBlock[], found: ReadonlySet<SectionKind>): Opening {
  if (opening.kind !== 'other' || opening.certainty === 'sure') return opening;
  const isOwnEntry = isEntry(blocks, 0) && countRanges(blocks) === 1;
  const kind = isOwnEntry ? kindOfEntry(blocks, 0) : kindOfContent(blocks.slice(1));
  if (kind === undefined || found.has(kind)) return opening;
  return { ...opening, kind, titled: !isOwnEntry };
}

function kindOfContent(blocks: readonly ShapedBlock[]): SectionKind | undefined {
  const dated = blocks.filter(({ shape }, index) => shape.ranges > 0 || isEntry(blocks, index));
  if (dated.length > 0) {
    const degrees = dated.filter(({ shape }) => shape.hint === 'education').length;
    const roles = dated.filter(({ shape }) => shape.hint === 'work').length;
    return degrees > roles ? 'education' : roles > 0 ? 'work' : undefined;
  }
  return blocks.some(({ shape }) => shape.hasAddress) ? 'basics' : undefined;
}

/** In a language we don't know: of the sections with dates the one with the most list items is work, the next one education. */
function nameUndecided(openings: readonly Opening[], groups: readonly (readonly ShapedBlock[])[]): Opening[] {
  const kinds = new Set(openings.map(({ kind }) => kind));
  const dated = openings
    .map((opening, index) => ({ opening, shapes: (groups[index] ?? []).map(({ shape }) => shape) }))
    .filter(({ opening, shapes }) => opening.kind === 'other' && shapes.some(({ ranges }) => ranges > 0))
    .map(({ opening, shapes }) => ({ opening, bullets: shapes.reduce((sum, { bullets }) => sum + bullets, 0) }))
    .sort((a, b) => b.bullets - a.bullets || a.opening.from - b.opening.from);
  const free = (['work', 'education'] as const).filter((kind) => !kinds.has(kind));
  const chosen = new Map(dated.slice(0, free.length).map(({ opening }, index) => [opening, free[index] as SectionKind]));
  return openings.map((opening) => ({ ...opening, kind: chosen.get(opening) ?? opening.kind }));
}

/** Headings that are entries themselves are one section for as long as they are of one kind. */
function mergeEntries(openings: readonly Opening[]): Opening[] {
  const merged: Opening[] = [];
  for (const opening of openings) {
    const before = merged[merged.length - 1];
    if (!opening.titled && before && !before.titled && before.kind === opening.kind) continue;
    merged.push(opening);
  }
  return merged;
}
