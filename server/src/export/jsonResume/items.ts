import { findDateRanges, toIso } from '../../dates/index.ts';
import type { Prose } from '../../model/prose.ts';
import type { Entry, Section } from '../../model/resume.ts';
import { type Span, spanContains } from '../../model/span.ts';
import type { JsonResumeMapping } from '../../sections/section.ts';
import { splitList } from './entries.ts';
import { compact, type JsonObject } from './json.ts';
import { toUri } from './webAddress.ts';

/** Awards, certificates and publications: “**Name**, who gave it, Mar 2019: what for”; entries that go elsewhere are left out. */
export function readRecords(
  section: Section,
  mapping: JsonResumeMapping & { shape: 'records' },
  language: string,
  elsewhere: readonly Entry[],
): JsonObject[] {
  const items = listItems(section).filter(({ prose }) => !elsewhere.some(({ span }) => spanContains(span, prose.span)));
  return items.map(({ prose, details }) => {
    const nameEnd = endOfName(prose);
    const rest = prose.plain.slice(nameEnd);
    const range = findDateRanges(rest, language)[0];
    const date = range?.end?.date ?? range?.start?.date;
    const before = date && range ? rest.slice(0, range.span.from) : rest;
    const after = date && range ? rest.slice(range.span.to) : '';
    const [by, text] = splitIssuer(before, after);
    return compact({
      [mapping.name]: trimSeparators(prose.plain.slice(0, nameEnd)),
      [mapping.by]: by,
      [mapping.date]: date && toIso(date),
      url: readAddress(section, prose.span),
      [mapping.text]: [text, ...details].filter((line) => line !== '').join('\n\n'),
    });
  });
}

/** Languages and references: “Name: value”, “Name (value)”. */
export function readPairs(section: Section, mapping: JsonResumeMapping & { shape: 'pairs' }): JsonObject[] {
  return listItems(section).flatMap(({ prose, details, isParagraph }) => {
    const text = prose.plain.trim();
    const parts = isParagraph && section.kind === 'languages' ? splitList(text) : [text];
    return parts.map((part, index) => {
      const end = parts.length === 1 ? endOfName(prose) : undefined;
      const [name, value] = splitPair(part, end);
      const below = index === 0 ? details : [];
      return compact({ [mapping.name]: name, [mapping.value]: [value, ...below].filter((line) => line !== '').join('\n\n') });
    });
  });
}

/** Skills and interests: “Name: keyword, keyword”, and names alone. */
export function readGroups(section: Section): JsonObject[] {
  if (section.kind === 'skills') return readSkillGroups(section);
  return listItems(section).flatMap(({ prose, details }) => {
    const text = prose.plain.trim();
    const colon = text.search(/[:：]\s/u);
    if (colon > 0)
      return [compact({ name: text.slice(0, colon).trim(), keywords: splitList(text.slice(colon + 1)), summary: details.join('\n\n') })];
    const names = /[.!?]$/.test(text) ? [text] : splitList(text);
    return [...names, ...details].map((name) => compact({ name }));
  });
}

function readSkillGroups({ skills }: Section): JsonObject[] {
  const groups: { name: string; keywords?: string[] }[] = [];
  for (const { text, group } of skills) {
    const last = groups.at(-1);
    if (group === undefined) groups.push({ name: text });
    else if (last?.keywords && last.name === group) last.keywords.push(text);
    else groups.push({ name: group, keywords: [text] });
  }
  return groups.map(compact);
}

interface ListItem {
  readonly prose: Prose;
  /** The paragraphs and bullets below it. */
  readonly details: readonly string[];
  readonly isParagraph: boolean;
}

/** The items of a section: its headings, or else its outer bullets, or else its paragraphs. */
function listItems(section: Section): ListItem[] {
  const headings = section.headings.filter(({ span }) => span.from > (section.heading?.span.from ?? -1)).map(({ prose }) => prose);
  const outer = section.bullets.filter(({ depth }) => depth === 0).map(({ prose }) => prose);
  const openers = [headings, outer, section.paragraphs].find((list) => list.length > 0) ?? [];
  const all = [...headings, ...section.bullets.map(({ prose }) => prose), ...section.paragraphs].sort((a, b) => a.span.from - b.span.from);
  const isOpener = new Set(openers);
  const items: { prose: Prose; details: string[]; isParagraph: boolean }[] = [];
  for (const prose of all) {
    if (isOpener.has(prose)) items.push({ prose, details: [], isParagraph: openers === section.paragraphs });
    else items.at(-1)?.details.push(prose.plain.trim());
  }
  return items.filter(({ prose }) => prose.plain.trim() !== '');
}

/** Emphasis or a link marks a name; without one it ends at the first separator. */
function endOfName({ plain, runs }: Prose): number {
  let end = 0;
  for (const run of runs) {
    if (!run.bold && !run.linked) break;
    end = run.plainTo;
  }
  if (end > 0) return end;
  const separator = plain.search(/[,，;；|｜]\s|\s[–—|-]\s|[:：]\s|\s\(/u);
  return separator < 0 ? plain.length : separator;
}

/** “, issuer” stands before the date, or behind it; a colon opens what it was for. */
function splitIssuer(before: string, after: string): [string, string] {
  const colon = before.search(/[:：]\s/u);
  const by = trimSeparators(colon < 0 ? before : before.slice(0, colon));
  const text = colon < 0 ? '' : before.slice(colon + 1);
  const behind = after.replace(/^[\])]/, '').trimStart();
  if (by === '' && text === '' && /^[,，|–—-]/u.test(behind)) return splitIssuer(behind, '');
  return [by, [trimSeparators(text, textEdges), trimSeparators(behind, textEdges)].filter((part) => part !== '').join(' ')];
}

function splitPair(text: string, nameEnd: number | undefined): [string, string] {
  const end = nameEnd ?? text.search(/[:：]\s?|\s[–—(-]/u);
  if (end < 0 || end >= text.length) return [trimSeparators(text), ''];
  const value = text.slice(end).trim();
  const bracketed = /^[:：]?\s?\(([^()]*)\)$/u.exec(value)?.[1];
  return [trimSeparators(text.slice(0, end)), bracketed ?? trimSeparators(value, textEdges)];
}

function readAddress({ links }: Section, { from, to }: Span): string | undefined {
  const link = links.find(
    ({ span, kind, target }) => kind !== 'image' && span.from >= from && span.to <= to && /^https?:/i.test(target ?? ''),
  );
  return link?.target === undefined ? undefined : toUri(link.target);
}

const separators = ' \t\u00A0,，;；:：|｜–—-·•()[]';
/** Of a sentence, only what stands before it is no part of it. */
const textEdges = { start: ' \t\u00A0,，;；:：|｜–—-', end: ' \t\u00A0' };

function trimSeparators(text: string, { start, end } = { start: separators, end: separators.replace(')', '') }): string {
  let from = 0;
  let to = text.length;
  while (from < to && start.includes(text[from] as string)) from += 1;
  while (to > from && end.includes(text[to - 1] as string)) to -= 1;
  return text.slice(from, to);
}
