import type { DateFormat } from './dateFormat.ts';
import { eras } from './eras.ts';
import { dateFormats } from './formats/index.ts';
import { acceptedTexts, type Piece, SUFFIXES } from './pattern.ts';
import { digitsOf, type Token } from './tokens.ts';

/**
 * The formats that a date can have that starts at a token, by that token and the one after it; the longest first, exact
 * ones before lenient ones.
 */
export function formatsFor(tokens: readonly Token[], first: number): readonly DateFormat[] {
  const token = tokens[first];
  const group = token && groups.get(startKey(token));
  if (!group) return NONE;
  const after = tokens[first + 1];
  return (after && group.bySecond.get(secondKey(after))) ?? group.short;
}

interface Group {
  /** Formats of one token. */
  readonly short: readonly DateFormat[];
  /** By what the second token has to be. */
  readonly bySecond: ReadonlyMap<string, readonly DateFormat[]>;
}

const NONE: readonly DateFormat[] = [];
/** Pieces that fit more than their stricter kin; of numbers, the padded ones are strict. */
const LENIENT: readonly string[] = ['shortMonth', 'season', 'yearPart', 'half'];

const groups: ReadonlyMap<string, Group> = readGroups();

/** What a token can begin. A word of a season may be a pattern's own text too ("WS"), so they share a key. */
function startKey(token: Token): string {
  if (token.kind === 'number') return digitsOf(token) === 4 ? '#4' : '#';
  return wordKey(token);
}

function secondKey(token: Token): string {
  if (token.kind === 'number') return '#';
  return wordKey(token);
}

function wordKey({ meaning, text }: Token): string {
  if (meaning?.month) return 'month';
  if (meaning?.season) return 'season';
  return meaning?.yearPart ? 'part' : meaning?.half ? 'half' : text;
}

function readGroups(): Map<string, Group> {
  const sorted = [...dateFormats].sort((a, b) => weigh(a) - weigh(b) || (a.id < b.id ? -1 : 1));
  const byStart = new Map<string, DateFormat[]>();
  for (const format of sorted) for (const key of startKeys(format)) byStart.set(key, [...(byStart.get(key) ?? []), format]);
  return new Map([...byStart].map(([key, formats]) => [key, readGroup(formats)]));
}

function readGroup(formats: readonly DateFormat[]): Group {
  const keys = new Set(formats.flatMap(secondKeys));
  const fits = (format: DateFormat, key: string) => isShort(format) || secondKeys(format).includes(key);
  return {
    short: formats.filter(isShort),
    bySecond: new Map([...keys].map((key) => [key, formats.filter((format) => fits(format, key))])),
  };
}

function isShort({ pattern }: DateFormat): boolean {
  return pattern.steps.length === 1;
}

function startKeys({ pattern }: DateFormat): readonly string[] {
  const piece = pattern.steps[0]?.piece;
  if (!piece) return [];
  if (piece.kind === 'year') return ['#4'];
  // "Season" for the words that are a pattern's text and a season at once.
  return piece.kind === 'text' ? [...acceptedTexts(piece), 'season'] : keysOf(piece);
}

function secondKeys({ pattern }: DateFormat): readonly string[] {
  const [first, second] = pattern.steps;
  if (!second) return [];
  const isDay = first?.piece.kind === 'day' || first?.piece.kind === 'ordinal';
  return isDay ? [...keysOf(second.piece), ...SUFFIXES] : keysOf(second.piece);
}

function keysOf(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case 'text':
      return acceptedTexts(piece);
    case 'fullMonth':
    case 'shortMonth':
      return ['month'];
    case 'season':
      return ['season'];
    case 'yearPart':
      return ['part'];
    case 'half':
      return ['half'];
    case 'era':
      return eras.map(({ name }) => name);
    case 'eraYear':
      return ['#', '元'];
    default:
      return ['#'];
  }
}

/** Less is tried earlier: patterns with more tokens, and of the same length those that fit less. */
function weigh({ pattern }: DateFormat): number {
  const lenient = pattern.steps.filter(({ piece }) => ('padded' in piece ? !piece.padded : LENIENT.includes(piece.kind)));
  return lenient.length - 100 * pattern.steps.length;
}
