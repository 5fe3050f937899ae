import type { Severity } from '../../rules/defineRule.ts';
import { describeUnreadable } from '../../rules/notAnalysed.ts';
import { displayWidth } from '../../text/displayWidth.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { wrapText } from '../../text/wrapText.ts';
import { writeCodeFrame } from '../codeFrame.ts';
import { type FileReport, type Finding, findingDocsUrl } from '../findings.ts';
import { createPaint, type Paint, writeLink } from '../terminal.ts';
import type { CheckResult, Look, ReportFormat } from './reportFormat.ts';

/** The report for people, and a line that sums it up. */
export const text: ReportFormat = {
  id: 'text',
  about: 'for people',
  write: (result, look) => writeReport(result.reports, look) + writeRules(result.reports, look) + writeSummary(result, look.colors),
};

/** By file, each problem with its place, message, rule and the line it is about. */
export function writeReport(reports: readonly FileReport[], look: Look): string {
  const pen = { ...look, paint: createPaint(look.colors) };
  const worthNaming = reports.filter(({ findings, unreadable }) => findings.length > 0 || unreadable !== undefined);
  return worthNaming.map((report) => writeFile(report, pen)).join('');
}

/** Where to read on about each rule, once. */
export function writeRules(reports: readonly FileReport[], { colors, links }: Look): string {
  const urls = new Map(reports.flatMap(({ findings }) => findings.map((finding) => [finding.rule, findingDocsUrl(finding)])));
  // Where the names in the report are links, the list says nothing new.
  if (urls.size === 0 || links) return '';
  const paint = createPaint(colors);
  const width = Math.max(...[...urls.keys()].map((rule) => rule.length));
  const lines = [...urls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, url]) => `  ${rule.padEnd(width)}  ${paint('dim', url)}\n`);
  return `${paint('underline', 'About these rules')}\n\n${lines.join('')}\n`;
}

/** One line: how many problems, how grave, and how many `--fix` repairs. Nothing where no file could be checked. */
export function writeSummary({ reports, fixed, since }: Pick<CheckResult, 'reports' | 'fixed' | 'since'>, colors: boolean): string {
  const paint = createPaint(colors);
  const checked = reports.filter(({ unreadable }) => unreadable === undefined);
  if (reports.length === 0 && since !== undefined) return `${paint('green', 'No resume has changed')} since ${since}.\n`;
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
const severityColors = { error: 'red', warning: 'yellow', info: 'cyan', hint: 'dim' } as const satisfies Record<Severity, string>;

function countSeverity(findings: readonly Finding[], severity: Severity): string | undefined {
  const size = findings.filter((finding) => finding.severity === severity).length;
  if (size === 0) return undefined;
  return severity === 'info' ? `${size} info` : count(size, severity);
}

function count(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? '' : 's'}`;
}

interface Pen extends Look {
  readonly paint: Paint;
}

function writeFile({ path, text: content, findings, unreadable }: FileReport, pen: Pen): string {
  const { paint, links } = pen;
  const lines = new LineIndex(content);
  if (unreadable !== undefined) return `${paint('underline', path)}\n\n  not checked: ${describeUnreadable(unreadable)}\n\n`;
  const placeWidth = findings.reduce((width, { line, column }) => Math.max(width, `${line}:${column}`.length), 0);
  const blocks = findings.map((finding) => {
    const place = `${finding.line}:${finding.column}`.padStart(placeWidth);
    const severity = paint(severityColors[finding.severity], finding.severity.padEnd(7));
    const name = writeLink(links, findingDocsUrl(finding), finding.rule);
    const [opening, closing] = ['(', `${finding.fixable ? ', fixable' : ''})`];
    const rule = { text: paint('dim', opening + name + closing), width: (opening + finding.rule + closing).length };
    const message = writeMessage(finding.message, rule, placeWidth + 13, pen);
    const line = lines.lineText(finding.line - 1);
    const to = finding.endLine === finding.line ? finding.endColumn - 1 : line.length;
    const framed = { line, from: finding.column - 1, to: Math.max(to, finding.column - 1) };
    return `  ${place}  ${severity}  ${message}\n${writeCodeFrame(framed, { ...pen, indent: placeWidth + 2 })}`;
  });
  return `${paint('underline', path)}\n\n${blocks.join('')}\n`;
}

/** The message with its rule behind it; where a person reads it, in lines of the terminal's width that begin below each other. */
function writeMessage(message: string, rule: { readonly text: string; readonly width: number }, indent: number, pen: Pen): string {
  const room = pen.width - indent;
  if (!pen.isInteractive || room < narrowest) return `${message} ${rule.text}`;
  const lines = wrapText(message, room);
  const last = lines.at(-1) ?? '';
  const closing = displayWidth(last) + 1 + rule.width <= room ? [`${last} ${rule.text}`] : [last, rule.text];
  return [...lines.slice(0, -1), ...closing].join(`\n${' '.repeat(indent)}`);
}

/** Columns below which lines are left to the terminal to break. */
const narrowest = 30;
