import type { Span } from '../model/span.ts';

/**
 * Finds the front matter at the start of a document: YAML between `---` lines, TOML between `+++` lines, or pandoc's
 * `%` title lines. Of the data only keys with a plain value on their line are read, those of a map as "author.name".
 * Without front matter the end is 0.
 */
export function readFrontMatter(text: string): FrontMatter {
  const fence = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, 5).match(/^(---|\+\+\+)[ \t]*\r?\n/)?.[1];
  if (fence) return readFenced(text, fence);
  return text.startsWith('% ') ? readTitleLines(text) : { end: 0, fields: new Map(), items: [] };
}

export interface FrontMatter {
  /** The offset after the front matter with its line break. */
  readonly end: number;
  /** By lower-case key; quotes are taken off, spans are those of the values. */
  readonly fields: ReadonlyMap<string, FrontMatterValue>;
  /** What the items of YAML lists say, in order: the values of "- text: …" and of the keys below it, of "- …" the whole. */
  readonly items: readonly FrontMatterValue[];
}

export interface FrontMatterValue {
  readonly text: string;
  readonly span: Span;
}

/** Longer front matter than this is not looked for: a `---` that nothing closes is a rule, and must not cost a scan. */
const maximumLength = 20_000;

function readFenced(text: string, fence: string): FrontMatter {
  const fields = new Map<string, FrontMatterValue>();
  const items: FrontMatterValue[] = [];
  let position = text.indexOf('\n') + 1;
  let parent = '';
  const limit = Math.min(text.length, maximumLength);
  while (position < limit) {
    const newline = text.indexOf('\n', position);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(position, end).trimEnd();
    if (line === fence || (fence === '---' && line === '...')) return { end: newline < 0 ? end : newline + 1, fields, items };
    const map = fence === '---' ? /^([\w-]{1,40}):$/.exec(line)?.[1] : undefined;
    if (map !== undefined || /^\S/.test(line)) parent = map === undefined ? '' : `${map.toLowerCase()}.`;
    if (fence === '---' && items.length < mostItems) addItem(items, line, position);
    addField(fields, line, position, fence === '---' ? ':' : '=', parent);
    position = end + 1;
  }
  return { end: 0, fields: new Map(), items: [] };
}

const mostItems = 200;

function addItem(items: FrontMatterValue[], line: string, from: number): void {
  const lead = /^\s{0,12}(?:-\s+(?:[\w-]{1,40}:\s+)?|(?<=\s)[\w-]{1,40}:\s+)(?=[^\s|>])/u.exec(line)?.[0].length;
  if (lead === undefined) return;
  const text = line.slice(lead);
  items.push({ text, span: { from: from + lead, to: from + line.length } });
}

function addField(fields: Map<string, FrontMatterValue>, line: string, from: number, separator: string, parent: string): void {
  const at = line.indexOf(separator);
  if (at <= 0 || !(parent === '' ? /^[\w-]+\s*$/ : /^\s{1,8}[\w-]+\s*$/).test(line.slice(0, at))) return;
  const raw = line.slice(at + 1);
  const value = raw.trim();
  const text = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  if (text === '' || /^[[{>|&*!]/.test(text)) return;
  const start = from + at + 1 + raw.indexOf(text);
  fields.set(parent + line.slice(0, at).trim().toLowerCase(), { text, span: { from: start, to: start + text.length } });
}

/** Pandoc's `% title`, `% author`, `% date`, one line each. */
function readTitleLines(text: string): FrontMatter {
  const fields = new Map<string, FrontMatterValue>();
  let position = 0;
  for (const key of ['title', 'author', 'date']) {
    if (!text.startsWith('%', position)) break;
    const newline = text.indexOf('\n', position);
    const end = newline < 0 ? text.length : newline;
    const value = text.slice(position + 1, end).trim();
    const from = text.indexOf(value, position + 1);
    if (value !== '') fields.set(key, { text: value, span: { from, to: from + value.length } });
    position = newline < 0 ? end : newline + 1;
  }
  return { end: position, fields, items: [] };
}
