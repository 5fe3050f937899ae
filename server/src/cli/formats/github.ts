import type { Severity } from '../../rules/defineRule.ts';
import { type Finding, findingDocsUrl } from '../findings.ts';
import type { ReportFormat } from './reportFormat.ts';

/** Workflow commands, which GitHub shows as annotations beside the lines of a pull request. */
export const github: ReportFormat = {
  id: 'github',
  about: 'annotations of a GitHub workflow',
  write: ({ reports, failures }) => {
    const findings = reports.flatMap((report) => report.findings);
    const lines = [...findings.map(writeFinding), ...failures.map((message) => `::error title=resume-markdown::${escapeData(message)}`)];
    return lines.map((line) => `${line}\n`).join('');
  },
};

function writeFinding(finding: Finding): string {
  const { file, line, column, endLine, endColumn, rule, severity, message } = finding;
  const place = { file: file.replaceAll('\\', '/'), line, endLine, ...columnsOf(line === endLine, column, endColumn) };
  const properties = Object.entries({ ...place, title: rule }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${levels[severity]} ${properties.join(',')}::${escapeData(`${message}\n${findingDocsUrl(finding)}`)}`;
}

/** GitHub takes columns only within one line. */
function columnsOf(isOneLine: boolean, col: number, endColumn: number): { col?: number; endColumn?: number } {
  return isOneLine ? { col, endColumn } : {};
}

const levels = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const satisfies Record<Severity, string>;

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
