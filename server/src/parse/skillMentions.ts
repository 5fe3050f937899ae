import { languages } from '../languages/index.ts';
import type { Prose } from '../model/prose.ts';
import type { SkillMention } from '../model/resume.ts';
import { sourceSpan } from '../text/prose.ts';
import type { Row } from './rows.ts';

/**
 * The skills that a skills section lists, in order: items parted by commas, semicolons, bullets, bars or slashes,
 * without labels ("Languages:"). Sentences are left out.
 */
export function readSkillMentions(rows: readonly Row[]): SkillMention[] {
  const mentions: SkillMention[] = [];
  let group: string | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.container === 'heading' || isGroupLine(row, rows[index + 1])) {
      group = row.prose.plain
        .trimEnd()
        .replace(/[:：]$/u, '')
        .trimEnd();
      continue;
    }
    if (row.container === 'code' || (row.container === 'line' && row.depth > 0 && rows[index - 1]?.block === row.block)) continue;
    if (row.bullet) readList(mentions, row.bullet.prose, 0, row.bullet.prose.plain.length, group);
    else if (row.container === 'table') readTableRow(mentions, row.prose, rows[index - 1]?.container === 'table');
    else readList(mentions, row.prose, 0, row.prose.plain.length, group);
  }
  return mentions;
}

/** A bold line, or one that ends in a colon, names the items after it. */
function isGroupLine(row: Row, next: Row | undefined): boolean {
  const { plain } = row.prose;
  if (!next || plain.length > 60 || /[,，、;]/u.test(plain)) return false;
  if (/[:：]$/u.test(plain)) return true;
  return row.bold && row.container === 'line' && next.container !== 'heading' && !next.bold;
}

/** The first cell is the label, the second the list; a row before which there is none holds the column heads. */
function readTableRow(mentions: SkillMention[], prose: Prose, hasHead: boolean): void {
  if (!hasHead) return;
  const cells = [...prose.plain.matchAll(/[^\t]+/g)];
  const list = cells[1] ?? cells[0];
  if (list) readList(mentions, prose, list.index, list.index + list[0].length, cells[1] && cells[0]?.[0].trim());
}

const longestLabel = 50;

function readList(mentions: SkillMention[], prose: Prose, from: number, to: number, group: string | undefined): void {
  const label = /^\s{0,9}([^:：,，、]{1,50}?)\s{0,9}[:：]\s*/u.exec(prose.plain.slice(from, Math.min(to, from + longestLabel + 2)));
  const start = label && !/^\s*\/\//.test(prose.plain.slice(from + label[0].length)) ? from + label[0].length : from;
  const end = sentenceEnd(prose.plain, start, to);
  if (isSentence(prose.plain.slice(start, end))) return;
  const name = start > from ? (label?.[1] ?? group) : group;
  for (const item of splitItems(prose.plain, start, end)) addMention(mentions, prose, item.from, item.to, name);
}

/** The list ends where a sentence follows it: "Microservices. Actively researching …". */
function sentenceEnd(plain: string, from: number, to: number): number {
  const match = /\.\s+(?=\p{Lu}\p{Ll}+\s+\p{L})/u.exec(plain.slice(from, to));
  return match ? from + match.index : to;
}

/** A list has more separators than a sentence has; a lone item is a skill while it is short. */
function isSentence(text: string): boolean {
  const items = text.split(/[,，、;；|•·/]/u);
  const words = text.split(/\s+/).length;
  if (items.length === 1) return words > 6 || text.length > 60;
  return words / items.length > 5;
}

function addMention(mentions: SkillMention[], prose: Prose, from: number, to: number, group: string | undefined): void {
  let start = from;
  let end = to;
  while (start < end && /[\s*_•·\-–—.:]/u.test(prose.plain.charAt(start)) && !/^\.\p{L}/u.test(prose.plain.slice(start, start + 2)))
    start += 1;
  while (end > start && /[\s*_.:★☆●○]/u.test(prose.plain.charAt(end - 1))) end -= 1;
  start += proficiencyLength(prose.plain.slice(start, end));
  const text = prose.plain.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > 80 || text.split(/\s+/).length > 8) return;
  mentions.push({ text, span: sourceSpan(prose, start, end), group });
}

/** “Proficient in”, “精通”: how well something is known is no part of its name. */
function proficiencyLength(text: string): number {
  const lower = text.toLowerCase();
  const phrase = proficiency.find((words) => lower.startsWith(words) && (unspaced.test(words) || lower[words.length] === ' '));
  if (!phrase || phrase.length === text.length) return 0;
  return phrase.length + (lower[phrase.length] === ' ' ? 1 : 0);
}

const unspaced = /\p{Script=Han}/u;
/** The longest first. */
const proficiency = languages.flatMap((language) => language.proficiency).sort((a, b) => b.length - a.length);

/** Terms in which the slash is part of the name. */
const slashTerms =
  /^(?:ci\/cd|gnu\/linux|ui\/ux.*|ux\/ui.*|pl\/sql|tcp\/ip|a\/b.*|i\/o|os\/2|z\/os|s\/4.*|sap [^/]*\/.*|client\/server|and\/or|24\/7|n\/a|ab\/.*|qa\/qc|b2b\/b2c|r\/w|c\/c\+\+11)$/i;

function splitItems(plain: string, from: number, to: number): { from: number; to: number }[] {
  const items: { from: number; to: number }[] = [];
  let depth = 0;
  let start = from;
  for (let index = from; index <= to; index += 1) {
    const char = index < to ? plain.charAt(index) : ',';
    if (char === '(' || char === '（') depth += 1;
    else if (char === ')' || char === '）') depth = Math.max(0, depth - 1);
    const splits = index === to || (depth === 0 && (/[,，、;；|｜•·\t]/u.test(char) || isSpacedDot(plain, index)));
    if (!splits) continue;
    items.push(...splitSlashes(plain, start, index));
    start = index + 1;
  }
  return items;
}

function isSpacedDot(plain: string, index: number): boolean {
  return (plain[index] === '∙' || plain[index] === '●' || plain[index] === '▪') && plain[index - 1] === ' ';
}

function splitSlashes(plain: string, from: number, to: number): { from: number; to: number }[] {
  const text = plain.slice(from, to);
  if (!text.includes('/') || slashTerms.test(text.trim()) || /https?:|\(/.test(text)) return [{ from, to }];
  const pieces: { from: number; to: number }[] = [];
  let start = from;
  for (let index = from; index <= to; index += 1) {
    if (index < to && plain[index] !== '/') continue;
    pieces.push({ from: start, to: index });
    start = index + 1;
  }
  return pieces;
}
