import type { Prose } from '../model/prose.ts';
import type { Span } from '../model/span.ts';
import { splitTools } from './skillSpaces.ts';
import { hasProficiency, isAnyTool, isToolName, joiners, leadLength } from './skillWords.ts';

/**
 * The items of a list between two plain offsets: parted by commas, semicolons, bars, bullets and slashes outside
 * brackets, by pictures, by the edges of code and links, and by dashes where there are several and nothing else.
 */
export function splitItems(prose: Prose, from: number, to: number): Span[] {
  const edges = styleEdges(prose);
  const dashed = isDashed(prose.plain.slice(from, to));
  const known = hasProficiency(prose.plain.slice(from, to).trimStart());
  const items: Span[] = [];
  let depth = 0;
  let start = from;
  for (let index = from; index <= to; index += 1) {
    if (index < to && edges.size === 0 && isPlainLetter(prose.plain.charCodeAt(index))) continue;
    const char = prose.plain.charAt(index);
    if (index < to) depth = depthAfter(depth, char);
    const parts = index === to || (depth === 0 && (edges.has(index) || partsAt(prose.plain, index, dashed)));
    if (!parts) continue;
    for (const piece of splitSlashes(prose.plain, start, index))
      for (const item of splitJoined(prose.plain, piece, known)) for (const tool of splitTools(prose.plain, item)) items.push(tool);
    start = index + ((prose.plain.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  }
  return items;
}

/** Parts no items, and most characters are one. */
function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** How many items a text has at most, and how many words. */
export function countItems(text: string): { readonly items: number; readonly words: number } {
  return { items: text.split(/[,，、;；|｜•·/]|\s[-–—]\s/u).length, words: text.split(/\s+/).length };
}

function depthAfter(depth: number, char: string): number {
  if (char === '(' || char === '（') return depth + 1;
  return char === ')' || char === '）' ? Math.max(0, depth - 1) : depth;
}

function partsAt(plain: string, index: number, dashed: boolean): boolean {
  const char = plain.charAt(index);
  if (/[,，、;；|｜•·∙⋅★☆\t]/u.test(char)) return true;
  if (char === '・') return /[\w+#.)]/.test(plain.charAt(index - 1)) && /[\w.]/.test(plain.charAt(index + 1));
  if (/[●▪◦‣]/u.test(char)) return plain[index - 1] === ' ';
  if (dashed && /[-–—]/.test(char)) return plain[index - 1] === ' ' && plain[index + 1] === ' ';
  if (char === ' ') return plain.startsWith('   ', index);
  const code = plain.codePointAt(index) ?? 0;
  return code > 0x2300 && /^\p{Extended_Pictographic}/u.test(String.fromCodePoint(code));
}

/** “Ruby - Go - SQL”: dashes part where there are two of them, and nothing else does. */
function isDashed(text: string): boolean {
  return /[-–—]/u.test(text) && text.split(/\s[-–—]\s/u).length >= 3 && !/[,，、;；|•·\t]/u.test(text);
}

/** White space between two runs of code, or between two links. */
function styleEdges(prose: Prose): ReadonlySet<number> {
  if (prose.runs.length < 3) return noEdges;
  const edges = new Set<number>();
  for (const [index, run] of prose.runs.entries()) {
    const before = prose.runs[index - 1];
    const after = prose.runs[index + 1];
    if (!before || !after || prose.plain.slice(run.plainFrom, run.plainTo).trim() !== '') continue;
    if ((before.kind === 'code' && after.kind === 'code') || (before.linked && after.linked && !run.linked)) edges.add(run.plainFrom);
  }
  return edges;
}

const noEdges: ReadonlySet<number> = new Set();

/** Terms in which the slash is part of the name. */
const slashTerms: ReadonlySet<string> = new Set(
  'ci/cd cd/ci gnu/linux ui/ux ux/ui pl/sql t/sql tcp/ip client/server and/or qa/qc b2b/b2c bss/oss oss/bss ai/ml ml/ai ssl/tls tls/ssl pub/sub ar/vr vr/ar'.split(
    ' ',
  ),
);

function splitSlashes(plain: string, from: number, to: number): Span[] {
  const text = plain.slice(from, to);
  if (!text.includes('/') || text.includes('://') || isKnownWithSlash(text)) return [{ from, to }];
  const pieces: Span[] = [];
  let depth = 0;
  let start = from;
  for (let index = from; index < to; index += 1) {
    depth = depthAfter(depth, plain.charAt(index));
    if (plain[index] !== '/' || depth > 0 || belongsToName(text, index - from)) continue;
    pieces.push({ from: start, to: index });
    start = index + 1;
  }
  pieces.push({ from: start, to });
  return pieces;
}

function isKnownWithSlash(text: string): boolean {
  return /^\s*sap\s/i.test(text) || slashTerms.has(text.trim().toLowerCase());
}

/** “CI/CD” in “GitLab CI/CD”, “S/4HANA”, “A/B”, “DDR3/4”. */
function belongsToName(text: string, at: number): boolean {
  const before = /[^\s/,(（]{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^[^\s/,)）]{0,20}/u.exec(text.slice(at + 1, at + 21))?.[0] ?? '';
  if (/^\d/.test(after) || (before.length === 1 && /^[A-Za-z](?![\w+#])/.test(after))) return true;
  return slashTerms.has(`${before}/${after}`.toLowerCase());
}

/** “Android and iOS” are two where both are tools, or where the phrase before them says that they are known. */
function splitJoined(plain: string, item: Span, known: boolean): Span[] {
  const text = plain.slice(item.from, item.to);
  if (text.length > longestJoined || !mayJoin.test(text)) return [item];
  const lead = leadLength(text.trimStart()) + text.length - text.trimStart().length;
  for (const match of text.matchAll(/(?<=[^\s])(\s+(\p{L}{1,4})\s+|\s+&\s+|\s?(以及|及|和|与|與|및|と)\s?)/gu)) {
    const word = (match[2] ?? match[3] ?? '&').toLowerCase();
    if (match.index <= lead || (word !== '&' && !joiners.has(word) && !match[3])) continue;
    const before = text.slice(lead, match.index);
    const after = text.slice(match.index + match[0].length).replace(/(?<![.。\s])[.。\s]+$/u, '');
    if (!areTwo(before, after, word !== '&' && known)) continue;
    const cut = item.from + match.index;
    return [{ from: item.from, to: cut }, ...splitJoined(plain, { from: cut + match[0].length, to: item.to }, known)];
  }
  return [item];
}

/** A word between two others, or a sign that joins. */
const mayJoin = /\s[\p{L}&]+\s|[以及和与與및と]/u;

/** No two items are longer together. */
const longestJoined = 200;

function areTwo(before: string, after: string, known: boolean): boolean {
  if (isToolName(`${before} and ${after}`)) return false;
  const areNames = isName(before) ? isName(after) || isAnyTool(after) : isAnyTool(before) && isName(after);
  return areNames || (known && after.split(/\s+/).length <= 3 && before.split(/\s+/).length <= 4);
}

/** A tool's name, or a word that is written like one: “iOS”, “RxJs”. */
function isName(text: string): boolean {
  const word = text.trim();
  const token = /^[A-Za-z][\w.+#-]*/.exec(word)?.[0] ?? '';
  const isMixed = /[A-Z\d]/.test(token.slice(1)) && !/^\s/.test(word.slice(token.length));
  return isMixed || isToolName(word) || /^[A-Z][a-z]+ \([^()]*\)$/.test(word);
}
