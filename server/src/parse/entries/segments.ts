import { languages } from '../../languages/index.ts';
import type { DateRange } from '../../model/dates.ts';
import type { Prose } from '../../model/prose.ts';
import { isPlace } from '../../text/places.ts';
import { type Clues, isWorkArrangement, noClues, readClues } from '../clues.ts';
import { withoutDates } from './withoutDates.ts';

/**
 * Splits a header line, its dates taken out, into the parts that say who, what and where. Separators are `|`, tabs,
 * spaced dashes and dots, words such as "at", brackets and changes of emphasis; commas part only where asked for.
 */
export function splitLine(prose: Prose, dates: readonly DateRange[], from = 0, to = prose.plain.length): Segment[] {
  const text = withoutDates(prose.plain, dates).slice(0, to);
  if (text.length > longestSplit) return [];
  const segments: Segment[] = [];
  let position = from;
  let connector: Segment['connector'];
  const push = (to: number, style: Partial<Segment>) => {
    const segment = trimSegment(text, position, to, prose);
    if (segment) segments.push({ ...segment, connector, ...style });
    if (segment) connector = undefined;
  };
  for (const cut of findCuts(text, prose, from)) {
    push(cut.from, {});
    position = cut.to;
    if (cut.at) connector = 'at';
    if (cut.bracket) {
      push(cut.bracket, { bracketed: true });
      position = cut.bracket + 1;
    }
  }
  push(text.length, {});
  return joinRoles(segments, text, prose);
}

/** "Technical Writer / Instructional Designer" is one position with two names, "University of Missouri - St. Louis" one school. */
function joinRoles(segments: readonly Segment[], text: string, prose: Prose): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined[joined.length - 1];
    const between = before ? text.slice(before.to, segment.from) : '';
    const isSecondName = before?.clues.role && segment.clues.role && !segment.linked && /^\s*[/;]\s*$/.test(between);
    const isCampus = before?.clues.institution && segment.isPlace && !segment.text.includes(',') && /^\s+[-–—]\s+$/.test(between);
    const whole = before && (isSecondName || isCampus) ? trimSegment(text, before.from, segment.to, prose) : undefined;
    if (whole) joined[joined.length - 1] = { ...before, ...whole };
    else joined.push(segment);
  }
  return joined;
}

/** The pieces between the commas outside brackets; the segment itself where there is no comma. */
export function splitAtCommas(segment: Segment, prose: Prose): readonly Segment[] {
  if (!/[,，、]/u.test(segment.text) && !isSpacedHan(segment.text)) return [segment];
  const known = piecesBySegment.get(segment);
  if (known) return known;
  const pieces = cutAtCommas(segment, prose);
  piecesBySegment.set(segment, pieces);
  return pieces;
}

const piecesBySegment = new WeakMap<Segment, readonly Segment[]>();

function cutAtCommas(segment: Segment, prose: Prose): Segment[] {
  const parts: Segment[] = [];
  const spaced = isSpacedHan(segment.text);
  let depth = 0;
  let position = segment.from;
  for (let index = segment.from; index <= segment.to; index += 1) {
    const char = index < segment.to ? prose.plain[index] : ',';
    if (char === '(' || char === '（') depth += 1;
    else if (char === ')' || char === '）') depth -= 1;
    else if ((isComma(char) || (spaced && (char === ' ' || char === '\u3000' || char === '/'))) && (depth <= 0 || index === segment.to)) {
      const part = trimSegment(prose.plain, position, index, prose);
      if (part) parts.push({ ...part, connector: parts.length === 0 ? segment.connector : undefined });
      position = index + 1;
    }
  }
  return parts;
}

/** Chinese has no use for spaces but to part what is listed: “本科 温州医科大学 计算机科学与技术”. */
function isSpacedHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text) && /[ \u3000/]/.test(text) && !/[A-Za-z\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

function isComma(char: string | undefined): boolean {
  return char === ',' || char === '，' || char === '、';
}

/** A part of a header line; offsets are those of the line's plain text. */
export interface Segment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** It follows a word such as "at", so an employer. */
  readonly connector?: 'at';
  readonly bracketed?: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly linked: boolean;
  readonly clues: Clues;
  /** A city, a country, "Remote". */
  readonly isPlace: boolean;
}

/** No header line is longer; the patterns below are meant for short text. */
const longestSplit = 400;

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly at?: boolean;
  /** For an opening bracket, where it closes. */
  readonly bracket?: number;
}

/** Longer ones first, so that "presso la" is not cut after "presso". */
const single = (words: readonly string[]) =>
  [...new Set(words)].filter((word) => /^\p{L}+(?: \p{L}+)*$/u.test(word)).sort((a, b) => b.length - a.length);
const atWords = single(languages.flatMap(({ at }) => at));
const prepositions: ReadonlySet<string> = new Set(single(languages.flatMap((language) => language.prepositions)));
const separators = new RegExp(
  `\\s*[|｜\\t•·∙●◦⋅⸱→]+\\s*|\\s+(?:[-–—―/~]|--|---|::)\\s+|\\s*(?:—|---?)\\s*|\\s*(?<!:)//\\s*|\\s+(?:${[...atWords, ...prepositions].sort((a, b) => b.length - a.length).join('|')})\\s+|\\s+(?:à\\s+)?l['’](?=\\p{Lu})|(?<=\\p{Script=Han})[-–—](?=\\p{Script=Han})|\\s+@\\s*|[(（【]|:\\s+(?=$)|;\\s+`,
  'giu',
);

/** "à l'INRIA". */
const elided = /^(?:à\s+)?l['’]$/u;

function findCuts(text: string, prose: Prose, from: number): Cut[] {
  const cuts: Cut[] = [];
  let closed = 0;
  for (const match of text.matchAll(separators)) {
    // What stands in a bracket that belongs to the text before it is no part of its own.
    if (match.index < from || match.index < closed) continue;
    const end = match.index + match[0].length;
    const word = match[0].trim().toLowerCase();
    if (/^[(（【]$/.test(word)) {
      const close = closingBracket(text, match.index);
      if (close !== undefined && standsApart(text.slice(end, close))) cuts.push({ from: match.index, to: end, bracket: close });
      else if (close !== undefined && match.index > from) closed = Math.max(closed, close);
      continue;
    }
    const before = atWords.includes(word) || prepositions.has(word) ? readClues(text.slice(0, match.index)) : noClues;
    // “University of North Carolina at Chapel Hill” is one name.
    if (before.institution && atWords.includes(word)) continue;
    if ((prepositions.has(word) || elided.test(word)) && (!standsOut(prose, end) || before.degree)) continue;
    cuts.push({ from: match.index, to: end, at: word === '@' || atWords.includes(word) || prepositions.has(word) || elided.test(word) });
  }
  for (const at of styleChanges(prose)) if (at > from) cuts.push({ from: at, to: at });
  return dropInside(cuts.sort((a, b) => a.from - b.from || a.to - b.to));
}

/** "(Berlin)", "(part-time)" and the brackets left by dates are parts of their own; "(CTO)" belongs to the text before it. */
function standsApart(inner: string): boolean {
  const text = inner.replace(/^[\s,;·|–—-]+|(?<![\s,;·|–—-])[\s,;·|–—-]+$/g, '');
  return text === '' || isPlace(text) || isWorkArrangement(text) || readClues(text).employment;
}

/** Whether a link or emphasis begins at an offset. */
function standsOut(prose: Prose, at: number): boolean {
  const run = prose.runs.find(({ plainFrom, plainTo }) => plainFrom <= at && at < plainTo);
  return run !== undefined && run.plainFrom === at && (run.linked === true || run.bold === true || run.italic === true);
}

/** Cuts inside a bracket or inside another cut do not count. */
function dropInside(cuts: readonly Cut[]): Cut[] {
  const kept: Cut[] = [];
  let end = -1;
  for (const cut of cuts) {
    if (cut.from < end) continue;
    kept.push(cut);
    end = cut.bracket === undefined ? cut.to : cut.bracket + 1;
  }
  return kept;
}

function closingBracket(text: string, from: number): number | undefined {
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    const char = text[index];
    if (char === '(' || char === '（' || char === '【') depth += 1;
    else if (char === ')' || char === '）' || char === '】') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return undefined;
}

/** Where bold or italic text ends or begins next to a space or comma: `**Role** Company`. */
function styleChanges(prose: Prose): number[] {
  const changes: number[] = [];
  for (let index = 1; index < prose.runs.length; index += 1) {
    const before = prose.runs[index - 1];
    const after = prose.runs[index];
    if (!before || !after || !changesStyle(before, after, prose.plain)) continue;
    const near = prose.plain.slice(after.plainFrom - 1, after.plainFrom + 1);
    if (/[\s,，:：]/.test(near) && !endsOpen(prose.plain.slice(0, after.plainFrom))) changes.push(after.plainFrom);
  }
  return changes;
}

function changesStyle(before: Prose['runs'][number], after: Prose['runs'][number], plain: string): boolean {
  if (before.bold !== after.bold || before.italic !== after.italic) return true;
  // "Engineer, [Acme](…)".
  return before.linked !== after.linked && after.linked === true && /,\s+$/.test(plain.slice(0, after.plainFrom).slice(-3));
}

/** A text that ends in a small word goes on: "Bachelor in **Physics**". */
function endsOpen(text: string): boolean {
  const word = /(\p{Ll}{1,4})\s$/u.exec(text.slice(-8))?.[1];
  return word !== undefined && (smallWords.has(word) || prepositions.has(word));
}

const smallWords: ReadonlySet<string> = new Set('of in and de du des di da do del la le el und der von et y e'.split(' '));

const edge = /[\u200D\uFE0F\s,，、;:：.·•|*_–—―~\-/\p{Extended_Pictographic}]/u;

/** The part without white space, punctuation and pictures at its ends; undefined where no letter or digit is left. */
function trimSegment(text: string, from: number, to: number, prose: Prose): Segment | undefined {
  let start = from;
  let end = to;
  while (start < end && edge.test(text.charAt(start)) && text.charCodeAt(start) !== 0x2e) start += 1;
  while (start < end && isLowSurrogate(text, start)) start += 1;
  while (end > start && edge.test(text.charAt(end - 1)) && !isAbbreviationDot(text, end - 1)) end -= 1;
  const inner = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(inner)) return undefined;
  const style = styleAt(prose, start, end);
  const words = inner.replace(/\s+/g, ' ');
  const clues = readClues(words);
  const place =
    isWorkArrangement(words) || (!clues.role && !clues.organization && !(clues.institution && words.includes(',')) && isPlace(words));
  return { text: words, from: start, to: end, clues: place ? noClues : clues, isPlace: place, ...style };
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** "Inc." and "Ltd." keep their dot; so does ".NET". */
function isAbbreviationDot(text: string, index: number): boolean {
  return text[index] === '.' && /\p{L}{1,5}$/u.test(text.slice(Math.max(0, index - 6), index));
}

function styleAt(prose: Prose, from: number, to: number): Pick<Segment, 'bold' | 'italic' | 'linked'> {
  const run = prose.runs.find(
    ({ plainFrom, plainTo }) =>
      plainFrom < to && plainTo > from && /\S/.test(prose.plain.slice(Math.max(plainFrom, from), Math.min(plainTo, to))),
  );
  return { bold: run?.bold === true, italic: run?.italic === true, linked: run?.linked === true };
}
