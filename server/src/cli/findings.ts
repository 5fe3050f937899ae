import type { ConfigFile, ConfigProblem } from '../config/load.ts';
import { configDocsUrl, ruleDocsUrl } from '../features/docs.ts';
import type { Unreadable } from '../model/resume.ts';
import type { Span } from '../model/span.ts';
import type { Severity } from '../rules/defineRule.ts';
import type { Snapshot } from '../snapshot.ts';
import { LineIndex } from '../text/lineIndex.ts';

/** A problem as `check --format json` prints it. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whether `--fix` repairs it. */
  readonly fixable: boolean;
}

/** What was found in one file. Plain data, since it comes from other threads. */
export interface FileReport {
  readonly path: string;
  /** The text that the findings' places are in. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Why the file could not be read as a resume, so that nothing was checked. */
  readonly unreadable?: Unreadable['reason'] | undefined;
}

/** The problems of a resume. */
export function reportResume(path: string, { text, resume, diagnostics }: Snapshot): FileReport {
  const lines = new LineIndex(text);
  const findings = diagnostics.map((diagnostic) => {
    const { rule, severity, message, span } = diagnostic;
    // Fixes take work to make, so those of rules that have no safe ones are not asked for.
    const fixable = rule.fix === 'safe' && diagnostic.fixes.some(({ safe }) => safe);
    return { file: path, ...placeOf(lines, span), rule: rule.id, severity, message, fixable };
  });
  return { path, text, findings, unreadable: resume.unreadable };
}

/** What is wrong in a configuration file; everything else in it applies. */
export function reportConfig({ path, text }: ConfigFile, problems: readonly ConfigProblem[]): FileReport {
  const lines = new LineIndex(text);
  const findings = problems.map(({ message, span }) => ({
    file: path,
    ...placeOf(lines, span ?? { from: 0, to: 0 }),
    rule: invalidConfig,
    severity: 'error' as const,
    message,
    fixable: false,
  }));
  return { path, text, findings };
}

/** What stands in place of a rule's id beside a problem of the configuration. */
export const invalidConfig = 'invalid-config';

/** The page that explains a finding. */
export function findingDocsUrl({ rule }: Pick<Finding, 'rule'>): string {
  return rule === invalidConfig ? configDocsUrl : ruleDocsUrl(rule);
}

function placeOf(lines: LineIndex, { from, to }: Span): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const start = lines.positionAt(from);
  const end = lines.positionAt(to);
  return { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}
