import { findDateRanges } from '../../dates/index.ts';
import { fieldLabelOf, type HeadingWords, readHeadingWords } from '../../languages/index.ts';
import type { FieldLabel } from '../../languages/language.ts';
import type { DateRange } from '../../model/dates.ts';
import type { Prose } from '../../model/prose.ts';
import { isPlace } from '../../text/places.ts';
import { TextMemory } from '../../text/textMemory.ts';
import { type Clues, readClues } from '../clues.ts';
import type { Row } from '../rows.ts';
import { readSkillParts, type SkillPart } from '../skillList.ts';
import type { HeaderReading } from './headerReading.ts';
import { type Segment, splitLine } from './segments.ts';
import { withoutDates } from './withoutDates.ts';

/** A row of a section with what its line says. */
export interface RowFacts {
  readonly row: Row;
  readonly index: number;
  readonly line: LineFacts;
}

/**
 * What lines say, by their text and style. What a line says does not depend on where it stands, so one memory serves
 * all readings of a document in one language: an edit makes only the lines it touches be looked at again.
 */
export class LineMemory {
  readonly language: string;
  private readonly lines = new Map<string, LineFacts>();
  private readonly headings: TextMemory;
  /** Itself and those of other languages. */
  private readonly all: Map<string, LineMemory>;

  constructor(language: string, sibling?: LineMemory) {
    this.language = language;
    this.headings = sibling?.headings ?? new TextMemory();
    this.all = sibling?.all ?? new Map();
    this.all.set(language, this);
  }

  /** What lines say in another language, or in this one; kept as well. */
  in(language: string): LineMemory {
    return this.all.get(language) ?? new LineMemory(language, this);
  }

  read(prose: Prose): LineFacts {
    const key = keyOf(prose);
    const known = this.lines.get(key);
    if (known) return known;
    if (this.lines.size > maximumLines) this.lines.clear();
    const line = new LineFacts(prose, this);
    this.lines.set(key, line);
    return line;
  }

  /** What the vocabulary says of a heading. */
  headingWords(text: string): HeadingWords {
    return this.headings.recall(readHeadingWords, text);
  }
}

/** Lines that are gone are forgotten all at once when there are more than this. */
const maximumLines = 20_000;

/** Finds what the rows of a section say. */
export function readFacts(rows: readonly Row[], memory: LineMemory): RowFacts[] {
  return rows.map((row, index) => ({ row, index, line: memory.read(row.prose) }));
}

/** The text, and where its style changes. */
function keyOf({ plain, runs }: Prose): string {
  let key = plain;
  for (const { plainTo, kind, bold, italic, linked } of runs) {
    const isCode = kind === 'code';
    if (bold || italic || linked || isCode)
      key += `\n${plainTo}${bold ? 'b' : ''}${italic ? 'i' : ''}${linked ? 'l' : ''}${isCode ? 'c' : ''}`;
  }
  return key;
}

/** A header line is rarely longer: the longest of 52 real resumes has 132 characters. */
const longestHeader = 160;
const longestWithDates = 220;
const longestLooked = 600;

/** What a line says on its own. Each part is found when it is first asked for. Offsets are those of the plain text. */
export class LineFacts {
  /** Short enough for a line of a header, and no sentence. */
  readonly short: boolean;
  /** Headers that began with the line, as they were read. */
  readonly headers: HeaderReading[] = [];
  private foundDates: readonly DateRange[] | undefined;
  private foundOnlyDates: boolean | undefined;
  private foundLabel: LabelFacts | null | undefined;
  private foundSegments: readonly Segment[] | undefined;
  private foundClues: Clues | undefined;
  private foundPlace: boolean | undefined;
  private foundSkills: readonly SkillPart[] | undefined;
  private readonly prose: Prose;
  private readonly memory: LineMemory;

  constructor(prose: Prose, memory: LineMemory) {
    this.prose = prose;
    this.memory = memory;
    this.short = isShort(firstSentence(prose.plain));
  }

  /** Every date, in the first part of a long line. */
  get dates(): readonly DateRange[] {
    this.foundDates ??= findDates(this.prose.plain, this.memory.language);
    return this.foundDates;
  }

  /** The line says nothing but when. */
  get onlyDates(): boolean {
    this.foundOnlyDates ??= this.dates.length > 0 && isEmpty(this.prose.plain, this.dates);
    return this.foundOnlyDates;
  }

  get label(): LabelFacts | undefined {
    if (this.foundLabel === undefined) this.foundLabel = readLabel(this.prose.plain) ?? null;
    return this.foundLabel ?? undefined;
  }

  /** The parts that say who, what and where; dates are left out. */
  get segments(): readonly Segment[] {
    this.foundSegments ??= splitLine(this.prose, this.dates, 0, firstSentence(this.prose.plain).length);
    return this.foundSegments;
  }

  /** A part of the line names a degree; the "MA" of "Waltham, MA" is none. */
  get namesDegree(): boolean {
    return this.clues.degree && (this.segments.length === 0 || this.segments.some(({ clues }) => clues.degree));
  }

  /** As a heading it opens no entry: "Responsibilities". */
  get isSubheading(): boolean {
    return this.memory.headingWords(this.prose.plain).isSubheading;
  }

  /** The line is a place. */
  get isPlace(): boolean {
    this.foundPlace ??= isPlace(this.prose.plain);
    return this.foundPlace;
  }

  /** The skills that the line lists, if it is a list of them. */
  get skills(): readonly SkillPart[] {
    this.foundSkills ??= readSkillParts(this.prose, 0, this.prose.plain.length);
    return this.foundSkills;
  }

  /** What the words of the whole line hint at. */
  get clues(): Clues {
    this.foundClues ??= readClues(this.prose.plain);
    return this.foundClues;
  }
}

/** A label in front of a value: "Role: Engineer". */
export interface LabelFacts {
  readonly field: FieldLabel;
  readonly valueFrom: number;
}

/** Of a long line that begins with dates only the first sentence is its header: “2019–2021: Acme, engineer. Built …”. */
function firstSentence(plain: string): string {
  if (plain.length <= 100 || !/^.{0,12}\d{4}/u.test(plain)) return plain;
  const end = /[^.]{3}\.\s+(?=\p{Lu})/u.exec(plain.slice(0, 300));
  return end && end.index > 20 ? plain.slice(0, end.index + 3) : plain;
}

function findDates(plain: string, language: string): readonly DateRange[] {
  if (plain.length > longestLooked) return [];
  return findDateRanges(plain.length > longestWithDates ? plain.slice(0, longestWithDates) : plain, language);
}

function isEmpty(plain: string, dates: readonly DateRange[]): boolean {
  const rest = withoutDates(plain, dates).replace(/[\s()[\]{}（）【】|,.:;·•–—~-]+/gu, '');
  return rest === '' || /^[\u200D\uFE0F\p{Extended_Pictographic}]+$/u.test(rest);
}

function readLabel(plain: string): LabelFacts | undefined {
  const match = /^([^:：|]{1,40})[:：][ \t\u3000]*(?=\S)/u.exec(plain);
  if (!match) return undefined;
  const field = fieldLabelOf((match[1] ?? '').replace(/[\d一二三四五六七八九十①-⑨]{1,3}$/u, ''));
  return field && { field, valueFrom: match[0].length };
}

function isShort(plain: string): boolean {
  if (plain.length > longestHeader) return false;
  if (plain.length < 60) return true;
  const words = plain.split(' ').length;
  return !(words > 14 && /[.。!]$/.test(plain));
}
