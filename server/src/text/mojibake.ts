/**
 * Finds text that was written as UTF-8 and read as Windows-1252 or Latin-1 (“â€“” for “–”, also twice over), stray
 * control characters from the same accident, and literal escapes (`\u2192`). A stretch is only found when its bytes are
 * valid UTF-8 for characters that make sense where they stand; “IRMÃ…” in Portuguese is no damage.
 */
export function findMojibake(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  let position = 0;
  for (const { index } of text.matchAll(candidates)) {
    if (index < position) continue;
    const damage = readDamage(text, index);
    if (!damage) continue;
    found.push(damage);
    position = damage.to;
  }
  return found;
}

export interface Mojibake {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** What was meant; undefined where that is lost. */
  readonly repaired?: string;
  /** True where `repaired` is the likeliest reading, not the only one. */
  readonly guessed?: true;
}

/** The characters that Windows-1252 has for the bytes 0x80 to 0x9F; the five bytes without one keep their control character. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytes = new Map([...windows1252].map((character, index) => [character, 0x80 + index]));
const candidates = new RegExp(
  `[\\u00c2-\\u00f4](?:[\\u0080-\\u00bf${windows1252}]|(?<=\\u00c2) )|[\\u0080-\\u0084\\u0086-\\u009f]|\\ufffd|\\\\u[\\da-fA-F]{4}`,
  'g',
);
/** Marks that may follow a capital letter in sound text. */
const afterCapital = /[…–—’”“‘‹›»·®™°ªº¹²³\u00a0]/;

function readDamage(text: string, from: number): Mojibake | undefined {
  if (text[from] === '\\') return readEscapes(text, from);
  if (text[from] === '\ufffd') return { from, to: from + 1 };
  return readBytes(text, from) ?? readTruncated(text, from) ?? readSplitSpace(text, from);
}

/** One or more `\uXXXX` in a row, as JSON writes them; only what no Markdown or ASCII text needs an escape for. */
function readEscapes(text: string, from: number): Mojibake | undefined {
  const before = text[from - 1] ?? '';
  if (/[\\:\p{L}\p{N}]/u.test(before)) return undefined;
  const escapes = /(?:\\u[\da-fA-F]{4})+/y;
  escapes.lastIndex = from;
  const source = escapes.exec(text)?.[0] ?? '';
  const repaired = source.replace(/\\u(.{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  if (!/^[\u00a0-\ud7ff\u{f900}-\u{10ffff}]+$/u.test(repaired)) return undefined;
  return { from, to: from + source.length, repaired };
}

/** A run of damaged characters, repaired as often as it was damaged. */
function readBytes(text: string, from: number): Mojibake | undefined {
  const units: Unit[] = [];
  let to = from;
  // The cap keeps a long run that makes no sense from being read again and again.
  for (let unit = readUnit(text, to); unit && units.length < 100; unit = readUnit(text, to)) {
    units.push(unit);
    to += unit.length;
  }
  const plausible = countPlausible(text, from, units);
  if (plausible === 0) return undefined;
  const kept = units.slice(0, plausible);
  const decoded = kept.map(({ code }) => decodeControl(code)).join('');
  const end = from + kept.reduce((length, unit) => length + unit.length, 0);
  if (decoded.includes('\ufffd')) return { from, to: end };
  return { from, to: end, repaired: repairAgain(text.slice(Math.max(0, from - 1), from), decoded, text.slice(end, end + 1)) };
}

/** What is left when the text was damaged more than once; the characters round it only help to judge. */
function repairAgain(before: string, decoded: string, after: string): string {
  let result = '';
  let position = before.length;
  const whole = before + decoded + after;
  for (const { from, to, repaired } of findMojibake(whole)) {
    if (from < before.length || to > whole.length - after.length) continue;
    result += whole.slice(position, from) + (repaired ?? whole.slice(from, to));
    position = to;
  }
  return result + whole.slice(position, whole.length - after.length);
}

/** One character that was damaged: how many characters it has become, and its code point. */
interface Unit {
  readonly length: number;
  readonly code: number;
}

function readUnit(text: string, at: number): Unit | undefined {
  const lead = text.charCodeAt(at);
  if (lead >= 0x80 && lead <= 0x9f && lead !== 0x85) return { length: 1, code: lead };
  if (!(lead >= 0xc2 && lead <= 0xf4)) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index += 1) {
    const byte = byteOf(text, at + index);
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return code < shortest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : { length, code };
}

function byteOf(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  return code < 0x100 ? code : bytes.get(text[at] ?? '');
}

/** How many of the units, from the first, make sense. */
function countPlausible(text: string, from: number, units: readonly Unit[]): number {
  let at = from;
  for (const [index, unit] of units.entries()) {
    if (!isMark(unit) && !isLatin(text, at, unit, units.length > 1) && !isForeign(units, index)) return index;
    at += unit.length;
  }
  return units.length;
}

/** Punctuation, symbols, arrows, ligatures and emoji: nobody writes the two or three characters they turn into. */
function isMark({ code, length }: Unit): boolean {
  if (length === 1) return decodeControl(code) !== String.fromCharCode(code);
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0xfb00 && code <= 0xfb06) || code >= 0xfe00;
}

/** A letter or sign of Latin-1 or Latin Extended, at a place where the damaged form is no word of its own. */
function isLatin(text: string, at: number, { code, length }: Unit, inRun: boolean): boolean {
  const before = text[at - 1] ?? '';
  const joined = /\p{L}/u.test(text[at + length] ?? '');
  if (code < 0xa0) return inRun || (!/\p{Lu}/u.test(before) && decodeControl(code) !== String.fromCharCode(code));
  if (code < 0xc0) return !/\p{Lu}/u.test(before);
  const clear = !afterCapital.test(text[at + 1] ?? '');
  if (code < 0x100) return clear || joined || /[\p{Ll}\s]/u.test(before) || before === '';
  if (code < 0x180) return (joined && (clear || !/\p{Lu}/u.test(before))) || /\p{Ll}/u.test(before);
  return code >= 0x1e00 && code < 0x1f00 && joined;
}

/** A letter of another script, within a run of its kind: at least two of three bytes, or three of two. */
function isForeign(units: readonly Unit[], index: number): boolean {
  const unit = units[index] as Unit;
  const needed = unit.length === 3 ? 2 : 3;
  const near = units.slice(Math.max(0, index - 2), index + 3).filter((other) => other.length === unit.length && isLetter(other));
  return isLetter(unit) && near.length >= needed;
}

function isLetter({ code }: Unit): boolean {
  return /[\p{L}\p{M}\u3000-\u303f\u30fc]/u.test(String.fromCodePoint(code));
}

/** The character that a Windows-1252 byte stands for where it became a control character. */
function decodeControl(code: number): string {
  return code >= 0x80 && code <= 0x9f ? (windows1252[code - 0x80] as string) : String.fromCodePoint(code);
}

/** “â€” without its last character, which Windows-1252 does not have or an editor has straightened. */
function readTruncated(text: string, from: number): Mojibake | undefined {
  if (!text.startsWith('â€', from)) return undefined;
  const dash = text[from + 2] === '"' && /[\s\p{L}\p{N}]/u.test(text[from + 3] ?? '');
  return dash ? { from, to: from + 3, repaired: '–', guessed: true } : { from, to: from + 2, repaired: '”', guessed: true };
}

/** “Â” left over from a no-break space that has since become a plain one. */
function readSplitSpace(text: string, from: number): Mojibake | undefined {
  if (text[from] !== 'Â' || text[from + 1] !== ' ' || !/[\p{Ll}\p{N}.,;:!?)]/u.test(text[from - 1] ?? '')) return undefined;
  return { from, to: from + 1, repaired: '' };
}
