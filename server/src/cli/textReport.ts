import type { Severity } from '../rules/defineRule.ts';
import { describeUnreadable } from '../rules/notAnalysed.ts';
import { displayWidth } from '../text/displayWidth.ts';
import type { FileReport, Finding } from './findings.ts';
import { createPaint, type Paint } from './terminal.ts';

/** The report for people: by file, each problem with its place, message, rule and the line it is about. */
export function writeReport(reports: readonly FileReport[], { colors, width }: { colors: boolean; width: number }): string {
  const paint = createPaint(colors);
  const worthNaming = reports.filter(({ findings, unreadable }) => findings.length > 0 || unreadable !== undefined);
  return worthNaming.map((report) => writeFile(report, paint, colors, width)).join('');
}

/** One line: how many problems, how grave, and how many `--fix` repairs. Nothing where no file could be checked. */
export function writeSummary(reports: readonly FileReport[], fixed: number, colors: boolean): string {
  const paint = createPaint(colors);
  const checked = reports.filter(({ unreadable }) => unreadable === undefined);
  if (checked.length === 0) return '';
  const findings = checked.flatMap((report) => report.findings);
  const repaired = fixed > 0 ? `Fixed ${count(fixed, 'problem')}. ` : '';
  if (findings.length === 0) return `${paint('green', `${repaired}No problems found`)} in ${count(checked.length, 'file')}.\n`;
  const parts = severities.flatMap((severity) => countSeverity(findings, severity) ?? []);
  const fixable = findings.filter((finding) => finding.fixable).length;
  const remedy = fixable > 0 ? ` ${paint('bold', `${fixable} fixable with --fix.`)}` : '';
  return `${repaired}${paint('bold', count(findings.length, 'problem'))} (${parts.join(', ')}) in ${count(checked.length, 'file')}.${remedy}\n`;
}

const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];
const severityColors = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' } as const satisfies Record<Severity, string>;

function countSeverity(findings: readonly Finding[], severity: Severity): string | undefined {
  const size = findings.filter((finding) => finding.severity === severity).length;
  if (size === 0) return undefined;
  return severity === 'info' ? `${size} info` : count(size, severity);
}

function count(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? '' : 's'}`;
}

function writeFile({ path, findings, lines, unreadable }: FileReport, paint: Paint, colors: boolean, width: number): string {
  if (unreadable !== undefined) return `${paint('underline', path)}\n\n  not checked: ${describeUnreadable(unreadable)}\n\n`;
  const placeWidth = Math.max(...findings.map(({ line, column }) => `${line}:${column}`.length));
  const blocks = findings.map((finding) => {
    const place = `${finding.line}:${finding.column}`.padStart(placeWidth);
    const severity = paint(severityColors[finding.severity], finding.severity.padEnd(7));
    const rule = paint('dim', `(${finding.rule}${finding.fixable ? ', fixable' : ''})`);
    const head = `  ${place}  ${severity}  ${finding.message} ${rule}\n`;
    return head + writeFrame(finding, lines.lineText(finding.line - 1), placeWidth + 2, paint, colors, width);
  });
  return `${paint('underline', path)}\n\n${blocks.join('')}\n`;
}

/** The line of a problem, cut to the terminal; the place is underlined, by carets where there are no colours. */
function writeFrame(finding: Finding, text: string, indent: number, paint: Paint, colors: boolean, width: number): string {
  if (text.trim() === '') return '';
  const end = finding.endLine === finding.line ? finding.endColumn - 1 : text.length;
  const { before, marked, after } = cutLine(text, finding.column - 1, Math.max(end, finding.column - 1), Math.max(40, width - indent - 6));
  const gutter = `${' '.repeat(indent)}${paint('dim', '│')} `;
  if (colors) return `${gutter}${paint('dim', before)}${paint('underline', marked)}${paint('dim', after)}\n`;
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)));
  return `${gutter}${before}${marked}${after}\n${gutter}${' '.repeat(displayWidth(before))}${carets}\n`;
}

interface CutLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** At most `limit` characters of the line: up to a third before the place, and what fits of it and after it. */
function cutLine(line: string, from: number, to: number, limit: number): CutLine {
  // A tab would move the caret line; control characters would move the cursor.
  const text = line.replace(/\p{Cc}/gu, ' ');
  if (text.length <= limit) return { before: text.slice(0, from), marked: text.slice(from, to), after: text.slice(to) };
  const start = Math.max(0, Math.min(from - Math.floor(limit / 3), text.length - limit));
  const end = start + limit;
  const before = (start > 0 ? '…' : '') + text.slice(start, from);
  const after = to < end ? text.slice(to, end) + (end < text.length ? '…' : '') : '';
  return { before, marked: text.slice(from, Math.min(to, end)) + (to > end ? '…' : ''), after };
}
