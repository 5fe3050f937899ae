import type { Strength } from './dateFormat.ts';
import type { Line } from './line.ts';
import { digitsOf, hasGap, type Token } from './tokens.ts';

/**
 * Whether the tokens from `first` to before `next` can be a date where they stand, rather than a part of an address, a
 * version, a telephone number, an amount or a count.
 */
export function isPlausible(line: Line, first: number, next: number, strength: Strength): boolean {
  const start = line.tokens[first] as Token;
  const end = line.tokens[next - 1] as Token;
  if (!mayStartAfter(line.text, start, strength) || !mayEndBefore(line.text, end, strength)) return false;
  if (strength === 'strong') return true;
  return !isCounted(line, next) && !(strength === 'weak' ? isPhoneLike(line.tokens, first, next) : isVersion(line.tokens, first));
}

/** Whether nothing but marks and white space touches the tokens: the date is a part of its own in the line. */
export function standsAlone({ tokens }: Line, first: number, next: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[next];
  return (before === undefined || before.kind === 'mark') && (after === undefined || after.kind === 'mark');
}

const NO_DATE_AFTER: ReadonlySet<string> = new Set('$€£¥₹₩₽#@=\\+%&^');
const NO_DATE_BEFORE: ReadonlySet<string> = new Set('%@°$€£¥₹₩₽=^');
const HYPHENS: ReadonlySet<string> = new Set('-‐‑–');
const AMOUNTS: ReadonlySet<string> = new Set('€$£%¥₹₩₽');
/** Units that follow a number; "m" and "s" are too short to tell. */
const units: ReadonlySet<string> = new Set(
  'km kg mb gb tb kb mhz ghz khz hz ms px rpm eur usd inr gbp chf jpy cny fps qps rps tps mw kw kwh mah nm mm cm sqm k million billion'.split(
    ' ',
  ),
);
/** Products whose versions look like a year and a month. */
const versioned: ReadonlySet<string> = new Set(
  'unity intellij idea pycharm webstorm clion rider phpstorm goland matlab vivado quartus labview revit autocad solidworks tableau version release v'.split(
    ' ',
  ),
);

function mayStartAfter(text: string, start: Token, strength: Strength): boolean {
  const before = text.charAt(start.from - 1);
  if (before === '' || isSpace(before)) return true;
  const isName = start.kind === 'word';
  if (before === '#' || before === '@') return false;
  if (isName) return true;
  if (NO_DATE_AFTER.has(before) || isLatin(before)) return false;
  const beforeThat = text.charAt(start.from - 2);
  if (before === '/') return isSpace(beforeThat);
  if (before === '.' || before === ':' || before === ',') return !isDigit(beforeThat);
  if (HYPHENS.has(before)) return !isDigit(beforeThat) && (strength === 'strong' || !isLatin(beforeThat));
  return before !== '_' || !isLatinOrDigit(characterBeforeUnderscores(text, start.from));
}

function mayEndBefore(text: string, end: Token, strength: Strength): boolean {
  const after = text.charAt(end.to);
  if (after === '' || isSpace(after)) return true;
  const afterThat = text.charAt(end.to + 1);
  if (isLatin(after)) return end.kind === 'word';
  if (NO_DATE_BEFORE.has(after)) return false;
  if (after === '+') return strength === 'strong';
  if (after === '.' || after === ',' || after === ':')
    return !isDigit(afterThat) && !(strength === 'weak' && after === '.' && isLatin(afterThat));
  if (HYPHENS.has(after)) return !isDigit(afterThat) && (strength === 'strong' || !isLatin(afterThat));
  if (after === '/') return strength === 'strong' || !isLatinOrDigit(afterThat);
  if (after === '_') return !isLatinOrDigit(afterThat);
  return !((after === "'" || after === '’') && afterThat === 's');
}

function characterBeforeUnderscores(text: string, from: number): string {
  let at = from - 1;
  while (text.charAt(at) === '_') at -= 1;
  return text.charAt(at);
}

/** "10.2020 users", "2000 km", "2020 €". */
function isCounted({ text, tokens }: Line, next: number): boolean {
  const after = tokens[next];
  if (after === undefined) return false;
  if (after.kind === 'mark') return AMOUNTS.has(text.charAt(after.from));
  if (units.has(after.text)) return true;
  if (after.meaning?.counted === undefined) return false;
  // In "2015名古屋大学" the counter is the beginning of a name.
  return !JOINED.test(after.text) || (!hasGap(tokens, next) && (tokens[next + 1]?.kind !== 'word' || hasGap(tokens, next + 1)));
}
const JOINED = /^[\u3040-\u9fff\uac00-\ud7a3]/;

/** "+49 2018 3344", "(555) 2019-2020": a bare year beside another number, or after the brackets of an area code. */
function isPhoneLike(tokens: readonly Token[], first: number, next: number): boolean {
  const after = tokens[next];
  if (after?.kind === 'number' && digitsOf(after) > 2) return true;
  const before = tokens[first - 1];
  if (before?.text === ')') return tokens[first - 2]?.kind === 'number' && digitsOf(tokens[first - 2] as Token) === 3;
  return before?.kind === 'number' && (tokens[first - 2]?.text === '+' || tokens[first - 2]?.kind === 'number');
}

/** "Unity 2019.4". */
function isVersion(tokens: readonly Token[], first: number): boolean {
  return versioned.has(tokens[first - 1]?.text ?? '') && hasGap(tokens, first);
}

function isSpace(character: string): boolean {
  return character === '' || character.trim() === '';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

/** A letter of a script with spaces between words; Chinese, Japanese and Korean attach dates to words. */
function isLatin(character: string): boolean {
  const code = character.charCodeAt(0) || 0;
  return (
    (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7)
  );
}

function isLatinOrDigit(character: string): boolean {
  return isLatin(character) || isDigit(character);
}
