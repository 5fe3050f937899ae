import { fieldLabelOf, isDocumentTitle, sectionKindOf } from '../languages/index.ts';
import type { FieldLabel } from '../languages/language.ts';
import type { Prose } from '../model/prose.ts';
import type { Span } from '../model/span.ts';
import { isPlace } from '../text/places.ts';
import { sourceSpan, subProse } from '../text/prose.ts';
import { readClues } from './clues.ts';
import type { Row } from './rows.ts';

/** A piece of text with its place in the section. */
export interface Found {
  readonly text: string;
  readonly span: Span;
}

/** The name in the head of a document, and the position under it: a labelled one, the first heading, or a line that looks like a name. */
export function readHeadName(rows: readonly Row[]): PersonName {
  const at = rows.findIndex((row) => row.container === 'heading' && isNameLike(row.prose.plain));
  const titled = at >= 0 && !isPosition(rows[at]) ? rows[at] : undefined;
  const line = titled ? undefined : nameLine(rows.slice(0, firstLines));
  const index = line ? rows.indexOf(line.row) : at;
  const label = index >= 0 ? readPosition(rows[index + 1]) : undefined;
  const labelled = readLabelledName(rows);
  // A word for a position may be a given name: “Dean”.
  const title = titled ?? (rows[at]?.level === 1 ? rows[at] : undefined);
  return { name: labelled ?? line?.name ?? (title && trimName(title.prose, 0)), label, isLabelled: labelled !== undefined };
}

/** The name in a section about the person: labelled, before the sex, or a first line that looks like one. */
export function readPersonName(rows: readonly Row[]): PersonName {
  const labelled = readLabelledName(rows);
  return { name: labelled ?? nameWithSex(rows) ?? nameLine(rows.slice(0, 1))?.name, isLabelled: labelled !== undefined };
}

export interface PersonName {
  readonly name?: Found;
  readonly label?: Found;
  /** A label says that it is the name. */
  readonly isLabelled: boolean;
}

const firstLines = 4;

interface LabelledValue {
  readonly field: FieldLabel;
  readonly value: Found;
}

/** “Name: Mira Holt”, “Vorname” and “Nachname” on lines of their own, a row of a table, or a column of one. */
export function readLabelledName(rows: readonly Row[]): Found | undefined {
  const found = rows.flatMap((row, index) => labelledValue(row) ?? valueBelow(row, rows[index + 1]) ?? []);
  const first = (field: FieldLabel) => found.find((value) => value.field === field)?.value;
  const [name, given, family] = [first('name'), first('givenName'), first('familyName')];
  if (given) return join(given, family ?? name);
  return name && family ? join(name, family) : (name ?? family);
}

function join(given: Found, family: Found | undefined): Found {
  return family && !given.text.includes(family.text) ? { ...given, text: `${given.text} ${family.text}` } : given;
}

function labelledValue({ prose }: Row): LabelledValue | undefined {
  const match = /^([^:：\t]{1,30})[:：\t]\s*(?=\S)/u.exec(prose.plain.slice(0, 120));
  const label = match ? (match[1] ?? '') : boldLabel(prose);
  const field = label === undefined ? undefined : nameField(label);
  if (!field) return undefined;
  const from = match ? match[0].length : (label ?? '').length;
  const tab = prose.plain.indexOf('\t', from);
  const value = trimName(tab < 0 ? prose : subProse(prose, 0, tab), from);
  return value && fieldLabelOf(value.text) === undefined ? { field, value } : undefined;
}

/** “**氏名** 山田”: a label by its style alone. */
function boldLabel({ plain, runs }: Prose): string | undefined {
  const [first] = runs;
  return first?.bold && first.plainTo < plain.length && first.plainTo <= 30 ? plain.slice(0, first.plainTo) : undefined;
}

/** A table that has the labels above the values, or a term with its definition. */
function valueBelow(row: Row, next: Row | undefined): LabelledValue | undefined {
  const isTable = row.container === 'table' && next?.container === 'table';
  if (!next || (!isTable && next.container !== 'definition')) return undefined;
  const heads = row.prose.plain.slice(0, 200).split('\t');
  const at = heads.findIndex((head) => nameField(head) !== undefined);
  const cell = cellAt(next.prose, at);
  const value = cell && trimName(cell, 0);
  return value && { field: 'name', value };
}

function cellAt(prose: Prose, count: number): Prose | undefined {
  if (count < 0) return undefined;
  let from = 0;
  for (let skipped = 0; skipped < count; skipped += 1) {
    from = prose.plain.indexOf('\t', from) + 1;
    if (from === 0) return undefined;
  }
  const to = prose.plain.indexOf('\t', from);
  return subProse(prose, from, to < 0 ? prose.plain.length : to);
}

function nameField(label: string): FieldLabel | undefined {
  const field = fieldLabelOf(label);
  return field === 'name' || field === 'givenName' || field === 'familyName' ? field : undefined;
}

/** “李明/男/1990”: how Chinese resumes begin. */
function nameWithSex(rows: readonly Row[]): Found | undefined {
  for (const { prose } of rows) {
    const match = /^\s{0,3}([^/|(（]{2,40})(?:[(（][^()（）]{0,40}[)）])?\s?[/|]\s?(?:男|女|male|female)(?![\p{L}])/iu.exec(
      prose.plain.slice(0, 120),
    );
    if (match?.[1]) return trimName(subProse(prose, 0, prose.plain.indexOf(match[1]) + match[1].length), 0);
  }
  return undefined;
}

function isNameLike(text: string): boolean {
  // “my-resume” is what a repository is called.
  if (/^[a-z\d]+(?:[-_][a-z\d]+)+$/.test(text)) return false;
  return text.length <= 80 && !isDocumentTitle(text) && !/[:：]$/u.test(text) && /\p{L}/u.test(text) && !/@|https?:/.test(text);
}

function isPosition(row: Row | undefined): boolean {
  return row !== undefined && readClues(row.prose.plain.split(/[|｜•·,:：–—]|\s-\s/u)[0] ?? '').role;
}

/** The first row one part of which looks like a name: “Data Engineer | Mira Holt”. */
function nameLine(rows: readonly Row[]): { readonly row: Row; readonly name: Found } | undefined {
  for (const row of rows) {
    if (row.container === 'bullet' || row.container === 'table' || row.prose.plain.length > 120) continue;
    for (const match of row.prose.plain.matchAll(/[^|｜•·\t]+/gu)) {
      const shouted = shoutedName.exec(match[0])?.[0].length;
      const part = subProse(row.prose, match.index, match.index + (shouted ?? match[0].length));
      const name = looksLikeName(part.plain.trim()) ? trimName(part, 0) : undefined;
      if (name) return { row, name };
    }
  }
  return undefined;
}

/** Two to five capitalised words, or two to four Chinese characters, with nothing else. */
export function looksLikeName(text: string): boolean {
  if (/^\p{Script=Han}{1,4}[ \u3000]?\p{Script=Han}{1,3}$/u.test(text) && text.length >= 2 && text.length <= 6)
    return !isDocumentTitle(text);
  if (text.length > 60 || !/^\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,5}$/u.test(text) || isDocumentTitle(text) || isPlace(text))
    return false;
  const words = text.split(/\s+/);
  if (words.some((word, at) => /^\p{Ll}/u.test(word) && (!particles.has(word) || at === words.length - 1))) return false;
  const clues = readClues(text);
  if (clues.role || clues.institution || clues.degree) return false;
  return sectionKindOf(text) === undefined;
}

/** “MIRA HOLT Harbour City, NJ”: in capitals, before what is not. */
const shoutedName = /^\s*\p{Lu}[\p{Lu}'’-]+(?:\s+\p{Lu}[\p{Lu}.'’-]*){1,3}(?=\s+\p{Lu}\p{Ll})/u;
/** Small words inside names. */
const particles: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von vom der den ter ten zu zum al el bin ibn y e af'.split(' '),
);
const greeting = /^(?:hi|hey|hello)?[\s,!.👋-]*(?:(?:there)[\s,!.👋-]*)?(?:i['’]m|i am|my name is|this is|it['’]s)\s+/iu;
const titles = /^(?:(?:dr|prof|mr|mrs|ms|ing|mag|dipl\.?-(?:ing|inf)|dr\.?-(?:ing|med)|dr\.? (?:med|phil|rer\. ?nat))\.?\s+(?=\p{Lu}))+/iu;
const pictures = /^[\u200D\uFE0F\s\p{Extended_Pictographic}•·-]+/u;
const pictureEnd = /(?<![\u200D\uFE0F\s\p{Extended_Pictographic}.,!])[\u200D\uFE0F\s\p{Extended_Pictographic}.,!]+$/u;

function trimName(prose: Prose, from: number): Found | undefined {
  const name = nameRange(prose.plain, from);
  return name && { text: prose.plain.slice(name.from, name.to), span: sourceSpan(prose, name.from, name.to) };
}

/** Where the name stands in a line from an offset on, without greeting, title, emoji and "— Resume". */
export function nameRange(plain: string, from: number): Span | undefined {
  let start = from + (greeting.exec(plain.slice(from, from + 100))?.[0].length ?? 0);
  start += pictures.exec(plain.slice(start))?.[0].length ?? 0;
  start += documentTitleLength(plain.slice(start));
  start += titles.exec(plain.slice(start))?.[0].length ?? 0;
  const rest = plain.slice(start);
  const name = withoutDocumentTitle(
    rest
      .slice(0, nameLength(rest))
      .replace(pictureEnd, (end, at: number, head: string) => (end === '.' && /\s[JS]r$/.test(head.slice(0, at)) ? end : '')),
  );
  return name === '' ? undefined : { from: start, to: start + name.length };
}

/** Up to what is set off from the name; the same name in Latin letters behind a Chinese or Japanese one belongs to it. */
function nameLength(text: string): number {
  const twice =
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} ]{2,20}[(（](?:\p{Lu}[\p{L}.' -]{2,40}|[\p{Script=Hiragana}\p{Script=Katakana}ー\s]{3,30})[)）]/u.exec(
      text,
    );
  if (twice) return twice[0].length;
  const familyFirst = /^\p{Lu}[\p{Ll}'’-]+, \p{Lu}\p{Ll}[\p{Ll}-]*(?: \p{Lu}\p{L}*\.?)?$/u.exec(text);
  return familyFirst ? familyFirst[0].length : text.search(/[|｜•·–—\t]|\s-\s|[(（/]|[,:：]\s|$/u);
}

/** “Resume of Mira Holt”, “CV - Mira Holt”, “Lebenslauf Mira Holt”. */
function documentTitleLength(text: string): number {
  const words = [...text.slice(0, 60).matchAll(/[^\s:：|–—-]+/gu)].slice(0, 3);
  for (const word of words.reverse()) {
    const end = word.index + word[0].length;
    if (!isDocumentTitle(text.slice(0, end))) continue;
    const joint = /^\s*(?:[-–—:：|]\s*|(?:of|von|de|di|van)\s+)?/iu.exec(text.slice(end))?.[0].length ?? 0;
    return end + joint < text.trimEnd().length ? end + joint : 0;
  }
  return 0;
}

/** “Mira Holt's Resume”, “Mira Holt CV”, “李明的简历”. */
function withoutDocumentTitle(name: string): string {
  const words = [...name.slice(0, 80).matchAll(/\S+/g)];
  for (const word of words.slice(1)) {
    if (isDocumentTitle(name.slice(word.index)))
      return name
        .slice(0, word.index)
        .trimEnd()
        .replace(/['’]s?$/u, '');
  }
  const length = [4, 3, 2].find((count) => /^\p{Script=Han}{4,10}$/u.test(name) && isDocumentTitle(name.slice(-count)));
  return length === undefined ? name : name.slice(0, -length).replace(/的$/u, '');
}

/** A short line with the word for a position right under the name. */
function readPosition(row: Row | undefined): Found | undefined {
  if (!row || row.prose.plain.length > 100 || row.container === 'bullet') return undefined;
  if (/@|https?:|\d{4}/.test(row.prose.plain) || !readClues(row.prose.plain).role) return undefined;
  return { text: row.prose.plain, span: row.prose.span };
}
