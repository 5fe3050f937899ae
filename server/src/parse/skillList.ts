import { sectionKindOf } from '../languages/index.ts';
import type { Prose } from '../model/prose.ts';
import type { SectionKind, SkillMention } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import { sourceSpan } from '../text/prose.ts';
import { countItems, splitItems } from './skillItems.ts';
import {
  hasProficiency,
  isAboutMe,
  isLevel,
  isSpokenLanguage,
  isToolName,
  leadLength,
  lengthWithoutLevel,
  lengthWithoutTail,
} from './skillWords.ts';

/** The skills that a stretch of a line lists, without labels, levels and sentences. `group` names the list where no label does. */
export function readSkillList(prose: Prose, from: number, to: number, group: string | undefined): SkillMention[] {
  return placeSkills(readSkillParts(prose, from, to), prose, group);
}

/** As `readSkillList`, by plain offsets. */
export function readSkillParts(prose: Prose, from: number, to: number): SkillPart[] {
  return splitAtLabels(prose, from, to).flatMap((part) => readPart(prose, part));
}

export interface SkillPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The label in front of the list. */
  readonly group: string | undefined;
}

/** The skills of a line where they stand in the section; `group` names those that no label does. */
export function placeSkills(parts: readonly SkillPart[], prose: Prose, group: string | undefined): SkillMention[] {
  return parts.map((part) => ({ text: part.text, span: sourceSpan(prose, part.from, part.to), group: part.group ?? group }));
}

/** A line with several lists, each with its label: “**Languages:** Go **Tools:** Git”, “Languages: Go. Tools: Git.” */
function splitAtLabels(prose: Prose, from: number, to: number): Span[] {
  const bold = prose.runs
    .filter((run) => run.bold && run.plainFrom > from && run.plainFrom < to && isBoldLabel(prose.plain, run.plainFrom, run.plainTo))
    .map(({ plainFrom }) => plainFrom);
  const plain = [...prose.plain.slice(from, to).matchAll(/[.;]\s+(?=\p{Lu}[^:：.,;]{1,40}[:：]\s)/gu)].map(
    (match) => from + match.index + 1,
  );
  const starts = [...new Set([...bold, ...plain])].sort((a, b) => a - b).slice(0, mostLabels);
  const cuts = [from, ...starts, to];
  return cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? from, to: end }));
}

function isBoldLabel(plain: string, from: number, to: number): boolean {
  return to - from <= longestLabel && /[:：]\s*$|^[^:：]+$/u.test(plain.slice(from, to)) && /[:：]\s*$/u.test(plain.slice(from, to + 1));
}

const longestLabel = 50;
const mostLabels = 30;

interface Label {
  readonly from: number;
  readonly to: number;
  /** Where the list begins. */
  readonly valueFrom: number;
  readonly mark: 'colon' | 'dash' | 'bold';
}

function readPart(prose: Prose, { from, to }: Span): SkillPart[] {
  const label = findLabel(prose, from, to);
  if (!label) return isSentence(prose.plain.slice(from, to)) ? [] : readItems(prose, from, to);
  const name = prose.plain.slice(label.from, label.to);
  if (isSpokenLanguage(name) || otherLabels.has(sectionKindOf(name)?.kind ?? 'skills')) return [];
  const value = prose.plain.slice(label.valueFrom, sentenceEnd(prose.plain, label.valueFrom, to));
  if (isLevel(value) || /^\s*(?:https?:\/\/|www\.)\S*\s*$/.test(value)) return readItems(prose, label.from, label.to);
  const isNamed = isToolName(name) && (label.mark !== 'colon' || isSentence(value));
  if (isSentence(value))
    return isNamed || (label.mark !== 'colon' && isEmphasised(prose, label)) ? readItems(prose, label.from, label.to) : [];
  const list = readItems(prose, label.valueFrom, to, name.trim());
  const isTool = isNamed && countItems(value).items === 1;
  return isTool || (hasProficiency(value.trim()) && isNamed)
    ? [...readItems(prose, label.from, label.to), ...(isTool && label.mark === 'dash' ? [] : list)]
    : list;
}

/** What stands among skills under its own label and is none. */
const otherLabels: ReadonlySet<SectionKind> = new Set(['interests', 'references']);

function isEmphasised(prose: Prose, label: Label): boolean {
  return prose.runs.some(({ bold, plainFrom, plainTo }) => bold === true && plainFrom <= label.from && label.to <= plainTo);
}

/** What stands before a colon, before a dash, or in bold at the start of the line. */
function findLabel(prose: Prose, from: number, to: number): Label | undefined {
  const text = prose.plain.slice(from, Math.min(to, from + 2 * longestLabel));
  const colon = /^\s{0,9}([^:：,，、]{1,50}?)\s{0,9}[:：]\s*/u.exec(text);
  if (colon?.[1] && colon[0].length < text.length && !/^\s*\/\//.test(text.slice(colon[0].length)))
    return labelAt(text, from, colon[1], colon[0].length, 'colon');
  if (isDashList(text)) return undefined;
  const dash = /^\s{0,9}([^,，、;；/]{1,50}?)(?:\s(?:[-–—]{1,3}|[=-]?>|[→⇒])\s+|\s?—\s?)(?=\S)/u.exec(text);
  if (dash?.[1]) return labelAt(text, from, dash[1], dash[0].length, 'dash');
  const end = boldEnd(prose, from);
  const after = prose.plain.slice(end, to);
  if (
    end <= from ||
    end - from > longestLabel ||
    !/^\s+[\p{L}\p{N}.]/u.test(after) ||
    /[,，、;；|/]\s*$/u.test(prose.plain.slice(from, end))
  )
    return undefined;
  if (countItems(after).items === 1 && !hasProficiency(after.trim())) return undefined;
  return labelAt(prose.plain.slice(from, end), from, prose.plain.slice(from, end).trim(), end - from, 'bold');
}

function isDashList(text: string): boolean {
  return text.split(/\s[-–—]\s/u).length > 2 && !/[,，、;；]/u.test(text);
}

function labelAt(text: string, from: number, name: string, length: number, mark: Label['mark']): Label {
  const at = from + text.indexOf(name);
  return { from: at, to: at + name.length, valueFrom: from + length, mark };
}

/** Where the bold text ends that the stretch begins with; `from` where it begins with none. */
function boldEnd(prose: Prose, from: number): number {
  let end = from;
  for (const run of prose.runs) {
    if (run.plainTo <= from) continue;
    const blank = prose.plain.slice(run.plainFrom, run.plainTo).trim() === '';
    if (!run.bold && !(blank && end === from)) break;
    end = run.plainTo;
  }
  return end;
}

function readItems(prose: Prose, from: number, to: number, group?: string): SkillPart[] {
  const end = sentenceEnd(prose.plain, from, to);
  const known = hasProficiency(prose.plain.slice(from, end).trimStart());
  return splitItems(prose, from, end).flatMap((item) => codeIn(prose, item).flatMap((name) => mentionOf(prose, name, group, known) ?? []));
}

/** “managing `Linux` servers”, “`C` et `C++`”: the names are what is set as code; the item itself where nothing is. */
function codeIn(prose: Prose, item: Span): Span[] {
  const codes = prose.runs.filter(
    ({ kind, plainFrom, plainTo }) =>
      kind === 'code' && plainFrom >= item.from && plainTo <= item.to && !isLevel(prose.plain.slice(plainFrom, plainTo)),
  );
  const first = codes[0];
  if (!first || !codes.every((run) => /\p{L}/u.test(prose.plain.slice(run.plainFrom, run.plainTo)))) return [item];
  const before = prose.plain.slice(item.from, first.plainFrom);
  if (/[(（]/.test(before)) return [item];
  const rest = codes.reduce(
    (text, run) => text.replace(prose.plain.slice(run.plainFrom, run.plainTo), ''),
    prose.plain.slice(item.from, item.to),
  );
  return /\p{L}{2}/u.test(rest.split(/[(（]/u)[0] ?? '')
    ? codes.map(({ plainFrom, plainTo }) => ({ from: plainFrom, to: plainTo }))
    : [item];
}

/** The list ends where a sentence follows it: "Microservices. Actively researching …". */
function sentenceEnd(plain: string, from: number, to: number): number {
  const match = /\.\s+(?=\p{Lu}\p{Ll}+\s+\p{L})|。(?=.)/u.exec(plain.slice(from, to));
  return match ? from + match.index : to;
}

/** A list has more separators than a sentence has; a lone item is a skill while it is short. */
function isSentence(whole: string): boolean {
  const rest = whole.slice(0, sentenceEnd(whole, 0, whole.length)).trim();
  const text = rest.slice(leadLength(rest));
  if (isAboutMe(rest) || isUnspacedSentence(text)) return true;
  const { items, words } = countItems(text);
  // What a short list begins and several sentences go on with is a text.
  if (items <= 3 && countItems(whole.slice(rest.length)).words >= 20) return true;
  if (items === 1) return words > 8 || text.length > 70 || (words > 6 && /[.!]$/.test(text));
  return words / items > 5;
}

/**
 * Chinese and Japanese put no space between words: the characters of an item tell, in Japanese those of any, since the
 * verb comes last. Katakana spells out what is one word elsewhere.
 */
function isUnspacedSentence(text: string): boolean {
  if (!/[\p{Script=Han}\p{Script=Hiragana}]/u.test(text)) return false;
  const items = text
    .replace(/[(（][^()（）]{0,80}[)）]/gu, '')
    .split(/[,，、;；|｜•·/]/u)
    .map((item) => weightOf(item.slice(0, lengthWithoutTail(item.trimEnd()))));
  const sum = items.reduce((total, weight) => total + weight, 0);
  const longest = /\p{Script=Hiragana}/u.test(text) ? items.reduce((most, weight) => Math.max(most, weight), 0) : (items[0] ?? 0);
  return longest > longestUnspaced || sum / items.length > longestUnspaced;
}

const longestUnspaced = 8;

function weightOf(item: string): number {
  const text = item.slice(leadLength(item.trimStart()));
  const full = text.match(/[\p{Script=Han}\p{Script=Hiragana}]/gu)?.length ?? 0;
  return full + 0.3 * (text.match(/\p{Script=Katakana}/gu)?.length ?? 0);
}

function mentionOf(prose: Prose, item: Span, group: string | undefined, isKnown: boolean): SkillPart | undefined {
  let { from, to } = trimItem(prose.plain, item);
  const inner = /^[^:：(（]{1,40}[:：]\s+(?=\S)/u.exec(prose.plain.slice(from, to));
  if (inner && !isLevel(prose.plain.slice(from + inner[0].length, to))) from += inner[0].length;
  else if (inner) to = from + inner[0].trimEnd().length - 1;
  const known = isKnown || hasProficiency(prose.plain.slice(from, to));
  from += leadLength(prose.plain.slice(from, to));
  to = from + lengthWithoutTail(prose.plain.slice(from, to));
  if (known) to = from + latinLength(prose.plain.slice(from, to));
  to = withoutLevel(prose, from, to);
  ({ from, to } = trimItem(prose.plain, { from, to }));
  const text = prose.plain.slice(from, to);
  if (!isSkill(text)) return undefined;
  return { text, from, to, group };
}

/** “精通Java语言”: behind a name in Latin letters the sort of thing that it is says nothing new. */
function latinLength(text: string): number {
  const name = /^(?:\*\*)?[A-Za-z][A-Za-z\d.+#\- ]*(?=(?:\*\*)?\p{Script=Han})(?!全家桶)/u.exec(text);
  return name ? name[0].length : text.length;
}

/** “Python – advanced”, “Python advanced” and “**Lathes** very good” are Python and lathes. */
function withoutLevel(prose: Prose, from: number, to: number): number {
  const text = prose.plain.slice(from, to);
  const cut = /\s[-–—]\s|\s?—\s?/u.exec(text);
  if (cut && cut.index > 0 && isLevel(text.slice(cut.index + cut[0].length))) return from + cut.index;
  const bold = boldEnd(prose, from);
  if (bold > from && bold < to && /^\s+[^\s(（]/u.test(prose.plain.slice(bold, to)) && isLevel(prose.plain.slice(bold, to))) return bold;
  return from + lengthWithoutLevel(text);
}

function trimItem(plain: string, { from, to }: Span): Span {
  let start = from;
  // “{.wide}”: attributes of pandoc and kramdown.
  let end = to - (/\{:?\s?[.#][^{}]{0,80}\}\s*$/u.exec(plain.slice(Math.max(from, to - 100), to))?.[0].length ?? 0);
  while (
    start < end &&
    /[\u200d\ufe0f\s*_•·\-–—.:：→»›■□▪▫▶►▸▹◆◇●○➔➢➤✓✔☑✅]/u.test(plain.charAt(start)) &&
    !/^(?:\.\p{L}|\*nix)/u.test(plain.slice(start, end))
  )
    start += 1;
  while (end > start && /[\ufe0f\s*_.:。；;★☆●○]/u.test(plain.charAt(end - 1))) end -= 1;
  return { from: start, to: end };
}

function isSkill(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > 80 || text.split(/\s+/).length > 8) return false;
  return !isLevel(text) && !isSpokenLanguage(text) && !/@|:\/\/|^www\./.test(text);
}
