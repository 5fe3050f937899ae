import { createHash } from 'node:crypto';
import path from 'node:path';
import { version } from '../../../../package.json';
import { configDocsUrl, projectUrl, ruleDocsUrl } from '../../features/docs.ts';
import type { Severity } from '../../rules/defineRule.ts';
import { rules } from '../../rules/index.ts';
import { notAnalysed } from '../../rules/notAnalysed.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { type FileReport, type Finding, invalidConfig } from '../findings.ts';
import type { ReportFormat } from './reportFormat.ts';

/** The interchange format of static analysis, version 2.1.0, which GitHub's code scanning and others take. */
export const sarif: ReportFormat = {
  id: 'sarif',
  about: 'SARIF 2.1.0, for code scanning',
  write: ({ reports, failures }) => `${JSON.stringify(describeRun(reports, failures), null, 2)}\n`,
};

function describeRun(reports: readonly FileReport[], failures: readonly string[]): object {
  const descriptors = describeRules();
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const driver = { name: 'Resume Markdown', version, semanticVersion: version, informationUri: projectUrl, rules: descriptors };
  const invocation = {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
  };
  const run = {
    tool: { driver },
    invocations: [invocation],
    columnKind: 'utf16CodeUnits',
    results: reports.flatMap((report) => describeResults(report, indexes)),
  };
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
}

/** All rules, found or not, so that a service knows what was looked for. */
function describeRules() {
  const described = [...rules, notAnalysed].map(({ id, summary, why, severity }) => ({
    id,
    shortDescription: { text: capitalize(summary) },
    fullDescription: { text: why },
    helpUri: ruleDocsUrl(id),
    defaultConfiguration: { level: levels[severity] },
  }));
  const config = {
    id: invalidConfig,
    shortDescription: { text: 'Configuration that does not fit' },
    fullDescription: { text: 'A part of resume.config.json that does not fit is left aside.' },
    helpUri: configDocsUrl,
    defaultConfiguration: { level: levels.error },
  };
  return [...described, config];
}

function describeResults({ text, findings }: FileReport, indexes: ReadonlyMap<string, number>): object[] {
  const lines = new LineIndex(text);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { file, line, column, endLine, endColumn, rule, severity, message, fixable } = finding;
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    const fingerprint = fingerprintOf(finding, lines.lineText(line - 1), seen);
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule) ?? -1,
      level: levels[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: describeFile(file), region } }],
      partialFingerprints: { 'resumeMarkdown/v1': fingerprint },
      properties: { severity, fixable },
    };
  });
}

/** By the rule and the words of the line, so that an alert stays itself when lines are added above it. */
function fingerprintOf({ rule }: Finding, line: string, seen: Map<string, number>): string {
  const key = `${rule}\n${line.trim()}`;
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return createHash('sha256').update(`${key}\n${count}`).digest('hex').slice(0, 32);
}

/** A file below the working folder is named from there, as services expect that know only the repository. */
function describeFile(file: string): object {
  const relative = path.relative('', file);
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  const segments = (isInside ? relative : path.resolve(file)).split(path.sep).map(encodeURIComponent).join('/');
  if (isInside) return { uri: segments, uriBaseId: '%SRCROOT%' };
  return { uri: `file://${segments.startsWith('/') ? '' : '/'}${segments}` };
}

const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const satisfies Record<Severity, string>;

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
