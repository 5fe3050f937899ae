import { allEntries } from '../../model/entries.ts';
import type { Entry, PlacedSection } from '../../model/resume.ts';
import type { Snapshot } from '../../snapshot.ts';
import { placeAt } from '../places.ts';

/** Where the cursor is, and what stands round it on its line. */
export interface Cursor {
  readonly offset: number;
  readonly place: PlacedSection;
  /** The offset in the section. */
  readonly at: number;
  /** Offset of the line in the document. */
  readonly lineStart: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The line from the cursor on, without its line break. */
  readonly after: string;
  /**
   * Whether the editor asks by itself since a character was typed. Then only what the person most likely wants next is
   * worth a list that takes the Enter key.
   */
  readonly isAutomatic: boolean;
}

/** The cursor at an offset; undefined for a text without sections. */
export function readCursor({ resume, text }: Snapshot, offset: number, isAutomatic: boolean): Cursor | undefined {
  const place = placeAt(resume, offset);
  if (!place) return undefined;
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline < 0 ? text.length : newline;
  const after = text.slice(offset, lineEnd).replace(/\r$/, '');
  return { offset, place, at: offset - place.start, lineStart, before: text.slice(lineStart, offset), after, isAutomatic };
}

/** Whether the cursor is where nothing of the resume is written: in code, raw HTML, front matter, a comment or the target of a link. */
export function isOutsideText({ place: { section }, at, before }: Cursor): boolean {
  const lineAt = at - before.length;
  const isInBlock = section.opaque.some(
    ({ from, to }) => (from < at && at < to) || (from <= lineAt && at <= to && (lineAt < to || !isFrontMatter(section.text, from))),
  );
  if (isInBlock || section.comments.some(({ span }) => span.from < at && at < span.to)) return true;
  if (section.links.some(({ targetSpan }) => targetSpan && targetSpan.from <= at && at <= targetSpan.to)) return true;
  return isInTarget(before) || isInCode(before);
}

/** The entry that the cursor is in or right behind. */
export function entryAt({ place: { section }, at }: Cursor): Entry | undefined {
  return allEntries(section).findLast(({ span }) => span.from <= at);
}

/** The line before the cursor's that has text, from the nearest up to the start of the section; undefined where there is none. */
export function lineAbove({ place: { section }, at, before }: Cursor): string | undefined {
  const above = section.text.slice(0, Math.max(0, at - before.length)).trimEnd();
  return above === '' ? undefined : above.slice(above.lastIndexOf('\n') + 1);
}

/** Front matter ends with its last line's break, so the line behind it is none of it. */
function isFrontMatter(text: string, from: number): boolean {
  return /^\uFEFF?(?:---|\+\+\+|%)/.test(text.slice(from, from + 4));
}

function isInTarget(before: string): boolean {
  const open = before.lastIndexOf('](');
  return open >= 0 && !/[)\s]/.test(before.slice(open + 2));
}

function isInCode(before: string): boolean {
  let marks = 0;
  for (const character of before) if (character === '`') marks += 1;
  return marks % 2 === 1;
}
