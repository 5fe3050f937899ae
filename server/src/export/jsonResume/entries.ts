import { toIso } from '../../dates/index.ts';
import { fieldLabelOf } from '../../languages/index.ts';
import type { DateRange } from '../../model/dates.ts';
import { allEntries, type PlacedEntry } from '../../model/entries.ts';
import type { Prose } from '../../model/prose.ts';
import type { Entry, Section } from '../../model/resume.ts';
import { SectionCache } from '../../model/sectionCache.ts';
import { spanContains } from '../../model/span.ts';
import type { EntryMapping } from '../../sections/section.ts';
import { compact, type JsonObject, type JsonValue } from './json.ts';
import { toUri } from './webAddress.ts';
import { within } from './within.ts';

/** An entry: who, what, where and when from its header, the bullets, and the paragraphs between. */
export function readEntryItem({ place: { section }, entry }: PlacedEntry, mapping: EntryMapping): JsonObject {
  const body = [...readBehindTitle(section, entry), ...readBody(section, entry, entryAfter(section, entry))];
  const bullets = entry.bullets.map(({ prose }) => prose.plain.trim());
  const labelled = [...bullets, ...body].flatMap((line) => readLabelled(line, mapping));
  const isFree = (line: string) => readLabelled(line, mapping).length === 0;
  return compact({
    ...readNames(entry, mapping),
    url: readAddress(section, entry),
    location: entry.location?.text,
    ...readDates(entry.dates, mapping),
    [mapping.text]: body.filter(isFree).join('\n\n'),
    highlights: bullets.filter(isFree),
    ...Object.fromEntries(labelled),
  });
}

function entryAfter(section: Section, entry: Entry): Entry | undefined {
  let next = following.get(section);
  if (!next) {
    const all = allEntries(section);
    next = new Map(all.map((one, index) => [one, all[index + 1]]));
    following.set(section, next);
  }
  return next.get(entry);
}

const following = new SectionCache<ReadonlyMap<Entry, Entry | undefined>>();

function proseOf(bullets: Section['bullets']): readonly Prose[] {
  let prose = proseOfBullets.get(bullets);
  if (!prose) {
    prose = bullets.map((bullet) => bullet.prose);
    proseOfBullets.set(bullets, prose);
  }
  return prose;
}

const proseOfBullets = new WeakMap<Section['bullets'], readonly Prose[]>();

function readNames(entry: Entry, { names, area }: EntryMapping): Record<string, string | undefined> {
  const fields = Object.entries(names) as [keyof typeof names, string][];
  const values = Object.fromEntries(fields.map(([field, name]) => [name, entry[field]?.text]));
  const first = fields[0]?.[1] ?? '';
  // A project that stands under a role or an employer has no title of its own.
  if (names.title) values[first] ??= entry.role?.text ?? entry.organization?.text;
  const role = names.role === undefined ? undefined : values[names.role];
  const comma = area === undefined || role === undefined ? -1 : role.indexOf(', ');
  if (area === undefined || role === undefined || comma < 1) return values;
  return { ...values, [names.role as string]: role.slice(0, comma), [area]: role.slice(comma + 2) };
}

/** What a list of projects says of each behind its title: “Tidemark (2020): a tide table”. */
function readBehindTitle({ bullets, paragraphs }: Section, { header, title }: Entry): string[] {
  if (!title) return [];
  const lines = [...within(proseOf(bullets), header.from, header.to), ...within(paragraphs, header.from, header.to)];
  const line = lines.find((prose) => spanContains(prose.span, title.span));
  const at = line ? line.plain.indexOf(title.text) : -1;
  if (!line || at < 0) return [];
  const rest = line.plain.slice(at + title.text.length);
  const separator = rest.search(/[:：]\s|\s[–—-]\s/u);
  const text = separator < 0 ? '' : rest.slice(separator + 2).trim();
  // Shorter than that it is a date, a place or a tool, which has been read already.
  return text.length > 40 ? [text] : [];
}

/** The paragraphs below the header. */
function readBody({ paragraphs }: Section, { header, span }: Entry, next: Entry | undefined): string[] {
  const end = next && next.span.from > span.from ? Math.min(span.to, next.span.from) : span.to;
  return within(paragraphs, header.to, end)
    .map(({ plain }) => plain.trim())
    .filter((text) => text !== '');
}

function readAddress({ links }: Section, { header }: Entry): string | undefined {
  const link = within(links, header.from, header.to).find(({ kind }) => kind !== 'image');
  return link?.target !== undefined && /^https?:/i.test(link.target) ? toUri(link.target) : undefined;
}

/** An open end has no endDate, and of a season only the year is known. */
function readDates(range: DateRange | undefined, { singleDate }: EntryMapping): Record<string, string | undefined> {
  const start = range?.start?.date && toIso(range.start.date);
  const end = range?.end?.date && toIso(range.end.date);
  const isSingle = range?.start === undefined || range.end === undefined;
  if (!isSingle) return { startDate: start, endDate: end };
  const only = end ?? start;
  if (range?.start?.present || range?.end?.present) return {};
  return { startDate: singleDate === 'both' ? only : undefined, endDate: only };
}

function readLabelled(line: string, { labels = [] }: EntryMapping): [string, JsonValue][] {
  const colon = line.slice(0, 60).search(/[:：]/u);
  if (labels.length === 0 || colon < 1) return [];
  const label = fieldLabelOf(line.slice(0, colon));
  const value = line.slice(colon + 1).trim();
  const found = labels.find((candidate) => candidate.label === label);
  return found && value !== '' ? [[found.field, found.isList ? splitList(value) : value]] : [];
}

/** “A, B” and, where a name has a comma, “A; B, C”. */
export function splitList(text: string): string[] {
  const separator = text.includes(';') ? ';' : /[,，、]/u;
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
