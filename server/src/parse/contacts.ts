import { sectionKindOf } from '../languages/index.ts';
import type { Prose } from '../model/prose.ts';
import type { Link, Section } from '../model/resume.ts';
import { sliceSpan } from '../model/span.ts';
import { sourceSpan, wordsOnly } from '../text/prose.ts';
import { type Found, readHeadName, readLabelledName, readPersonName } from './personName.ts';
import type { Row } from './rows.ts';

/** What the head of the document or a contact section says of the person. Spans are relative to the section. */
export interface Contacts {
  readonly name?: Found;
  /** A label says that it is the name. */
  readonly isLabelled?: boolean;
  /** The line under the name. */
  readonly label?: Found;
  readonly emails: readonly Found[];
  readonly phones: readonly Found[];
  readonly profiles: readonly Found[];
}

export interface OtherContacts extends Contacts {
  readonly otherEmails: readonly Found[];
  readonly otherPhones: readonly Found[];
}

/** Reads the contact data of the head or a contact section from its rows. */
export function readContacts(section: Section, rows: readonly Row[], isHead: boolean): Contacts {
  const block = isHead ? headBlock(rows) : rows;
  const end = block[block.length - 1]?.span.to ?? 0;
  const links = section.links.filter(({ span }) => !isHead || span.from <= end);
  const names = isHead ? readHeadName(block) : readPersonName(rows);
  return { ...names, emails: readEmails(section, block, links), phones: readPhones(block, links), profiles: readProfiles(block, links) };
}

/**
 * The contact data in a section that is about something else: what stands under a heading that says so, and, for a
 * resume that says it nowhere else, any e-mail address and the numbers beside one.
 */
export function readOtherContacts(section: Section, rows: readonly Row[]): OtherContacts {
  const block = underContactHeading(rows);
  const from = block[0]?.span.from ?? 0;
  const to = block[block.length - 1]?.span.to ?? 0;
  const links = section.links.filter(({ span }) => span.from >= from && span.from <= to);
  const beside = new Set(rows.filter(({ prose }) => prose.plain.includes('@')).map((row) => row.block));
  const name = section.kind === 'summary' ? readLabelledName(rows) : undefined;
  return {
    name,
    isLabelled: name !== undefined,
    emails: readEmails(section, block, links),
    phones: readPhones(block, links),
    profiles: readProfiles(block, links),
    otherEmails: readEmails(section, rows, section.links),
    otherPhones: readPhones(
      rows.filter((row) => beside.has(row.block) && !row.bullet),
      [],
    ),
  };
}

function underContactHeading(rows: readonly Row[]): readonly Row[] {
  const start = rows.findIndex((row) => row.container === 'heading' && sectionKindOf(row.prose.plain)?.kind === 'basics');
  if (start < 0) return [];
  const end = rows.findIndex((row, index) => index > start && row.container === 'heading');
  return rows.slice(start + 1, end < 0 ? undefined : end);
}

/** Global. An e-mail address, perhaps with dots behind it that end a sentence. */
export const emailPattern = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** “mira (at) example.org”, “mira [at] example [dot] org”. */
const hiddenEmailPattern =
  /[\p{L}\p{N}._%+-]{1,64}\s?[([{<]\s?(?:at|@)\s?[)\]}>]\s?[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([{<]\s?(?:dot|punkt|\.)\s?[)\]}>]\s?)[\p{L}\p{N}-]{1,63}){1,4}|[\p{L}\p{N}._%+-]{1,64} at [\p{L}\p{N}-]{1,63}(?: dot [\p{L}\p{N}-]{1,63}){1,4}/giu;
/** “+1 800 FLO WERS”: letters stand for digits in North America only. */
const letterPhonePattern = /\+1[ .-]\(?\d{3}\)?[ .-](?=[A-Z\d .-]{0,8}[A-Z])[A-Z\d]{3}[ .-]?[A-Z\d]{4}\b/g;
const phonePattern = /(?:\(?\+\s?|\b00)?\(?\d[\d\s().\u00A0/-]{5,20}\d\b/g;
const addressPattern =
  /(?<![\p{L}\p{N}@./-])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,3}(?:com|org|net|io|dev|me|ai|co|app|info|in|de|fr|uk|es|it|nl|ru|br|cn|jp|kr|tech|page|site|xyz|eu|us|ca|ch|at|be|pl|tr|pt|se|no|fi|dk|club|blog|works|design|edu|gov)(?:\/[\p{L}\p{N}._~%/@+-]{1,120})?(?![\p{L}\p{N}@])/gu;

/** The head without a summary that may follow: long paragraphs and what comes after them say nothing of contact. */
function headBlock(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, 40);
}

function readEmails({ text }: Section, rows: readonly Row[], links: readonly Link[]): Found[] {
  const found: Found[] = [];
  for (const link of links) {
    const target = link.target ?? '';
    if (/^mailto:/i.test(target)) found.push({ text: decode(target.slice(7).split('?')[0] ?? ''), span: link.span });
  }
  for (const { prose } of rows) {
    if (!prose.plain.includes('@')) continue;
    for (const match of prose.plain.matchAll(emailPattern))
      found.push(foundAt(prose, match.index, match[0].replace(/(?<![.-])[.-]+$/, '')));
  }
  if (found.length > 0) return inOrder(found);
  const hidden = rows.flatMap(({ prose }) => {
    const text = prose.plain.slice(0, 400);
    return mayHideEmail.test(text) ? [...text.matchAll(hiddenEmailPattern)].map((match) => foundAt(prose, match.index, match[0])) : [];
  });
  // “[at]” reads as a link, and loses its brackets.
  return hidden.map(({ span }) => ({ text: sliceSpan(text, span), span }));
}

/** What every hidden address has; it spares most lines the search. */
const mayHideEmail = /[([{<]\s?(?:at|@)| dot /i;

function foundAt(prose: Prose, from: number, text: string): Found {
  return { text, span: sourceSpan(prose, from, from + text.length) };
}

function readPhones(rows: readonly Row[], links: readonly Link[]): Found[] {
  const found: Found[] = [];
  for (const { prose } of rows) {
    const text = prose.plain.length < 400 ? prose.plain : '';
    for (const pattern of [phonePattern, letterPhonePattern]) {
      for (const match of text.matchAll(pattern)) {
        const digits = match[0].replace(/[^\dA-Z]/g, '').length;
        if (digits < 7 || digits > 15 || isNoPhone(text, match.index, match[0])) continue;
        found.push(foundAt(prose, match.index, match[0].trim()));
      }
    }
  }
  if (found.length === 0) {
    for (const { target = '', span } of links) if (/^tel:/i.test(target)) found.push({ text: decode(target.slice(4)), span });
  }
  const phones = inOrder(found);
  const plain = phones.filter(({ text }) => !isPostalCode(text));
  return plain.length > 0 ? plain : phones;
}

/** “6070-210” and “01310-100” are postal codes where another number is given. */
function isPostalCode(text: string): boolean {
  return /^\d{4,5}-\d{3,4}$/.test(text);
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
    // An address without a target stands for itself: “[github.com/mira]()”.
    const target = link.target || (link.kind === 'inline' ? link.text.trim() : '');
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
