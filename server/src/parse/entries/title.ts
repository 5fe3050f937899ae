import { fieldLabelOf } from '../../languages/index.ts';
import type { Prose } from '../../model/prose.ts';
import type { Field } from '../../model/resume.ts';
import type { Span } from '../../model/span.ts';
import { sourceSpan } from '../../text/prose.ts';
import type { Draft } from './drafts.ts';
import { withoutDates } from './withoutDates.ts';

/**
 * The name of a project: the bold or linked text that a line begins with, what stands before a colon or dash, else the
 * whole line; dates, pictures and addresses in brackets are left out.
 */
export function readTitle({ opener, header }: Draft): Field | undefined {
  const facts = header[0];
  if (!facts) return undefined;
  const { prose } = facts.row;
  const text = withoutDates(prose.plain, facts.line.dates);
  const from = titleStart(text, opener.layout === 'table');
  const whole = opener.layout === 'heading' || opener.layout === 'html';
  const end = whole ? headingEnd(text, from) : (leadName(prose, text, from) ?? nameEnd(text, from));
  const inner = opener.layout === 'bullet' && end === text.length ? nameInSentence(prose) : undefined;
  const name = titleBetween(prose, text, inner ?? { from, to: linksFrom(prose, from, end) });
  return name ?? titleBetween(prose, text, { from, to: text.length });
}

/** “Wrote [Tidebook](…), an almanac for sailors.”: the only link of a sentence, near its start, is the project's name. */
export function nameInSentence({ plain, runs }: Prose): Span | undefined {
  const links = runs.filter(({ linked }) => linked);
  const [first] = links;
  if (!first || first.kind === 'address' || links.some((run) => run.plainFrom > first.plainTo) || plain.length < shortestSentence)
    return undefined;
  const to = links[links.length - 1]?.plainTo ?? first.plainTo;
  const name = plain.slice(first.plainFrom, to).trim();
  const isFirst = /^\p{L}[^.:：,;]{2,40}\s[“"']?$/u.test(plain.slice(0, first.plainFrom));
  if (!isFirst || linkWords.test(name) || !/^[\p{L}\p{N}@#]/u.test(name) || name.split(' ').length > 5) return undefined;
  return { from: first.plainFrom, to };
}

const shortestSentence = 30;

/** After numbers and “Project 2:”; in a table the first cell with words. */
function titleStart(text: string, isCell: boolean): number {
  const number = isCell ? /^[ \d#.]{0,6}\t[ \t]{0,4}(?=\S)/u.exec(text) : /^\s*\d{1,2}[.)、]\s+(?=\S)/u.exec(text);
  // Where dates stood first, what set them off is left.
  const from = number?.[0].length ?? /^[\s:：,，|–—-]*/u.exec(text)?.[0].length ?? 0;
  const label = /^([^:：–—-]{1,30})(?:[:：]|\s[-–—])\s*(?=\S)/u.exec(text.slice(from));
  return label && isOrdinal(label[1] ?? '') ? from + label[0].length : from;
}

function isOrdinal(label: string): boolean {
  const name = label.trim().replace(/[#№]?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[IVX]{1,4})$/u, '');
  return name !== label.trim() && fieldLabelOf(name) === 'project';
}

/** A heading's title ends before a bar or tab, the only dash, and addresses in brackets. */
function headingEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const dashes = rest.match(/\s(?:[-–—]|--)\s/gu)?.length ?? 0;
  const cut = (dashes === 1 ? headingCut : headingCutWithoutDash).exec(rest);
  const head = rest.slice(0, cut?.index ?? 0);
  return /[\p{L}\p{N}]/u.test(head) ? from + head.length : text.length;
}

const headingCut = /[|｜\t]|\((?:https?:|www\.)|\s(?:[-–—]|--)\s/u;
const headingCutWithoutDash = /[|｜\t]|\((?:https?:|www\.)/u;

/** Where the bold, linked or code run at the start of the line ends. */
function leadEnd(prose: Prose, from: number): number | undefined {
  const first = prose.runs.find(({ plainFrom, plainTo }) => plainTo > from && /[\p{L}\p{N}]/u.test(prose.plain.slice(plainFrom, plainTo)));
  if (!first || (!first.bold && !first.linked && first.kind !== 'code')) return undefined;
  let end = first.plainTo;
  for (const run of prose.runs) {
    if (run.plainFrom !== end) continue;
    if (first.bold ? !run.bold : first.linked ? !run.linked : run.kind !== 'code') break;
    end = run.plainTo;
  }
  return end;
}

/** A lead with one dash in it has the name before that: “[Tidebook - tides for all](…)”. */
function leadName(prose: Prose, text: string, from: number): number | undefined {
  const end = leadEnd(prose, from);
  const dashes = end === undefined ? [] : [...text.slice(from, end).matchAll(/\s[-–—]\s/gu)];
  return dashes.length === 1 && dashes[0] && dashes[0].index > 0 ? from + dashes[0].index : end;
}

function nameEnd(text: string, from: number): number {
  const match = /[:：]\s|：|\s[-–—|]+\s|\s?[—|]\s?|\t|\s\((?:https?:|www\.)/u.exec(text.slice(from, from + 120));
  return match && match.index > 0 ? from + match.index : text.length;
}

/** Links behind a name that only say where it is to be found: “Tidebook [GitHub](…)”, “Tidebook ([demo](…))”. */
function linksFrom(prose: Prose, from: number, to: number): number {
  let end = to;
  for (let index = prose.runs.length - 1; index >= 0; index -= 1) {
    const run = prose.runs[index];
    if (!run || run.plainFrom >= end) continue;
    const text = prose.plain.slice(run.plainFrom, Math.min(run.plainTo, end));
    const isRef = run.kind === 'address' || (run.linked === true && isReference(text, prose.plain.slice(from, run.plainFrom)));
    if (/[\p{L}\p{N}]/u.test(text) && !isRef) return end;
    if (/[\p{L}\p{N}]/u.test(text)) end = run.plainFrom;
  }
  return end > from ? end : to;
}

function isReference(text: string, before: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  return /[([（【|,，·:：–—-]\s*$/u.test(before) || fieldLabelOf(text) === 'website' || linkWords.test(text.trim());
}

const linkWords =
  /^(?:\W{0,3})(?:git ?(?:hub|lab)(?: repo(?:sitory)?)?|bitbucket|(?:live )?demo|live|link|source(?: code)?|code|repo(?:sitory)?|app store|google play|play store|npm|pypi|docs?|documentation|video|paper|here|view|visit|web ?site|blog post)$/iu;

const edgeBefore = /[\p{L}\p{N}([\u3010「『<.]/u;
const edgeAfter = /(?![®©™])[\ufe0f\s,，;:：.|·•–—*_\-\p{Extended_Pictographic}([（【]/u;

function titleBetween(prose: Prose, text: string, range: Span): Field | undefined {
  let { from, to } = range;
  while (from < to && !edgeBefore.test(text.charAt(from))) from += 1;
  to = from + text.slice(from, to).replace(/[(（][\s,–—-]*[)）]\s*$/u, '').length;
  while (to > from && edgeAfter.test(text.charAt(to - 1))) to -= 1;
  const name = text.slice(from, to).replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  return { text: name, span: sourceSpan(prose, from, to), certainty: 'sure' };
}
