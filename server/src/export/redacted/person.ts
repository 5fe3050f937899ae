import type { Resume } from '../../model/resume.ts';
import { normaliseLabel } from '../../text/linkLabel.ts';
import { readProfile, toUri } from '../jsonResume/webAddress.ts';

/** What tells the person from others in a text. */
export interface Person {
  /** Global; the name where it stands whole. Absent where none was found. */
  readonly name: RegExp | undefined;
  readonly phones: readonly PhoneNumber[];
  /** Whether an address, with or without a scheme, leads to the person or to a page of theirs. */
  isOwnAddress(address: string): boolean;
  /** Whether a text is a user name of theirs, with or without `@`. */
  isUserName(text: string): boolean;
}

/** A number, however its digits are grouped. */
export interface PhoneNumber {
  /** With the letters of numbers that are words. */
  readonly digits: string;
  /** Global. */
  readonly pattern: RegExp;
}

export function readPerson(resume: Resume): Person {
  const name = resume.name?.text.trim() ?? '';
  const pages = new Set(readPages(resume).slice(0, mostContacts).map(addressKey));
  const profiles = [...pages].flatMap((page) => readProfile(toUri(page) ?? '')?.username?.toLowerCase() ?? []);
  const userNames = new Set(profiles.filter((userName) => userName.length > 2));
  const joined = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const isNamed = (key: string) => joined.length > 7 && /\s/.test(name) && key.replace(/[^\p{L}\p{N}]/gu, '').includes(joined);
  return {
    name: namePattern(name),
    phones: resume.phones.slice(0, mostContacts).flatMap(({ text }) => readPhone(text) ?? []),
    isOwnAddress: (address) => {
      if (/^(?:mailto|tel|sms|callto|skype|whatsapp|xmpp|sips?|facetime):/i.test(address)) return true;
      const key = addressKey(address);
      return (
        isBelow(key, pages) || isNamed(key) || key.split(/[^\p{L}\p{N}_-]+/u).some((part) => userNames.has(part)) || isPersonOf(address)
      );
    },
    isUserName: (text) => userNames.has(text.trim().replace(/^@/, '').toLowerCase()),
  };
}

/** The addresses in the head and in contact sections, those of references too. */
function readPages({ profiles, sections, definitions }: Resume): string[] {
  const links = sections.flatMap(({ section }) => (section.kind === 'basics' ? section.links : []));
  const references = links.flatMap(({ target, label, text }) => {
    const defined = target === undefined ? definitions.get(normaliseLabel(label ?? text)) : undefined;
    return defined !== undefined && /^https?:/i.test(defined) ? [defined] : [];
  });
  return [...profiles.map(({ text }) => text), ...references];
}

/** Nobody has more; it bounds the time that a text without end takes. */
export const mostContacts = 100;

/** An address without its scheme, `www.` and the slash at its end, in lower case. */
export function addressKey(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]{1,10}:\/{0,2}/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** Whether an address is one of the pages, or one below it. */
function isBelow(key: string, pages: ReadonlySet<string>): boolean {
  if (pages.has(key)) return true;
  for (let at = key.search(/[/?#]/); at > 0 && at < key.length; ) {
    if (pages.has(key.slice(0, at))) return true;
    const next = key.slice(at + 1).search(/[/?#]/);
    if (next < 0) return false;
    at += next + 1;
  }
  return false;
}

/** On these networks a page is a person, whoever it is; code and films are also linked for what they are. */
function isPersonOf(address: string): boolean {
  const network = readProfile(toUri(address) ?? '')?.network;
  return network !== undefined && !['GitHub', 'GitLab', 'YouTube', 'Kaggle', 'Medium'].includes(network);
}

/** As it is written, in capitals, and in names of files (“ines-calloway”). Script without spaces has no edges of words. */
function namePattern(name: string): RegExp | undefined {
  const words = name.split(/[\s._+-]+/u).filter((word) => word !== '');
  if (words.length === 0 || name.length > 200) return undefined;
  const written = words.map(escapeRegex).join('(?:[\\s._+\\u00A0-]{1,3}|%20)');
  const isSpaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name);
  return isSpaced ? new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'giu') : new RegExp(written, 'giu');
}

function readPhone(phone: string): PhoneNumber | undefined {
  const digits = phone.replace(/[^\dA-Z]/g, '');
  if (digits.length < 5 || digits.length > 20) return undefined;
  const grouped = [...digits].join('[^\\p{L}\\p{N}\\n]{0,3}');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:00[ -]?|\\(?\\+?\\(?)${grouped}(?![\\p{L}\\p{N}])`, 'gu');
  return { digits, pattern };
}

/** The source of a pattern that finds the text itself. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
