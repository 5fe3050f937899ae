import { headingKey } from '../languages/index.ts';
import type { SectionKind } from '../model/resume.ts';
import type { SectionMeaning, Vocabulary } from '../sections/section.ts';
import type { LineMemory } from './entries/rowFacts.ts';
import { type Row, readRows } from './rows.ts';
import { type MarkdownTree, nodeOf, type TopBlock, topBlocks } from './tree.ts';

/** The headings of a text, and the lines that may stand for headings, in order. */
export function findCandidates(tree: MarkdownTree, words: Words): Candidate[] {
  return topBlocks(tree).flatMap((block) => candidatesIn(tree, block, words));
}

/** Likewise of one top-level block. */
export function candidatesIn(tree: MarkdownTree, block: TopBlock, words: Words): readonly Candidate[] {
  const { vocabulary } = words;
  let known = candidatesByBlock.get(block.key);
  if (known?.vocabulary !== vocabulary) {
    known = { vocabulary, candidates: mayHoldCandidate(tree.text, block) ? readCandidates(tree, block, words) : [] };
    candidatesByBlock.set(block.key, known);
  }
  return known.candidates.map((candidate) => ({ ...candidate, from: candidate.from + block.from, to: candidate.to + block.from }));
}

export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** 1 to 6; 0 for a bold or plain line that the vocabulary knows. */
  readonly level: number;
  readonly kind: SectionKind | undefined;
  readonly custom?: string;
  readonly standsAlone: boolean;
}

/** Relative to the block, so that an unchanged block that moved is not read again. */
const candidatesByBlock = new WeakMap<object, { vocabulary: Vocabulary; candidates: readonly Candidate[] }>();

/** A cheap look that spares most blocks the reading. */
function mayHoldCandidate(text: string, block: TopBlock): boolean {
  switch (block.type) {
    case 'heading':
    case 'setext':
      return true;
    case 'html-block':
      return /<h[1-6]/i.test(text.slice(block.from, block.to));
    case 'list':
    case 'ordered-list':
    case 'quote':
      return text.slice(block.from, block.to).includes('#');
    case 'paragraph': {
      const first = text[block.from];
      return (
        first === '#' ||
        first === '*' ||
        first === '_' ||
        block.to - block.from < 60 ||
        /\n(#|\*\*|__)/.test(text.slice(block.from, block.to))
      );
    }
    default:
      return false;
  }
}

function readCandidates(tree: MarkdownTree, block: TopBlock, words: Words): Candidate[] {
  const { rows } = readRows(tree.text, [nodeOf(block)], block.from, block.to);
  return rows.flatMap((row, index) => candidateOf(row, index === 0, rows.length === 1, tree.text, block, words) ?? []);
}

function candidateOf(row: Row, first: boolean, alone: boolean, source: string, block: TopBlock, words: Words): Candidate | undefined {
  const text = row.prose.plain;
  const heading = row.container === 'heading';
  if (!heading && !(row.container === 'line' && row.depth === 0 && text.length < 60 && (row.bold || alone))) return undefined;
  if (words.memory.headingWords(text).isTitle || isTitleWithName(text, words) || (!heading && holdsValue.test(text))) return undefined;
  const meaning = meaningOf(text, words);
  if (!heading && meaning === undefined) return undefined;
  const from = source.lastIndexOf('\n', row.span.from + block.from - 1) + 1 - block.from;
  const standsAlone = first && from <= 0 && block.type !== 'list' && block.type !== 'ordered-list';
  return { from, to: row.span.to, text, level: heading ? row.level : 0, kind: meaning?.kind, custom: meaning?.custom, standsAlone };
}

/** "Skills: Python, Go" is a line with a label. */
const holdsValue = /[:：]\s*[\p{L}\p{N}]/u;

/** "Mira Holt — Resume"; the word alone could be a French summary. */
function isTitleWithName(text: string, { memory }: Words): boolean {
  const dash = text.search(/\s[-–—|]\s/);
  return dash > 0 && memory.headingWords(text.slice(dash + 3)).isTitle && memory.headingWords(text.slice(0, dash)).kind === undefined;
}

/** What a heading opens, the person's own sections first. */
export function meaningOf(text: string, { vocabulary, memory }: Words): SectionMeaning | undefined {
  const own = vocabulary.size > 0 && text.length <= LONGEST_NAME ? vocabulary.get(headingKey(text)) : undefined;
  if (own) return own;
  const { kind } = memory.headingWords(text);
  return kind && { kind };
}

/** Of a section, in characters; what is longer is a sentence. */
const LONGEST_NAME = 80;

/** What headings mean. */
export interface Words {
  /** The person's own, asked first. */
  readonly vocabulary: Vocabulary;
  readonly memory: LineMemory;
}
