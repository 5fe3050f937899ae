import { sectionKindOf } from '../languages/index.ts';
import type { SectionKind } from '../model/resume.ts';
import { type LineFacts, type LineMemory, type RowFacts, readFacts } from './entries/rowFacts.ts';
import { isDegree } from './entries/studiesAmongJobs.ts';
import { type Row, readRows } from './rows.ts';
import { type MarkdownTree, nodeOf, type TopBlock } from './tree.ts';

/** What a block looks like without regard to any heading: a function of its text and the language of the document. */
export interface BlockShape {
  /** A heading, or a line that begins in bold or with dates: an entry may begin here. */
  readonly isHeader: boolean;
  readonly isHeading: boolean;
  /** Its first line says nothing but when. */
  readonly onlyDates: boolean;
  /** Lines of headers with a range of dates. */
  readonly ranges: number;
  /** What the words of the dated lines, or of the line that opens the block, hint at. */
  readonly hint: 'work' | 'education' | 'volunteer' | undefined;
  /** The kind that a label at its start names: "Skills: Python, Go". */
  readonly named: SectionKind | undefined;
  readonly bullets: number;
  readonly hasAddress: boolean;
}

/** Reads the shape of a block, once for as long as it is unchanged. */
export function readShape(tree: MarkdownTree, block: TopBlock, memory: LineMemory): BlockShape {
  const known = shapes.get(block.key);
  if (known?.language === memory.language) return known.shape;
  const { rows } = readRows(tree.text, [nodeOf(block)], block.from, block.to);
  const shape = shapeOf(readFacts(rows, memory), rows);
  shapes.set(block.key, { language: memory.language, shape });
  return shape;
}

const shapes = new WeakMap<object, { readonly language: string; readonly shape: BlockShape }>();

function shapeOf(facts: readonly RowFacts[], rows: readonly Row[]): BlockShape {
  const first = facts[0];
  const dated = facts.filter(hasRange);
  const telling = dated.length === 0 ? facts.slice(0, 1) : first?.row.bullet ? dated : facts.slice(0, 3);
  return {
    isHeader: first !== undefined && (first.row.container === 'heading' || first.row.container === 'table' || opensEntry(first)),
    isHeading: first?.row.container === 'heading',
    onlyDates: first?.line.onlyDates === true,
    ranges: dated.length,
    hint: hintOf(telling.filter(({ line }) => line.short)),
    named: first && namedKind(first.row),
    bullets: rows.filter(({ bullet }) => bullet !== undefined).length,
    hasAddress: rows.some(({ prose }) => prose.plain.includes('@')),
  };
}

function hintOf(lines: readonly RowFacts[]): BlockShape['hint'] {
  if (lines.some(({ line }) => line.clues.degree && !saysRoleFirst(line))) return 'education';
  const opening = lines[0]?.row.prose.plain.slice(0, 60).split(' ', 1)[0] ?? '';
  if (sectionKindOf(opening)?.kind === 'volunteer') return 'volunteer';
  if (lines.some(({ line }) => line.clues.role)) return 'work';
  return lines.some(({ line }) => line.clues.institution) ? 'education' : undefined;
}

/** "Consultant, Acme, BA": two letters behind a position are more likely a place. */
function saysRoleFirst({ segments }: LineFacts): boolean {
  const [first] = segments;
  return first?.clues.role === true && !first.clues.degree && !segments.some(isDegree);
}

function hasRange({ row, line }: RowFacts): boolean {
  return line.short && row.depth <= 1 && row.container !== 'code' && !isSentence(row) && line.dates.some(({ end }) => end !== undefined);
}

function opensEntry({ row, line }: RowFacts): boolean {
  return line.short && (row.startsBold || (line.dates.length > 0 && !isSentence(row)));
}

function isSentence({ startsBold, prose: { plain } }: Row): boolean {
  return !startsBold && /[.。!?]$/.test(plain) && (plain.length > 60 || plain.split(' ').length > 8);
}

/** "**Skills** (years): Python (4)". */
function namedKind({ prose: { plain } }: Row): SectionKind | undefined {
  const label = /^([\p{L} &/]{3,40})(?:\([^()\n]{0,40}\)\s?)?[:：]\s/u.exec(plain.slice(0, 100))?.[1];
  return label === undefined ? undefined : sectionKindOf(label.trim())?.kind;
}
