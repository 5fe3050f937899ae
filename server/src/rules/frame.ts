import type { DateRange } from '../model/dates.ts';
import type { Bullet, Entry, Field, Heading, Link, Located, Resume, Section, SkillMention } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import { type ChangedRange, changedRange, startOfLine } from '../parse/changedRange.ts';

/**
 * Tells whether two versions of a resume differ only within one line of words, so that all that rules with `ignoresProse`
 * look at is the same: headings, headers of entries, dates, skills, links, markers of lists. Undefined where they differ in
 * more, or where nobody can tell. What stands behind the line may have moved.
 */
export function compareFrames(before: Resume, after: Resume): FrameChange | undefined {
  const index = indexOfChange(before, after);
  const [old, now] = [before.sections[index]?.section, after.sections[index]?.section];
  const range = old && now && changedRange(old.text, now.text);
  if (!range || range.toA - range.fromA > LONGEST_EDIT || range.toB - range.fromB > LONGEST_EDIT) return undefined;
  const move = new Move(old.text, now.text, range);
  if (!move.isWithinWords || !isSameSection(old, now, move) || !isSameHead(before, after, index, move)) return undefined;
  return { index, before: old, move };
}

export interface FrameChange {
  /** Which section was edited. */
  readonly index: number;
  /** As it was. */
  readonly before: Section;
  readonly move: Move;
}

/** What is pasted is read anew. */
const LONGEST_EDIT = 200;

/** How far what stands in an edited section has moved. */
class Move {
  /** Whether the edit is within one line that has words before and after it. */
  readonly isWithinWords: boolean;
  private readonly lineFrom: number;
  private readonly lineTo: number;
  private readonly range: ChangedRange;

  constructor(before: string, after: string, range: ChangedRange) {
    this.range = range;
    this.lineFrom = startOfLine(before, range.fromA);
    this.lineTo = endOfLine(before, range.toA);
    const lines = [before.slice(this.lineFrom, this.lineTo), after.slice(startOfLine(after, range.fromB), endOfLine(after, range.toB))];
    this.isWithinWords = lines.every((line) => !/\n|\r[\s\S]/.test(line) && /\p{L}/u.test(line));
  }

  /** Where a span is now; undefined where one of its ends was edited away. */
  place({ from, to }: Span): Span | undefined {
    const [newFrom, newTo] = [this.shift(from), this.shift(to)];
    return newFrom === undefined || newTo === undefined ? undefined : { from: newFrom, to: newTo };
  }

  /** Whether the spans are the same but for the move, and clear of the edited line. */
  leaves(before: Span | undefined, after: Span | undefined): boolean {
    if (!before || !after) return before === after;
    return (before.to < this.lineFrom || before.from > this.lineTo) && this.keeps(before, after);
  }

  /** Whether the spans are the same but for the move, and not touched by it. */
  spares(before: Span, after: Span): boolean {
    return (before.to < this.range.fromA || before.from > this.range.toA) && this.keeps(before, after);
  }

  /** Whether the spans are the same but for the move; the edited line may lie inside. */
  keeps(before: Span, after: Span): boolean {
    return this.shift(before.from) === after.from && this.shift(before.to) === after.to;
  }

  private shift(offset: number): number | undefined {
    if (offset <= this.range.fromA) return offset;
    return offset >= this.range.toA ? offset + this.range.toB - this.range.toA : undefined;
  }
}

export type { Move };

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** The only section that is not the same object; -1 where there is none, or more than one. */
function indexOfChange(before: Resume, after: Resume): number {
  if (before.language !== after.language || before.unreadable !== after.unreadable) return -1;
  if (before.sections.length !== after.sections.length) return -1;
  let index = -1;
  for (let at = 0; at < before.sections.length; at += 1) {
    if (before.sections[at]?.section === after.sections[at]?.section) continue;
    if (index >= 0) return -1;
    index = at;
  }
  return index;
}

function isSameSection(before: Section, after: Section, move: Move): boolean {
  if (before.kind !== after.kind || before.custom !== after.custom || before.certainty !== after.certainty) return false;
  if (before.kind === 'basics' || before.unreadable || after.unreadable || before.paragraphs.length !== after.paragraphs.length)
    return false;
  return (
    areSame(before.bullets, after.bullets, isSameBullet, move) &&
    areSame(before.headings, after.headings, isSameHeading, move) &&
    areSame(before.entries, after.entries, isSameEntry, move) &&
    areSame(before.otherEntries, after.otherEntries, isSameEntry, move) &&
    areSame(before.dates, after.dates, isSameRange, move) &&
    areSame(before.skills, after.skills, isSameSkill, move) &&
    areSame(before.links, after.links, isSameLink, move) &&
    areSame(before.comments, after.comments, isClear, move) &&
    areSame(before.tables, after.tables, leaves, move) &&
    areSame(before.opaque, after.opaque, leaves, move) &&
    (before.heading === undefined) === (after.heading === undefined)
  );
}

function areSame<Item>(before: readonly Item[], after: readonly Item[], isSame: IsSame<Item>, move: Move): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < before.length; index += 1) {
    if (!isSame(before[index] as Item, after[index] as Item, move)) return false;
  }
  return true;
}

type IsSame<Item> = (before: Item, after: Item, move: Move) => boolean;

function leaves(before: Span, after: Span, move: Move): boolean {
  return move.leaves(before, after);
}

function isClear(before: { readonly span: Span }, after: { readonly span: Span }, move: Move): boolean {
  return move.leaves(before.span, after.span);
}

/** What stands beside a link on its line has no part in it. */
function isSameLink(before: Link, after: Link, move: Move): boolean {
  return before.kind === after.kind && before.target === after.target && before.text === after.text && move.spares(before.span, after.span);
}

function isSameBullet(before: Bullet, after: Bullet, move: Move): boolean {
  return before.depth === after.depth && before.markerText === after.markerText && move.keeps(before.marker, after.marker);
}

function isSameHeading(before: Heading, after: Heading, move: Move): boolean {
  return before.level === after.level && before.style === after.style && move.leaves(before.span, after.span);
}

function isSameEntry(before: Entry, after: Entry, move: Move): boolean {
  return (
    before.certainty === after.certainty &&
    before.layout === after.layout &&
    before.group === after.group &&
    before.level === after.level &&
    before.bullets.length === after.bullets.length &&
    move.keeps(before.span, after.span) &&
    move.leaves(before.header, after.header) &&
    isSameField(before.organization, after.organization, move) &&
    isSameField(before.role, after.role, move) &&
    isSameField(before.title, after.title, move) &&
    isSameField(before.location, after.location, move) &&
    isSameRange(before.dates, after.dates, move)
  );
}

function isSameField(before: Field | undefined, after: Field | undefined, move: Move): boolean {
  return before?.text === after?.text && before?.certainty === after?.certainty && move.leaves(before?.span, after?.span);
}

function isSameRange(before: DateRange | undefined, after: DateRange | undefined, move: Move): boolean {
  return (
    move.leaves(before?.span, after?.span) &&
    move.leaves(before?.start?.span, after?.start?.span) &&
    move.leaves(before?.end?.span, after?.end?.span)
  );
}

function isSameSkill(before: SkillMention, after: SkillMention, move: Move): boolean {
  return before.group === after.group && before.text === after.text && move.leaves(before.span, after.span);
}

/** What the resume says of the person, and the targets of its links. */
function isSameHead(before: Resume, after: Resume, index: number, move: Move): boolean {
  const isSame = (old: Located | undefined, now: Located | undefined): boolean => {
    if (!old || !now) return old === now;
    if (old.text !== now.text) return false;
    const isEdited = now.place === after.sections[index];
    return isEdited === (old.place === before.sections[index]) && (isEdited ? move.leaves(old.span, now.span) : old.span === now.span);
  };
  const areAll = (old: readonly Located[], now: readonly Located[]) => areSame(old, now, isSame, move);
  return (
    isSame(before.name, after.name) &&
    isSame(before.label, after.label) &&
    areAll(before.emails, after.emails) &&
    areAll(before.phones, after.phones) &&
    areAll(before.profiles, after.profiles) &&
    before.definitions.size === after.definitions.size &&
    [...before.definitions].every(([label, target]) => after.definitions.get(label) === target)
  );
}
