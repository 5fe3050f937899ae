import path from 'node:path';
import { ChangedLines } from './changedLines.ts';
import { checkFiles } from './checkFiles.ts';
import { type Collected, type CollectOptions, collectFiles, noResumesRemedy } from './collectFiles.ts';
import { FileChecker, type FileOutcome } from './fileChecker.ts';
import type { FileReport } from './findings.ts';
import type { CheckResult, ReportFormat } from './formats/reportFormat.ts';
import type { Terminal } from './terminal.ts';

export interface CheckOptions extends CollectOptions {
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly fix: boolean;
  readonly config?: string | undefined;
  /** So many warnings are put up with. */
  readonly maxWarnings: number;
  /** Reports only what is on lines that have changed since this commit. */
  readonly since?: string | undefined;
  /** How many threads may check. */
  readonly jobs?: number | undefined;
  /** Reads the resume from standard input; with `fix` the repaired text goes to standard output. */
  readonly stdin: boolean;
  /**
   * The path by which the configuration of the standard input is found and its problems are named. Without it nobody knows
   * from where its links count.
   */
  readonly stdinFilename?: string | undefined;
}

/**
 * Checks resumes, repairs them first where asked, and prints what is left. Returns the exit code: 0 clean, 1 for errors or more
 * warnings than are put up with, 2 where something could not be read or written.
 */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const result = options.stdin ? await checkInput(options, terminal) : await checkAll(options, terminal);
  // With `--stdin --fix` standard output is taken by the repaired text.
  const print = options.stdin && options.fix ? terminal.writeError : terminal.write;
  print(options.format.write(result, terminal));
  for (const message of result.failures) terminal.writeError(`resume-markdown: ${message}\n`);
  if (result.failures.length > 0) return 2;
  const count = (severity: string) =>
    result.reports.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  return count('error') > 0 || count('warning') > options.maxWarnings ? 1 : 0;
}

async function checkInput({ fix, config, stdinFilename }: CheckOptions, terminal: Terminal): Promise<CheckResult> {
  const { outcome, text } = await new FileChecker({ fix, config }).checkInput(await terminal.readInput(), stdinFilename);
  if (fix) terminal.write(text);
  return summarize([outcome]);
}

async function checkAll(options: CheckOptions, terminal: Terminal): Promise<CheckResult> {
  const changed = options.since === undefined ? undefined : await ChangedLines.since(options.since);
  const failures: string[] = [];
  const collected = await collectFiles(options.files, options, ({ message }) => failures.push(message));
  const candidates = chooseFiles(collected, changed);
  const outcomes = await checkFiles(candidates, { ...options, onProgress: (done) => showProgress(done, candidates.length, terminal) });
  terminal.showProgress('');
  const outcomeOf = new Map(candidates.map((candidate, index) => [path.resolve(candidate.path), outcomes[index]]));
  const isEmpty = ({ isFile, candidates: found }: Collected) =>
    !isFile && found.every((candidate) => (outcomeOf.get(path.resolve(candidate.path)) ?? noResume).kind === 'noResume');
  const empty = failures.length > 0 || changed || options.onlyResumes ? [] : collected.filter(isEmpty);
  const lacks = empty.map(({ argument }) => `No resumes found in ${argument}. ${noResumesRemedy}`);
  const result = summarize(outcomes, [...failures, ...lacks]);
  return changed ? { ...result, reports: keepChanged(result.reports, changed), since: options.since } : result;
}

const noResume: FileOutcome = { kind: 'noResume' };

/** Each file once; one that is named is checked in any case. */
function chooseFiles(collected: readonly Collected[], changed: ChangedLines | undefined): Collected['candidates'] {
  const chosen = new Map<string, Collected['candidates'][number]>();
  for (const candidate of collected.flatMap(({ candidates }) => candidates)) {
    if (changed && !changed.has(candidate.path)) continue;
    const place = path.resolve(candidate.path);
    if (candidate.isNamed || !chosen.has(place)) chosen.set(place, candidate);
  }
  return [...chosen.values()];
}

function summarize(outcomes: readonly FileOutcome[], failures: readonly string[] = []): CheckResult {
  const checked = outcomes.filter((outcome) => outcome.kind === 'checked');
  const failed = outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.message] : []));
  // Each configuration file that was used and has problems, once.
  const configs = new Map(checked.flatMap(({ config }) => (config ? [[config.path, config]] : [])));
  return {
    reports: [...configs.values(), ...checked.map(({ report }) => report)],
    failures: [...new Set([...failures, ...failed])],
    fixed: checked.reduce((sum, { fixed }) => sum + fixed, 0),
  };
}

function keepChanged(reports: readonly FileReport[], changed: ChangedLines): FileReport[] {
  return reports.map((report) => ({
    ...report,
    findings: report.findings.filter(({ file, line, endLine }) => changed.touches(file, line, endLine)),
  }));
}

function showProgress(done: number, all: number, terminal: Terminal): void {
  if (all >= worthShowing) terminal.showProgress(`Checked ${done} of ${all} files`);
}

/** Files; fewer are done before anybody could read how many. */
const worthShowing = 50;
