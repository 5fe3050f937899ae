import { sectionKindOf } from '../languages/index.ts';
import type { Link, SectionKind, SkillMention } from '../model/resume.ts';
import { joinProse } from '../text/prose.ts';
import type { LineMemory } from './entries/rowFacts.ts';
import type { Row } from './rows.ts';
import { placeSkills, readSkillList } from './skillList.ts';
import { readSkillTable } from './skillTable.ts';
import { isAnyTool, isLevel, isToolName } from './skillWords.ts';

/**
 * The skills that a skills section lists, in order: items parted by commas, semicolons, bullets, bars or slashes,
 * without labels ("Languages:") and without what says how well they are known. Sentences are left out, and code where
 * there is anything else.
 */
export function readSkillMentions(rows: readonly Row[], memory: LineMemory): SkillMention[] {
  const joined = joinWrapped(rows);
  const mentions = readWith(joined, memory, false);
  if (mentions.length > 0 || !rows.some(({ container }) => container === 'code')) return mentions;
  const inCode = readWith(joined, memory, true);
  return inCode.filter(({ text }) => isAnyTool(text)).length * 2 > inCode.length ? inCode : [];
}

function readWith(rows: readonly Row[], memory: LineMemory, code: boolean): SkillMention[] {
  const reader = new SkillReader(rows, memory, code);
  for (const index of rows.keys()) reader.readRow(index);
  return reader.mentions;
}

/**
 * The skills that pictures show ("badges"), by their alternative texts, or where there is none by what their address
 * says: for a section that says none in words.
 */
export function readSkillPictures(links: readonly Link[]): SkillMention[] {
  return links.flatMap(({ kind, text, textSpan, target = '', span }) => {
    if (kind !== 'image') return [];
    if (/\p{L}/u.test(text)) return text.length <= 30 ? [{ text, span: textSpan }] : [];
    const label = /\/badge\/-?([^/?]{1,40}?)-[^-/?]{1,20}(?:\?|$)/u.exec(target)?.[1];
    return label && /\p{L}/u.test(label) ? [{ text: label.replace(/%20|_/g, ' ').replaceAll('--', '-'), span }] : [];
  });
}

/** The skills that a head or a summary names under a label of their own: "Skills: Python, Go". */
export function readLabelledSkills(rows: readonly Row[]): SkillMention[] {
  return rows.flatMap(({ prose, bullet }) => {
    const list = bullet?.prose ?? prose;
    const label = /^[^:：,，]{3,40}(?=[:：]\s*\S)/u.exec(list.plain)?.[0];
    if (label === undefined || sectionKindOf(label)?.kind !== 'skills') return [];
    const mentions = readSkillList(list, 0, list.plain.length, undefined);
    return mentions.length > 1 ? mentions : [];
  });
}

/** Lines that an editor has wrapped are one again: the last item of a long line may go on in the next. */
function joinWrapped(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined[joined.length - 1];
    if (before && wraps(before, row)) joined[joined.length - 1] = { ...before, prose: joinProse(before.prose, row.prose) };
    else joined.push(row);
  }
  return joined;
}

function wraps(before: Row, row: Row): boolean {
  if (before.container !== 'line' || row.container !== 'line' || before.block !== row.block || row.depth > 0) return false;
  const { plain } = before.prose;
  const isOpen = plain.length >= wrapWidth && plain.length < longestWrapped && /[,，、;][^.:：,，、;]{0,60}(?<![.,，、;:：])$/u.test(plain);
  return isOpen && !row.startsBold && !/^[^,，]{1,50}[:：]/u.test(row.prose.plain);
}

const wrapWidth = 60;
const longestWrapped = 2000;

interface Group {
  readonly name: string;
  /** How deep in lists the items are that it names. */
  readonly depth: number;
}

class SkillReader {
  readonly mentions: SkillMention[] = [];
  private group: Group | undefined;
  /** The heading is a skill, and what follows says how well it is known. */
  private isDescription = false;
  /** Level of the heading under which stands something else than skills; 0 where there is none. */
  private otherLevel = 0;
  /** The block of the last list item. */
  private itemBlock = -1;
  private readonly rows: readonly Row[];
  private readonly memory: LineMemory;
  private readonly code: boolean;

  constructor(rows: readonly Row[], memory: LineMemory, code: boolean) {
    this.rows = rows;
    this.memory = memory;
    this.code = code;
  }

  readRow(index: number): void {
    const row = this.rows[index];
    if (!row || (row.container === 'code' && !this.code) || isContact(row, this.rows, index) || this.isContinued(row)) return;
    if (row.bullet) this.itemBlock = row.block;
    if (this.group && row.depth < this.group.depth) this.group = undefined;
    if (row.container === 'heading') this.openHeading(row);
    if (this.isDescription || this.otherLevel > 0) return;
    if (row.container === 'table') this.readTable(row, index);
    else if (row.container === 'heading' || isGroupLine(row, this.rows[index + 1])) this.readGroup(row, this.rows[index + 1]);
    else this.readList(row, this.group?.name);
  }

  /** The lines of a list item after the first are part of its first row. */
  private isContinued(row: Row): boolean {
    return row.container === 'line' && row.depth > 0 && this.itemBlock === row.block;
  }

  private openHeading(row: Row): void {
    this.isDescription = false;
    if (row.level <= this.otherLevel) this.otherLevel = 0;
    if (this.otherLevel === 0 && otherKinds.has(this.memory.headingWords(row.prose.plain).kind ?? 'skills')) this.otherLevel = row.level;
  }

  private readTable(row: Row, index: number): void {
    if (this.rows[index - 1]?.block === row.block) return;
    const end = this.rows.findIndex((other, at) => at > index && other.block !== row.block);
    this.add(readSkillTable(this.rows.slice(index, end < 0 ? undefined : end), this.group?.name));
  }

  private readGroup(row: Row, next: Row | undefined): void {
    this.isDescription = row.container === 'heading' && next !== undefined && next.container !== 'heading' && describes(row, next);
    if (this.isDescription) this.readList(row, undefined);
    else this.group = { name: groupName(row), depth: row.bullet ? row.depth + 1 : 0 };
  }

  private readList({ bullet, prose }: Row, group: string | undefined): void {
    const list = bullet?.prose ?? prose;
    const mentions = placeSkills(this.memory.read(list).skills, list, group);
    const isTitle = mentions.length === 0 && list.plain.length > prose.plain.length && titlePattern.test(prose.plain);
    this.add(isTitle ? readSkillList(prose, 0, prose.plain.length, group) : mentions);
  }

  private add(mentions: readonly SkillMention[]): void {
    for (const mention of mentions) this.mentions.push(mention);
  }
}

/** A first line that is a few words in itself, over lines that tell of it. */
const titlePattern = /^\p{Lu}[^.,;:!?]{1,30}$/u;

const otherKinds: ReadonlySet<SectionKind> = new Set([
  'work',
  'education',
  'certificates',
  'awards',
  'publications',
  'volunteer',
  'interests',
  'references',
]);

/** Whether the row below a heading says how well or how long the heading is known, or tells of it in sentences. */
function describes(heading: Row, { prose, bullet, container }: Row): boolean {
  if (isLevel(prose.plain)) return true;
  const list = bullet?.prose ?? prose;
  const names = heading.prose.plain.split('/');
  return (
    container !== 'table' && names.every((name) => isAnyTool(name)) && readSkillList(list, 0, list.plain.length, undefined).length === 0
  );
}

function groupName({ prose }: Row): string {
  return prose.plain
    .trimEnd()
    .replace(/[:：]$/u, '')
    .trimEnd();
}

/** A block with an e-mail address is about the person, not about skills. */
function isContact(row: Row, rows: readonly Row[], index: number): boolean {
  const isMail = (other: Row | undefined) => other?.block === row.block && /[\p{L}\p{N}]@[\p{L}\p{N}-]{1,63}\./u.test(other.prose.plain);
  return row.container === 'line' && [rows[index - 1], row, rows[index + 1]].some(isMail);
}

/** A line that names the items after it: in bold, before a colon, above a list or above its definition. */
function isGroupLine(row: Row, next: Row | undefined): boolean {
  const { plain } = row.prose;
  if (!next || plain.length > 60 || /[,，、;|•·]/u.test(plain)) return false;
  if (/[:：]$/u.test(plain)) return true;
  if (next.container === 'heading') return false;
  if (row.bullet) return next.bullet !== undefined && next.depth > row.depth && !isToolName(plain);
  if (row.container !== 'line' && row.container !== 'html') return false;
  if (next.container === 'definition' || (row.bold && !next.bold)) return true;
  const isPlain = row.prose.runs.every(({ kind, linked }) => kind === 'text' && !linked);
  return isPlain && next.bullet !== undefined && next.depth > row.depth && !isToolName(plain);
}
