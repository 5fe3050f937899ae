import { eras } from './eras.ts';
import { digitsOf, hasGap, type Token } from './tokens.ts';

/**
 * A piece of a date's pattern. Patterns are written as in day.js: YYYY, YY, MMMM (name), MMM (abbreviation), MM, M,
 * DD, D, Do (5th), Q (quarter), text in brackets; and beyond it Season, Part (early, mid, late), Half and N (a half of the
 * year by name and by number), GGGG (name of an era) and y (year of the era).
 */
export type Piece =
  | { readonly kind: 'year' | 'shortYear' | 'fullMonth' | 'shortMonth' | 'ordinal' | 'quarter' | 'season' | 'era' | 'eraYear' }
  | { readonly kind: 'yearPart' | 'half' | 'halfNumber' }
  | { readonly kind: 'month' | 'day'; readonly padded: boolean }
  | { readonly kind: 'text'; readonly text: string };

/** A pattern made ready: what to write, and what to look for among the tokens. */
export interface Pattern {
  /** For writing, white space included as text. */
  readonly pieces: readonly Piece[];
  /** For matching: one step for each token. */
  readonly steps: readonly Step[];
  /** The step that is the second half of "2019/20"; -1 where the pattern has none. */
  readonly doubleYear: number;
}

/** One token of a match, and whether white space may stand before it. */
export interface Step {
  readonly piece: Piece;
  readonly gap: boolean;
}

/** Reads a pattern such as "D [de] MMMM [de] YYYY". */
export function readPattern(source: string): Pattern {
  const pieces = (source.match(PIECES) ?? []).map(readPiece);
  const steps = readSteps(pieces);
  const doubleYear = steps.findIndex(({ piece }, index) => piece.kind === 'shortYear' && steps[index - 2]?.piece.kind === 'year');
  return { pieces, steps, doubleYear };
}

/** The index after the tokens from `start` on that the pattern fits; -1 where it does not. The values may be out of range. */
export function matchPattern({ steps }: Pattern, tokens: readonly Token[], start: number): number {
  let at = start;
  for (let index = 0; index < steps.length; index += 1) {
    const { piece, gap } = steps[index] as Step;
    if (index > 0 && !gap && hasGap(tokens, at)) return -1;
    const width = pieceWidth(piece, tokens, at);
    if (width === 0) return -1;
    at += width;
  }
  return at;
}

/** How many tokens a piece takes at `at`: none where it does not fit, two for a day with its ordinal mark. */
export function pieceWidth(piece: Piece, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !fits(piece, token)) return 0;
  if (piece.kind !== 'day' && piece.kind !== 'ordinal') return 1;
  const suffix = tokens[at + 1];
  const suffixes = piece.kind === 'day' ? dayMarks : ordinals;
  if (suffix !== undefined && suffixes.has(suffix.text) && !hasGap(tokens, at + 1)) return 2;
  return piece.kind === 'day' ? 1 : 0;
}

/** The texts of a token that a piece of text takes. */
export function acceptedTexts({ text }: { readonly text: string }): readonly string[] {
  return variants[text] ?? [text];
}

const PIECES = /\[[^\]]+\]|年度|GGGG|YYYY|YY|MMMM|MMM|MM|M|DD|Do|D|Q|Season|Part|Half|N|y|\s+|[^\s]/g;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** Ordinal marks of other languages: 1er mars, 1º de março. */
const dayMarks: ReadonlySet<string> = new Set(['er', 'º', '°', 'ª', 'ème', 'ый', 'го']);
/** All that may be attached to a day. */
export const SUFFIXES: readonly string[] = [...ordinals, ...dayMarks];
/** After these a space may stand or not, and before the calendar's words too. */
const loose: ReadonlySet<string> = new Set([',', '年', '月', '日', '년', '월', '일']);
/** Forms of a word that say the same. */
const variants: Readonly<Record<string, readonly string[]>> = {
  de: ['de', 'del', 'do'],
  г: ['г', 'год', 'года'],
  r: ['r', 'roku', 'rok'],
  "'": ["'", '’', '‘', '`', '´'],
};

const names: Readonly<Record<string, Piece>> = {
  GGGG: { kind: 'era' },
  YYYY: { kind: 'year' },
  YY: { kind: 'shortYear' },
  MMMM: { kind: 'fullMonth' },
  MMM: { kind: 'shortMonth' },
  MM: { kind: 'month', padded: true },
  M: { kind: 'month', padded: false },
  DD: { kind: 'day', padded: true },
  D: { kind: 'day', padded: false },
  Do: { kind: 'ordinal' },
  Q: { kind: 'quarter' },
  Season: { kind: 'season' },
  Part: { kind: 'yearPart' },
  Half: { kind: 'half' },
  N: { kind: 'halfNumber' },
  y: { kind: 'eraYear' },
};

function readPiece(source: string): Piece {
  return names[source] ?? { kind: 'text', text: source.startsWith('[') ? source.slice(1, -1) : source };
}

function readSteps(pieces: readonly Piece[]): Step[] {
  const steps: Step[] = [];
  let gap = false;
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      steps.push({ piece, gap });
      gap = false;
      continue;
    }
    for (const text of piece.text.toLowerCase().match(/\s+|[\p{L}\p{M}]+|\S/gu) ?? []) {
      if (text.trim() === '') {
        gap = true;
        continue;
      }
      steps.push({ piece: { kind: 'text', text }, gap: gap || loose.has(text) });
      gap = loose.has(text);
    }
  }
  return steps;
}

function fits(piece: Piece, token: Token): boolean {
  switch (piece.kind) {
    case 'text':
      return token.text === piece.text || variants[piece.text]?.includes(token.text) === true;
    case 'year':
      return token.kind === 'number' && digitsOf(token) === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR;
    case 'shortYear':
      return token.kind === 'number' && digitsOf(token) === 2;
    case 'month':
    case 'day':
      return token.kind === 'number' && (piece.padded ? digitsOf(token) === 2 : digitsOf(token) <= 2);
    case 'ordinal':
      return token.kind === 'number' && digitsOf(token) <= 2;
    case 'fullMonth':
      return (token.meaning?.month?.full.length ?? 0) > 0;
    case 'shortMonth':
      return (token.meaning?.month?.short.length ?? 0) > 0;
    case 'season':
      return token.meaning?.season !== undefined;
    case 'yearPart':
      return token.meaning?.yearPart !== undefined;
    case 'half':
      return token.meaning?.half !== undefined;
    case 'halfNumber':
      return token.kind === 'number' && digitsOf(token) === 1 && (token.value === 1 || token.value === 2);
    case 'quarter':
      return token.kind === 'number' && digitsOf(token) === 1 && token.value >= 1 && token.value <= 4;
    case 'era':
      return eras.some(({ name }) => name === token.text);
    case 'eraYear':
      return token.text === '元' || (token.kind === 'number' && digitsOf(token) <= 3);
  }
}
