import { skills } from './data/index.ts';
import { matchForm, type SkillForm, skillForms } from './forms.ts';
import type { Skill, SkillMatch } from './skill.ts';

/** A skill named somewhere in a text. */
export interface SkillInText extends SkillMatch {
  /** Offsets in the text that was searched. */
  readonly from: number;
  readonly to: number;
  /** As it is written there. */
  readonly text: string;
}

/**
 * The skills that a line of prose names, in order and without overlap, the longest name at each place. A name that is
 * also a common word counts only as its makers write it and inside a sentence: “in Go” is one, “go” and “Go to market”
 * are none. Parts of addresses, paths, file names and handles don't count. Takes time linear in the text.
 */
export function findSkillMentions(text: string): SkillInText[] {
  const lower = foldCase(text);
  const index = firstTokens();
  const mentions: SkillInText[] = [];
  let chunk: Chunk = { to: 0, isAddress: false };
  for (let at = 0; at < lower.length; ) {
    const end = tokenEnd(lower, at);
    const forms = end > at && index.mayHold(lower, at, end) ? index.get(lower.slice(at, end)) : undefined;
    if (forms && at >= chunk.to) chunk = readChunk(lower, at);
    const mention = forms && !chunk.isAddress && !isWordAt(text, at - 1) ? findAt(text, lower, at, end, forms) : undefined;
    if (mention) mentions.push(mention);
    at = mention ? mention.to : Math.max(end, at + 1);
  }
  return mentions;
}

interface TokenForm {
  readonly form: SkillForm;
  /** How many characters stand before the first token: 1 in “.NET”. */
  readonly lead: number;
  /** The second character after the first token, NaN where there is none: most forms fall by it. */
  readonly probe: number;
}

/** The forms by the letters and digits they begin with, longest first. */
class TokenIndex {
  /** As they are in the table, until they are first asked for. */
  readonly #forms = new Map<string, SkillForm[]>();
  readonly #read = new Map<string, readonly TokenForm[]>();
  /** One bit of each token's hash: nearly all words of a text are told from tokens without making a string of them. */
  readonly #hashes = new Uint8Array(1 << 16);

  constructor(forms: readonly SkillForm[]) {
    const tokens = firstTokensOf(forms.map(({ lower }) => lower));
    for (const [index, form] of forms.entries()) {
      const token = tokens[index] ?? '';
      const group = this.#forms.get(token);
      if (group) group.push(form);
      else {
        this.#forms.set(token, [form]);
        this.#hashes[hash(token, 0, token.length)] = 1;
      }
    }
  }

  mayHold(text: string, from: number, to: number): boolean {
    return this.#hashes[hash(text, from, to)] === 1;
  }

  get(token: string): readonly TokenForm[] | undefined {
    let read = this.#read.get(token);
    if (read) return read;
    read = this.#forms.get(token)?.map((form) => readForm(form, token));
    if (!read) return undefined;
    if (read.length > 1) read = [...read].sort((a, b) => b.form.lower.length - a.form.lower.length);
    this.#read.set(token, read);
    return read;
  }
}

/** The first letters and digits of each name in lower case, all at once: the table has thousands. */
function firstTokensOf(names: readonly string[]): readonly string[] {
  return names
    .join('\n')
    .replace(/^[^a-z\d\n]*([a-z\d]*).*$/gm, '$1')
    .split('\n');
}

function readForm(form: SkillForm, token: string): TokenForm {
  const lead = form.lower.indexOf(token);
  return { form, lead, probe: form.lower.charCodeAt(lead + token.length + 1) };
}

/** By the length, the first three characters and the last. */
function hash(text: string, from: number, to: number): number {
  const last = to - 1;
  let value = (to - from) * 31 + text.charCodeAt(from);
  value = value * 31 + text.charCodeAt(from + 1 < to ? from + 1 : last);
  value = value * 31 + text.charCodeAt(from + 2 < to ? from + 2 : last);
  return (value * 31 + text.charCodeAt(last)) & 0xffff;
}

/** Built on first use. */
const cache = new WeakMap<readonly Skill[], TokenIndex>();

function firstTokens(): TokenIndex {
  let index = cache.get(skills);
  if (!index) {
    index = new TokenIndex([...skillForms().values()]);
    cache.set(skills, index);
  }
  return index;
}

function findAt(text: string, lower: string, at: number, end: number, forms: readonly TokenForm[]): SkillInText | undefined {
  const next = lower.charCodeAt(end + 1);
  for (const { form, lead, probe } of forms) {
    if (probe >= 0 && probe !== next) continue;
    const from = at - lead;
    const to = from + form.lower.length;
    if (from < 0 || !lower.startsWith(form.lower, from) || !startsName(text, from) || !endsName(text, to)) continue;
    const written = text.slice(from, to);
    const match = matchForm(form, written);
    if (match.ambiguous && !isClearlyName(text, from, to, match)) continue;
    return { ...match, from, to, text: written };
  }
  return undefined;
}

/** Not after a letter, nor after what makes it a part of something else: a file's ending, a handle, a compound. */
function startsName(text: string, from: number): boolean {
  const before = text.charAt(from - 1);
  if (before === '') return true;
  if (isWordAt(text, from - 1) || '.@#_\\~$&'.includes(before)) return false;
  return before !== '-' || !isWordAt(text, from - 2);
}

/** Not before a letter, and not where a longer name goes on: “Node.js”, “C++”, “R&D”, “react-router”. */
function endsName(text: string, to: number): boolean {
  const after = text.charAt(to);
  if (after === '') return true;
  if (isWordAt(text, to) || '_+#@&'.includes(after)) return false;
  if (after === '.') return !isWordAt(text, to + 1);
  return after !== '-' || !isWordAt(text, to + 1) || compound.test(text.slice(to + 1, to + 14));
}

/** What may follow a name and a hyphen; elsewhere the two make the name of something else. */
const compound =
  /^(?:(?:based|driven|first|like|style|native|side|powered|backed|related|specific|compatible|enabled|oriented|centric|heavy|only)(?![a-z])|\p{Lu}\p{Ll}+)/u;

/** Whether a common word is meant as a name here: written as one, inside a sentence, and no “Spring 2019”. */
function isClearlyName(text: string, from: number, to: number, { skill, exact }: SkillMatch): boolean {
  if (!exact || /^ \d{4}(?!\d)/.test(text.slice(to, to + 6))) return false;
  const written = text.slice(from, to);
  if (/\p{Lu}.*\p{Lu}|\p{Lu}\d|\d\p{Lu}/u.test(written)) return true;
  if (skill.anyCase || !/\p{Lu}/u.test(written)) return false;
  const before = text.slice(Math.max(0, from - 3), from).trimEnd();
  return before !== '' && !'.!?:;•|–—-'.includes(before.slice(-1));
}

/** Whether what stands between two spaces at a place is an address, a path or a handle. */
export function isInAddress(text: string, at: number): boolean {
  return readChunk(foldCase(text), at).isAddress;
}

interface Chunk {
  readonly to: number;
  readonly isAddress: boolean;
}

/** What stands between two spaces, and whether it is an address, a path or a handle. */
function readChunk(lower: string, at: number): Chunk {
  let from = at;
  while (from > 0 && !isSpaceCode(lower.charCodeAt(from - 1))) from -= 1;
  let to = at;
  while (to < lower.length && !isSpaceCode(lower.charCodeAt(to))) to += 1;
  const chunk = lower.slice(from, to);
  return { to, isAddress: /:\/\/|@[a-z]|^[~.]{0,2}[/\\][a-z]|^www\.|[a-z\d]\.(?:com|org|net|io|dev|edu|co|me|app|ai)\//.test(chunk) };
}

/** Lower case of the same length, so that offsets stay: “İ” would become two characters. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function tokenEnd(lower: string, at: number): number {
  let end = at;
  while (end < lower.length && isTokenCode(lower.charCodeAt(end))) end += 1;
  return end;
}

/** Names begin with an ASCII letter or digit. */
function isTokenCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function isSpaceCode(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 0xa0 || code === 0x3000;
}

/** Whether a letter or digit stands there; Chinese, Japanese and Korean writing sets no spaces round Latin words. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 128) return isTokenCode(code) || (code >= 65 && code <= 90);
  return code < 0x1100 && wordCharacter.test(text.charAt(at));
}

const wordCharacter = /[\p{L}\p{N}]/u;
