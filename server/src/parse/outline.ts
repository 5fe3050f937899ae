import { isSubheading } from '../languages/index.ts';
import type { SectionKind } from '../model/resume.ts';
import type { SectionMeaning } from '../sections/section.ts';
import type { LineMemory } from './entries/rowFacts.ts';
import { findNameLines, type NameLine } from './nameLines.ts';
import { type Candidate, findCandidates, meaningOf, type Words } from './outlineCandidates.ts';
import type { MarkdownTree } from './tree.ts';

/**
 * Decides where sections begin: by the heading's words first, by its level second. The offsets are those of the parsed
 * text; everything before the first opening is the document's head.
 */
export function readOutline(tree: MarkdownTree, words: Words): Outline {
  const { memory } = words;
  const candidates = withoutInner(findCandidates(tree, words), memory);
  const headings = candidates.filter(({ level }) => level > 0);
  const known = headings.filter(({ kind }) => kind !== undefined);
  const lines = candidates.filter(({ level }) => level === 0);
  if (known.length >= 2 || (known.length === 1 && lines.length < 2))
    return { openings: openByLevel(tree.text, headings, sectionLevel(known, memory)), isByCandidates: true };
  const isByCandidates = known.length > 0 || lines.length >= 2;
  const names = isByCandidates ? [] : findNameLines(tree, (text) => meaningOf(text, words));
  if (names.length > 0) return { openings: names.map(openByName), isByCandidates };
  return { openings: lines.length > 0 ? openByWords([...lines, ...known]) : openByStructure(headings), isByCandidates };
}

export interface Outline {
  readonly openings: readonly Opening[];
  /** Whether nothing but the headings, and the lines that may stand for headings, had a say. */
  readonly isByCandidates: boolean;
}

export interface Opening {
  /** Start of the heading's line. */
  readonly from: number;
  readonly kind: SectionKind;
  /** The id of the person's own section that it opens. */
  readonly custom?: string;
  readonly certainty: 'sure' | 'guessed';
  /** True where the section begins at a block of its own, so that its text alone decides how it is read. */
  readonly standsAlone: boolean;
  /** False where the section has no heading: the first line belongs to an entry. */
  readonly titled: boolean;
}

/**
 * Without the headings that several entries repeat: "Skills" under each employer, deeper than others that are known or
 * set as a line where there are headings.
 */
function withoutInner(candidates: readonly Candidate[], memory: LineMemory): readonly Candidate[] {
  const repeated = findRepeated(candidates.filter(({ kind }) => kind !== undefined).map(({ text }) => memory.headingWords(text).key));
  if (repeated.size === 0) return candidates;
  const isInner = ({ text }: Candidate) => {
    const { key, isSubheading } = memory.headingWords(text);
    return isSubheading && repeated.has(key);
  };
  const outer = candidates.filter((candidate) => candidate.level > 0 && !isInner(candidate));
  const top = outer.filter(({ kind }) => kind !== undefined).reduce((least, { level }) => Math.min(least, level), 6);
  return candidates.filter((candidate) => !isInner(candidate) || !(candidate.level === 0 ? outer.length > 1 : candidate.level > top));
}

function findRepeated(keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.size === seen.add(key).size));
}

/**
 * The level that most known headings have, each counted once; those that entries have inside them too count half. Of two
 * equally frequent levels the higher in rank.
 */
function sectionLevel(known: readonly Candidate[], memory: LineMemory): number {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  const seen = new Set<string>();
  for (const { level, text } of known) {
    const words = memory.headingWords(text);
    const key = `${level} ${words.key}`;
    if (!seen.has(key)) counts[level] = (counts[level] ?? 0) + (words.isSubheading ? 1 : 2);
    seen.add(key);
  }
  return counts.indexOf(Math.max(...counts));
}

function openByLevel(text: string, headings: readonly Candidate[], level: number): Opening[] {
  const openings: Opening[] = [];
  const sections = new LevelReader(text, level);
  for (const [index, heading] of headings.entries()) {
    const kind = sections.open(heading, headings[index - 1]);
    if (kind) openings.push(toOpening(heading, kind, heading.kind ? 'sure' : 'guessed'));
  }
  return openings;
}

/** Whether there is nothing but white space, rules, comments and tags. */
export function saysNothing(text: string): boolean {
  const visible = text.split('<!--').map((piece, index) => (index === 0 ? piece : (piece.split('-->')[1] ?? '')));
  return !/[\p{L}\p{N}]/u.test(visible.join('').replace(/<[^<>]*>/g, ''));
}

/** Sections whose headings of the same level may be their entries: "A heading after Experience that no section answers to". */
const entryKinds: ReadonlySet<SectionKind> = new Set(['work', 'education', 'projects', 'volunteer']);

class LevelReader {
  private current: SectionKind | undefined;
  private entriesAtSectionLevel = false;
  /** A heading of the sections' level stands above, the document's first left out. */
  private isBegun = false;
  private readonly text: string;
  private readonly level: number;

  constructor(text: string, level: number) {
    this.text = text;
    this.level = level;
  }

  /** The kind of the section that the heading opens, or undefined where it opens none. */
  open(heading: Candidate, previous: Candidate | undefined): SectionKind | undefined {
    if (previous && heading.level <= this.level) this.isBegun = true;
    const kind = heading.kind ? this.openKnown(heading, heading.kind) : this.openUnknown(heading, previous);
    if (kind) {
      this.current = kind;
      this.entriesAtSectionLevel = false;
    }
    return kind;
  }

  private openKnown(heading: Candidate, kind: SectionKind): SectionKind | undefined {
    if (heading.level <= this.level) return kind;
    if (this.isBegun && heading.level > this.level + 1 && isSubheading(heading.text)) return undefined;
    return this.current === undefined || this.current === 'other' ? kind : undefined;
  }

  private openUnknown(heading: Candidate, previous: Candidate | undefined): SectionKind | undefined {
    if (this.current === undefined || heading.level > this.level) return undefined;
    if (heading.level < this.level) return 'other';
    if (entryKinds.has(this.current) && previous && this.followsAtOnce(heading, previous)) this.entriesAtSectionLevel = true;
    return this.entriesAtSectionLevel ? undefined : 'other';
  }

  private followsAtOnce(heading: Candidate, previous: Candidate): boolean {
    if (previous.level !== this.level || previous.kind !== this.current) return false;
    return saysNothing(this.text.slice(previous.to, heading.from));
  }
}

function openByWords(candidates: readonly Candidate[]): Opening[] {
  const ordered = [...candidates].sort((a, b) => a.from - b.from);
  return ordered.map((candidate) => toOpening(candidate, candidate.kind ?? 'other', 'sure'));
}

function openByName({ from, meaning: { kind, custom } }: NameLine<SectionMeaning>): Opening {
  return { from, kind, ...(custom === undefined ? {} : { custom }), certainty: 'guessed', standsAlone: false, titled: true };
}

/** No word is known: the highest level that occurs at least twice opens sections, all guessed. */
function openByStructure(headings: readonly Candidate[]): Opening[] {
  const level = [1, 2, 3, 4, 5, 6].find((candidate) => headings.filter((heading) => heading.level === candidate).length >= 2);
  return headings.filter((heading) => heading.level === level).map((heading) => toOpening(heading, heading.kind ?? 'other', 'guessed'));
}

function toOpening({ from, custom, standsAlone }: Candidate, kind: SectionKind, certainty: 'sure' | 'guessed'): Opening {
  return { from, kind, ...(custom === undefined ? {} : { custom }), certainty, standsAlone, titled: true };
}
