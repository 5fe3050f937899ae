import { fieldLabelOf, isDocumentTitle } from '../languages/index.ts';
import type { Prose } from '../model/prose.ts';
import type { Link, Section } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import { sourceSpan, subProse, wordsOnly } from '../text/prose.ts';
import { readClues } from './clues.ts';
import type { Row } from './rows.ts';

/** What the head of the document or a contact section says of the person. Spans are relative to the section. */
export interface Contacts {
  readonly name?: Found;
  /** The line under the name. */
  readonly label?: Found;
  readonly emails: readonly Found[];
  readonly phones: readonly Found[];
  readonly profiles: readonly Found[];
}

export interface Found {
  readonly text: string;
  readonly span: Span;
}

/** Reads the contact data of a section from its rows. */
export function readContacts(section: Section, rows: readonly Row[], isHead: boolean): Contacts {
  const block = isHead ? headBlock(rows) : rows;
  const links = section.links.filter(({ span }) => !isHead || span.from <= (block[block.length - 1]?.span.to ?? 0));
  return {
    ...(isHead ? readName(block) : { name: labelledName(block) ?? nameWithSex(block) }),
    emails: readEmails(block, links),
    phones: readPhones(block),
    profiles: readProfiles(block, links),
  };
}

const emailPattern = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const phonePattern = /(?:\+\s?|\b00)?\(?\d[\d\s().\u00A0/-]{5,20}\d\b/g;
const addressPattern =
  /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]{1,63}\.){1,3}(?:com|org|net|io|dev|me|ai|co|app|info|in|de|fr|uk|es|it|nl|ru|br|cn|jp|kr|tech|page|site|xyz|eu|us|ca|ch|at|be|pl|tr|pt|se|no|fi|dk|club|blog|works|design|edu|gov)(?:\/[\p{L}\p{N}._~%/@+-]{1,120})?(?![\p{L}\p{N}@])/gu;

/** The head without a summary that may follow: long paragraphs and what comes after them say nothing of contact. */
function headBlock(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, 40);
}

function readEmails(rows: readonly Row[], links: readonly Link[]): Found[] {
  const found: Found[] = [];
  for (const link of links) {
    const target = link.target ?? '';
    if (/^mailto:/i.test(target)) found.push({ text: decode(target.slice(7).split('?')[0] ?? ''), span: link.span });
  }
  for (const { prose } of rows) {
    for (const match of prose.plain.matchAll(emailPattern)) {
      found.push({ text: match[0].replace(/(?<![.-])[.-]+$/, ''), span: sourceSpan(prose, match.index, match.index + match[0].length) });
    }
  }
  return inOrder(found);
}

function readPhones(rows: readonly Row[]): Found[] {
  const found: Found[] = [];
  for (const { prose } of rows) {
    const text = prose.plain.length < 400 ? prose.plain : '';
    for (const match of text.matchAll(phonePattern)) {
      const digits = match[0].replace(/\D/g, '').length;
      if (digits < 7 || digits > 15 || isNoPhone(text, match.index, match[0])) continue;
      found.push({ text: match[0].trim(), span: sourceSpan(prose, match.index, match.index + match[0].length) });
    }
  }
  return inOrder(found);
}

/** Years, dates, postal codes and the numbers in addresses look like short phone numbers. */
function isNoPhone(text: string, at: number, number: string): boolean {
  if (/[\p{L}\p{N}_/@=]$/u.test(text.slice(0, at)) || /^[\p{L}_/@]/u.test(text.slice(at + number.length))) return true;
  if (/^(?:19|20)\d\d\s?[-–./]\s?(?:19|20)?\d\d/.test(number) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(number.trim())) return true;
  return !/[+()\s.-]/.test(number) && number.length < 8;
}

function readProfiles(rows: readonly Row[], links: readonly Link[]): Found[] {
  const found: Found[] = [];
  for (const link of links) {
    const target = link.target ?? '';
    if (link.kind === 'image' || !isWebAddress(target)) continue;
    found.push({ text: target, span: link.span });
  }
  for (const { prose } of rows) for (const address of bareAddresses(prose)) found.push(address);
  return inOrder(found);
}

function isWebAddress(target: string): boolean {
  if (/^https?:\/\//i.test(target)) return true;
  return (
    !target.includes('@') &&
    /^(?:www\.|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,3})(?:\/|$)/u.test(target) &&
    !/\.(?:md|html?|pdf|png|jpe?g|docx?)$/i.test(target)
  );
}

function bareAddresses(prose: Prose): Found[] {
  if (!prose.plain.includes('.') || prose.plain.length > 400) return [];
  const text = wordsOnly(prose);
  return [...text.matchAll(addressPattern)]
    .map((match) => ({ match, span: sourceSpan(prose, match.index, match.index + match[0].length) }))
    .filter(({ match }) => match[0].includes('/') || !/^(?:node|vue|next|react|express|asp|socket|d3|three)\./i.test(match[0]))
    .filter(({ match }) => !prose.runs.some((run) => run.linked && run.plainFrom <= match.index && match.index < run.plainTo))
    .map(({ match, span }) => ({ text: match[0], span }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function inOrder(found: readonly Found[]): Found[] {
  return withoutRepeats([...found].sort((a, b) => a.span.from - b.span.from));
}

/** The first of those that are the same but for case and the scheme of an address. */
export function withoutRepeats<T extends { readonly text: string }>(found: readonly T[]): T[] {
  const seen = new Set<string>();
  return found.filter(({ text }) => {
    const key = text.toLowerCase().replace(/^https?:\/\/(www\.)?|\/$/g, '');
    return !seen.has(key) && seen.add(key);
  });
}

function labelledName(rows: readonly Row[]): Found | undefined {
  for (const { prose } of rows) {
    const match = /^([^:：]{1,30})[:：]\s*(\S.*)$/u.exec(prose.plain.slice(0, 120));
    if (!match || fieldLabelOf(match[1] ?? '') !== 'name') continue;
    return trimName(prose, prose.plain.indexOf(match[2] ?? '', (match[1] ?? '').length));
  }
  return undefined;
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

function readName(rows: readonly Row[]): Pick<Contacts, 'name' | 'label'> {
  const labelled = labelledName(rows);
  const at = rows.findIndex((row) => row.container === 'heading' && isNameLike(row.prose.plain));
  const row = at >= 0 ? at : rows.findIndex((candidate, index) => index < 4 && looksLikeName(candidate));
  const name = labelled ?? (row >= 0 && rows[row] ? trimName(rows[row].prose, 0) : undefined);
  return { name, label: row >= 0 ? readLabel(rows[row + 1]) : undefined };
}

function isNameLike(text: string): boolean {
  return text.length <= 80 && !isDocumentTitle(text) && !/[:：]$/u.test(text) && /\p{L}/u.test(text) && !/@|https?:/.test(text);
}

/** A line of two to five capitalised words, or two to four Chinese characters, with nothing else. */
function looksLikeName({ container, prose }: Row): boolean {
  if (container === 'bullet' || container === 'table') return false;
  const text = prose.plain.trim();
  if (/^\p{Script=Han}{1,4}[ \u3000]?\p{Script=Han}{1,3}$/u.test(text) && text.length >= 2 && text.length <= 6 && !isDocumentTitle(text))
    return true;
  if (!/^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(text)) return false;
  return !readClues(text).role && !isDocumentTitle(text);
}

const greeting = /^(?:hi|hey|hello)?[\s,!.👋-]*(?:(?:there)[\s,!.]*)?(?:i['’]m|i am|my name is|this is|it['’]s)\s+/iu;
const suffix = /(?:[|｜•·–—]|\s-\s|[(（/]|,\s)[\s\S]*$/u;

/** The name without greeting, title, emoji and "— Resume". */
function trimName(prose: Prose, from: number): Found | undefined {
  const text = prose.plain.slice(from);
  const start = from + (greeting.exec(text)?.[0].length ?? 0);
  const rest = prose.plain.slice(start);
  const lead =
    /^(?:[\u200D\uFE0F\s\p{Extended_Pictographic}•·-]+|(?:resume|résumé|cv|curriculum vitae)\s*(?:of|[-–—:|])\s*)*/iu.exec(rest)?.[0]
      .length ?? 0;
  const name = rest
    .slice(lead)
    .replace(suffix, '')
    .replace(/(?<![\u200D\uFE0F\s\p{Extended_Pictographic}.,!])[\u200D\uFE0F\s\p{Extended_Pictographic}.,!]+$/u, '');
  if (name === '') return undefined;
  return { text: name, span: sourceSpan(prose, start + lead, start + lead + name.length) };
}

/** A short line with the word for a position right under the name. */
function readLabel(row: Row | undefined): Found | undefined {
  if (!row || row.prose.plain.length > 100 || row.container === 'bullet') return undefined;
  if (/@|https?:|\d{4}/.test(row.prose.plain) || !readClues(row.prose.plain).role) return undefined;
  return { text: row.prose.plain, span: row.prose.span };
}
