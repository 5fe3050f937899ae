import { allEntries } from '../../model/entries.ts';
import type { Field, Resume, Section } from '../../model/resume.ts';
import type { CompletionItem, CompletionKind, CompletionList } from './completionItem.ts';
import { type Cursor, entryAt } from './cursor.ts';
import { type HeaderPart, headerPartAt, type PartName, typedFrom } from './headerPart.ts';

/** Which values of the document's headers to offer, and where. */
export interface UsedValues {
  readonly kind: CompletionKind;
  readonly part: PartName & ('organization' | 'role' | 'location');
  /** What an item says beside its label. */
  describe(): string;
  /** Whether the values of one section suit another. */
  suits?(from: Section, to: Section): boolean;
}

/** In the header of an entry: the values that other entries have for a part, the most used first. */
export function completeUsed(
  resume: Resume,
  cursor: Cursor,
  { kind, part: name, describe, suits }: UsedValues,
): CompletionList | undefined {
  const part = headerPartAt(cursor);
  if (!part || (cursor.isAutomatic && !isWelcome(part, name, cursor))) return undefined;
  const counts = countValues(resume, cursor, name, suits);
  const items = [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([value]) => replacePart(cursor, part, value, { kind, detail: describe() }) ?? []);
  if (items.length === 0) return undefined;
  return { items: items.slice(0, mostItems), incomplete: cursor.isAutomatic, isSecondary: part.expected !== name };
}

const mostItems = 30;

/** Unasked, a value is offered where it is expected, behind a separator or from its capital on. */
function isWelcome({ expected, starts }: HeaderPart, name: PartName, { before }: Cursor): boolean {
  if (expected !== undefined && expected !== name) return false;
  const typed = before.slice(starts[starts.length - 1]);
  return expected === undefined ? /^\p{Lu}/u.test(typed) : typed === '' || /^\p{L}/u.test(typed);
}

function countValues({ sections }: Resume, cursor: Cursor, name: UsedValues['part'], suits?: UsedValues['suits']): Map<string, number> {
  const current = entryAt(cursor);
  const counts = new Map<string, number>();
  for (const { section } of sections) {
    if (suits && !suits(section, cursor.place.section)) continue;
    for (const entry of allEntries(section)) {
      const field: Field | undefined = entry === current && holds(entry[name], cursor) ? undefined : entry[name];
      if (field && isValue(field.text)) counts.set(field.text, (counts.get(field.text) ?? 0) + 1);
    }
  }
  return counts;
}

/** The part that is being typed is no value yet. */
function holds(field: Field | undefined, { at, before }: Cursor): boolean {
  return field !== undefined && field.span.to >= at - before.length && field.span.from <= at;
}

function isValue(text: string): boolean {
  return text.length > 1 && text.length <= 80 && !text.includes('\n');
}

/**
 * An item that puts a value in place of what was typed of a part; undefined where the value does not begin like that, or
 * is there already.
 */
export function replacePart(
  cursor: Cursor,
  part: HeaderPart,
  value: string,
  item: Pick<CompletionItem, 'kind' | 'detail' | 'documentation'>,
): CompletionItem | undefined {
  const { starts } = part;
  const nearest = starts[starts.length - 1] ?? 0;
  const start = starts.find((from) => isBegun(value, typedFrom(cursor, from))) ?? nearest;
  const typed = typedFrom(cursor, start);
  if (typed === value || (typed !== '' && !isBegun(value, typed) && !containsWord(value, typed))) return undefined;
  const rest = /^[^|·•,()（）*_<\t]*/.exec(cursor.after)?.[0].trimEnd().length ?? 0;
  return {
    ...item,
    label: value,
    filterText: value,
    edit: { span: { from: cursor.lineStart + start, to: cursor.offset }, newText: value },
    replaceTo: cursor.offset + rest,
  };
}

function isBegun(value: string, typed: string): boolean {
  return typed !== '' && value.toLowerCase().startsWith(typed.toLowerCase());
}

function containsWord(value: string, typed: string): boolean {
  return value.toLowerCase().includes(` ${typed.toLowerCase()}`);
}
