import type { Resume } from '../../model/resume.ts';
import type { Span, TextEdit } from '../../model/span.ts';
import { readFrontMatter } from '../../parse/frontMatter.ts';
import { readDirective, readSuppressions } from '../../rules/suppressions.ts';

/**
 * The edit that silences a rule on the line where a problem begins, so that the Markdown means the same as before: the
 * comment goes to the end of the line above where the two belong to one paragraph, list or table, and on a line of its
 * own elsewhere. Undefined where no comment can stand: in front matter.
 */
export function suppressOnLine(text: string, resume: Resume, rule: string, offset: number): TextEdit | undefined {
  const line = lineAt(text, offset);
  if (line.from < bodyStart(text)) return undefined;
  const present = findComment(text, resume, 'disable-next-line', ({ span }) => span.from <= line.from && line.from < span.to);
  if (present) return addRule(text, present, rule);
  const comment = `<!-- resume-disable-next-line ${rule} -->`;
  const above = lineToExtend(text, line);
  if (above) return appendComment(text, above, comment);
  const indent = /^[\s>]*/.exec(text.slice(line.from, line.to))?.[0] ?? '';
  return { span: { from: line.from, to: line.from }, newText: `${indent}${comment}${lineBreak(text)}` };
}

/** The edit that silences a rule in the whole document: a comment at its top, below front matter. */
export function suppressInFile(text: string, resume: Resume, rule: string): TextEdit {
  const present = findComment(text, resume, 'disable-file', () => true);
  if (present) return addRule(text, present, rule);
  const at = bodyStart(text);
  const eol = lineBreak(text);
  const before = at > 1 && !text.endsWith('\n', at) ? eol : '';
  return { span: { from: at, to: at }, newText: `${before}<!-- resume-disable-file ${rule} -->${eol}${eol}` };
}

/** A comment of that kind which names rules: one more can be added to it. */
function findComment(text: string, resume: Resume, name: string, covers: (found: { span: Span }) => boolean): Span | undefined {
  return readSuppressions(resume).find(({ comment, rules, span }) => {
    if (rules === undefined || !covers({ span })) return false;
    return readDirective(text.slice(comment.from + 4, comment.to - 3).trim())?.name === name;
  })?.comment;
}

function addRule(text: string, comment: Span, rule: string): TextEdit {
  const at = comment.from + text.slice(comment.from, comment.to - 3).trimEnd().length;
  return { span: { from: at, to: at }, newText: ` ${rule}` };
}

/** The line above that the comment can be appended to, because the two lines are parts of one block or list. */
function lineToExtend(text: string, line: Line): Span | undefined {
  const content = text.slice(line.from, line.to);
  if (headingPattern.test(content)) return undefined;
  let above = lineAbove(text, line);
  const apart = above !== undefined && isBlank(text.slice(above.from, above.to));
  while (above && (isBlank(text.slice(above.from, above.to)) || isDelimiterRow(text.slice(above.from, above.to))))
    above = lineAbove(text, above);
  if (!above) return undefined;
  const aboveText = text.slice(above.from, above.to);
  if (!takesComment(aboveText)) return undefined;
  const joined = apart ? itemPattern.test(content) && (itemPattern.test(aboveText) || /^\s/.test(aboveText)) : true;
  return joined ? above : undefined;
}

function appendComment(text: string, line: Span, comment: string): TextEdit {
  const content = text.slice(line.from, line.to);
  const words = content.replace(/(?<!\\)\\$/, '').trimEnd();
  const closesCell = words.endsWith('|') && !words.endsWith('\\|');
  const at = line.from + (closesCell ? words.length - 1 : words.length);
  const before = /\s/.test(text.charAt(at - 1)) ? '' : ' ';
  return { span: { from: at, to: at }, newText: `${before}${comment}${closesCell ? ' ' : ''}` };
}

const headingPattern = /^[\s>]*#{1,6}(?:\s|$)/;
const itemPattern = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/;

/**
 * Whether a comment at the end of a line is part of that line's text. It is not in headings, rules, underlines, code
 * fences, HTML and link definitions, nor on a line that has no text.
 */
function takesComment(line: string): boolean {
  if (headingPattern.test(line) || /^[\s>]*(?:[-*_=][-*_=\s]*)?$/.test(line)) return false;
  return !/^[\s>]*(?:```|~~~|<|\[[^\]]*\]:)/.test(line);
}

function isBlank(line: string): boolean {
  return /^[\s>]*$/.test(line);
}

function isDelimiterRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[\s>|:-]+$/.test(line);
}

interface Line extends Span {
  /** Offset of the line below. */
  readonly next: number;
}

/** The line that holds an offset, without its line break. */
function lineAt(text: string, offset: number): Line {
  const from = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const found = text.indexOf('\n', from);
  const end = found < 0 ? text.length : found;
  const to = end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
  return { from, to, next: found < 0 ? text.length : found + 1 };
}

function lineAbove(text: string, line: Span): Line | undefined {
  return line.from > 0 ? lineAt(text, line.from - 1) : undefined;
}

/** Offset of the first character below the front matter and a byte order mark. */
function bodyStart(text: string): number {
  return readFrontMatter(text).end || (text.startsWith('\uFEFF') ? 1 : 0);
}

function lineBreak(text: string): string {
  const end = text.indexOf('\n');
  return end > 0 && text.charAt(end - 1) === '\r' ? '\r\n' : '\n';
}
