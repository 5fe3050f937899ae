import type { Resume } from '../../model/resume.ts';
import { canonicalJson, compact, isJsonList, isJsonObject, type JsonObject, type JsonValue } from './json.ts';

/**
 * What a JSON Resume says beyond what its Markdown is read as: fields that Markdown has no place for, and values that
 * look like something else. An import keeps it in a comment, so that nothing is lost on the way back. Each
 * change names the value that it replaces, so that what a person edits afterwards wins over it.
 */
export function writeRemainder(printed: JsonObject, meant: JsonObject): string {
  const changes = describeChanges(printed, meant);
  if (changes.length === 0) return '';
  // A comment ends at “-->”, and has no “--” inside in HTML 4.
  const lines = changes.map((change) => JSON.stringify(change).replace(/--/g, '-\\u002d').replace(/[<>]/g, escapeCharacter));
  return `<!-- ${marker}\n[\n${lines.join(',\n')}\n]\n-->`;
}

/** What the Markdown says, with what the last such comment says beyond it. A comment that is damaged says nothing. */
export function applyRemainder(printed: JsonObject, { sections }: Resume): JsonObject {
  const comments = sections.flatMap(({ section }) => section.comments).filter(({ text }) => isRemainder(text));
  const text = comments.at(-1)?.text;
  if (text === undefined) return printed;
  const changes = parseChanges(text.slice(marker.length));
  const marks = new Map(changes.map(({ in: key = '' }) => [key, marksOf(printed[key])]));
  const root = JSON.parse(JSON.stringify(printed)) as Mutable;
  for (const change of changes) applyChange(root, change, marks);
  return compact(root);
}

/** Whether the text of a comment is one that an import wrote. */
export function isRemainder(comment: string): boolean {
  return comment.startsWith(`${marker}\n`) || comment.startsWith(`${marker}\r\n`);
}

const marker = 'json-resume';

/** Sets `field` of an object: of the root, of the object `in`, or of the item of the list `in` that is `of`. */
interface Change {
  readonly in?: string;
  /** The mark of the item as it is printed, and how many items like it come before. */
  readonly of?: string;
  readonly nth?: number;
  readonly field: string;
  /** The mark of the value that is printed; absent where none is. */
  readonly was?: string;
  /** Absent where there is to be none. */
  readonly is?: JsonValue;
}

type Mutable = Record<string, JsonValue>;

function describeChanges(printed: JsonObject, meant: JsonObject): Change[] {
  return keysOf(printed, meant).flatMap((key): Change[] => {
    const [was, is] = [printed[key], meant[key]];
    if (isJsonObject(is) && !isJsonList(was)) return fieldChanges(isJsonObject(was) ? was : {}, is, { in: key });
    if (!isJsonList(was) || !isJsonList(is) || was.length !== is.length || ![...was, ...is].every(isJsonObject)) {
      return fieldChanges(compact({ [key]: was }), compact({ [key]: is }), {});
    }
    const marks = marksOf(was);
    return was.flatMap((item, index) => {
      const of = marks[index] as string;
      const nth = marks.slice(0, index).filter((other) => other === of).length;
      return fieldChanges(item as JsonObject, is[index] as JsonObject, { in: key, of, ...(nth > 0 ? { nth } : {}) });
    });
  });
}

function fieldChanges(printed: JsonObject, meant: JsonObject, place: Pick<Change, 'in' | 'of' | 'nth'>): Change[] {
  return keysOf(printed, meant).flatMap((field) => {
    const [was, is] = [printed[field], meant[field]];
    if (canonicalJson(was) === canonicalJson(is)) return [];
    return [{ ...place, field, ...(was === undefined ? {} : { was: markOf(was) }), ...(is === undefined ? {} : { is }) }];
  });
}

function keysOf(a: JsonObject, b: JsonObject): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function parseChanges(text: string): Change[] {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isJsonList(value) ? (value.filter((item) => isJsonObject(item) && typeof item.field === 'string') as unknown as Change[]) : [];
  } catch {
    return [];
  }
}

function applyChange(root: Mutable, change: Change, marks: Marks): void {
  const target = targetOf(root, change, marks);
  if (!target) return;
  const { field, was, is } = change;
  const printed = Object.hasOwn(target, field) ? target[field] : undefined;
  if ((printed === undefined ? undefined : markOf(printed)) !== was) return;
  defineField(target, field, is ?? null);
}

/** Not by assignment: the name may be “__proto__”. */
function defineField(target: Mutable, field: string, value: JsonValue): void {
  Object.defineProperty(target, field, { value, enumerable: true, configurable: true, writable: true });
}

function targetOf(root: Mutable, { in: key, of, nth = 0 }: Change, marks: Marks): Mutable | undefined {
  if (key === undefined) return root;
  if (of === undefined && !Object.hasOwn(root, key)) defineField(root, key, {});
  const value = root[key];
  if (of === undefined) return isJsonObject(value) ? (value as Mutable) : undefined;
  const indexes = (marks.get(key) ?? []).flatMap((mark, index) => (mark === of ? [index] : []));
  const item = isJsonList(value) ? value[indexes[nth] ?? -1] : undefined;
  return isJsonObject(item) ? (item as Mutable) : undefined;
}

/** The marks of the items of each list as it is printed: changes to an item do not change its mark. */
type Marks = ReadonlyMap<string, readonly string[]>;

function marksOf(list: JsonValue | undefined): string[] {
  return isJsonList(list) ? list.map(markOf) : [];
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) of the value's JSON: short, and enough to see that it was edited. */
function markOf(value: JsonValue): string {
  let hash = 0x811c9dc5;
  for (const character of canonicalJson(value)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function escapeCharacter(character: string): string {
  return character === '<' ? '\\u003c' : '\\u003e';
}
