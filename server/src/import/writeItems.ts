import { formatDate } from '../dates/index.ts';
import { isJsonList, type JsonObject, type JsonValue } from '../export/jsonResume/json.ts';
import type { EntryMapping, JsonResumeMapping } from '../sections/section.ts';
import { escapeMarkdown, escapeParagraphs, writeLink } from './escapeMarkdown.ts';

/** The items of a section as blocks of Markdown, to be parted by blank lines. */
export function writeItems(items: readonly JsonObject[], mapping: JsonResumeMapping): string[] {
  switch (mapping.shape) {
    case 'entries':
      return items.flatMap((item) => writeEntry(item, mapping));
    case 'records':
      return writeList(items.map((item) => writeRecord(item, mapping)));
    case 'pairs':
      return writeList(items.map((item) => writePair(textOf(item[mapping.name]), textOf(item[mapping.value]))));
    case 'groups':
      return writeGroups(items);
  }
}

/** Of a heading, a line of role, dates and place, the paragraphs, and the bullets. */
function writeEntry(item: JsonObject, mapping: EntryMapping): string[] {
  const [first = '', ...others] = Object.values(mapping.names);
  const role = others.map((name) => textOf(item[name])).find((value) => value !== '') ?? '';
  const area = mapping.area === undefined ? '' : textOf(item[mapping.area]);
  const what = [role, area].filter((part) => part !== '').join(', ');
  const facts = [what === '' ? '' : `**${escapeMarkdown(what)}**`, writePeriod(item, mapping), escapeMarkdown(textOf(item.location))];
  const bullets = [...writeLabelled(item, mapping), ...listOf(item.highlights).map(escapeMarkdown)];
  return [
    prefixed('### ', linked(escapeMarkdown(textOf(item[first])), textOf(item.url))),
    facts.filter((fact) => fact !== '').join(' | '),
    ...escapeParagraphs(textOf(item[mapping.text])),
    bullets.map((bullet) => `- ${bullet}`).join('\n'),
  ].filter((block) => block !== '');
}

function writeLabelled(item: JsonObject, { labels = [] }: EntryMapping): string[] {
  return labels.flatMap(({ field, written, isList }) => {
    const value = isList ? writeWords(listOf(item[field])) : textOf(item[field]);
    return value === '' ? [] : [escapeMarkdown(`${written}: ${value}`)];
  });
}

function writePeriod({ startDate, endDate }: JsonObject, { singleDate }: EntryMapping): string {
  const start = writeDate(textOf(startDate));
  const end = writeDate(textOf(endDate));
  if (start === '') return end;
  if (end === '') return `${start} – Present`;
  return singleDate === 'both' && start === end ? start : `${start} – ${end}`;
}

/** “Mar 2021” for “2021-03”. */
function writeDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  if (year === undefined) return '';
  const date = { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
  return formatDate(date, day ? 'MMM D, YYYY' : month ? 'MMM YYYY' : 'YYYY', 'en') ?? '';
}

type RecordMapping = JsonResumeMapping & { readonly shape: 'records' };

/** “**Name**, issuer, Mar 2021: what for”; only a name that could be taken apart needs emphasis. */
function writeRecord(item: JsonObject, mapping: RecordMapping): string[] {
  const name = escapeMarkdown(textOf(item[mapping.name]));
  const url = textOf(item.url);
  const facts = [
    emphasised(linked(name, url), url === ''),
    escapeMarkdown(textOf(item[mapping.by])),
    writeDate(textOf(item[mapping.date])),
  ];
  const [first, ...below] = escapeParagraphs(textOf(item[mapping.text]));
  return [`${facts.filter((fact) => fact !== '').join(', ')}${first === undefined ? '' : `: ${first}`}`, ...below];
}

function writePair(name: string, value: string): string[] {
  const [first, ...below] = escapeParagraphs(value);
  return [`${emphasised(escapeMarkdown(name), true)}${first === undefined ? '' : `: ${first}`}`, ...below];
}

function emphasised(name: string, isPlain: boolean): string {
  return isPlain && /[,;:|–—()，；：、-]/u.test(name) ? `**${name}**` : name;
}

function writeGroups(items: readonly JsonObject[]): string[] {
  const groups: { readonly names: string[]; readonly keywords: string }[] = [];
  for (const item of items) {
    const name = textOf(item.name);
    const keywords = writeWords(listOf(item.keywords));
    const last = groups.at(-1);
    if (keywords === '' && last?.keywords === '') last.names.push(name);
    else groups.push({ names: [name], keywords });
  }
  const lines = groups.map(({ names, keywords }) => {
    const label = escapeMarkdown(writeWords(names));
    return keywords === '' ? label : `**${label}:** ${escapeMarkdown(keywords)}`;
  });
  return groups.length === 1 && groups[0]?.keywords === '' ? lines : writeList(lines.map((line) => [line]));
}

/** A bullet list; the paragraphs of an item stand under its first one. */
function writeList(items: readonly (readonly string[])[]): string[] {
  const written = items.map(([first, ...below]) => [`- ${first}`, ...below.map((paragraph) => `  ${paragraph}`)].join('\n\n'));
  const isLoose = items.some((item) => item.length > 1);
  return written.length > 0 ? [written.join(isLoose ? '\n\n' : '\n')] : [];
}

/** “A, B”, and with semicolons where an item has a comma. */
function writeWords(words: readonly string[]): string {
  return words.join(words.some((word) => word.includes(',')) ? '; ' : ', ');
}

function linked(text: string, url: string): string {
  return text === '' || url === '' ? text : writeLink(text, url);
}

function prefixed(prefix: string, text: string): string {
  return text === '' ? '' : prefix + text;
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: JsonValue | undefined): string[] {
  return isJsonList(value) ? value.filter((item) => typeof item === 'string') : [];
}
