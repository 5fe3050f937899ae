import type { FileReport, Finding } from '../findings.ts';
import { findingDocsUrl } from '../findings.ts';
import type { ReportFormat } from './reportFormat.ts';

/** A test suite for each file; errors and warnings are failed tests in it, information and hints pass with their text as output. */
export const junit: ReportFormat = {
  id: 'junit',
  about: 'JUnit XML, which most build servers show',
  write: ({ reports, failures }) => {
    const suites = [...reports.map(writeSuite), ...(failures.length > 0 ? [writeFailures(failures)] : [])];
    const failed = reports.reduce((sum, { findings }) => sum + findings.filter(isFailure).length, 0);
    const tests = reports.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0) + failures.length;
    const counts = attributes({ name: 'resume-markdown', tests, failures: failed, errors: failures.length });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n${suites.join('')}</testsuites>\n`;
  },
};

function writeSuite({ path, findings }: FileReport): string {
  const counts = { tests: Math.max(1, findings.length), failures: findings.filter(isFailure).length, errors: 0 };
  const cases =
    findings.length === 0
      ? [`    <testcase ${attributes({ name: 'no problems', classname: path })}/>\n`]
      : findings.map((finding) => writeCase(path, finding));
  return `  <testsuite ${attributes({ name: path, ...counts })}>\n${cases.join('')}  </testsuite>\n`;
}

function writeCase(path: string, finding: Finding): string {
  const { line, column, rule, severity, message } = finding;
  const place = `${path}:${line}:${column}`;
  const text = escapeXml(`${place}: ${message}\n${findingDocsUrl(finding)}`);
  const body = isFailure(finding)
    ? `<failure ${attributes({ type: severity, message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase ${attributes({ name: `${rule} (${line}:${column})`, classname: path })}>${body}</testcase>\n`;
}

function writeFailures(failures: readonly string[]): string {
  const cases = failures.map(
    (message) =>
      `    <testcase ${attributes({ name: 'reading', classname: 'resume-markdown' })}><error ${attributes({ message })}/></testcase>\n`,
  );
  const counts = { tests: failures.length, failures: 0, errors: failures.length };
  return `  <testsuite ${attributes({ name: 'resume-markdown', ...counts })}>\n${cases.join('')}  </testsuite>\n`;
}

function isFailure({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join(' ');
}

/** XML 1.0 has no place for most control characters nor for halves of a character, however they are written. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
