import type { ResolvedConfig } from '../config/load.ts';
import { readWords } from '../disk/readWords.ts';
import { fixAllText } from '../features/fixAll.ts';
import { dayOf, type Snapshot, takeSnapshot } from '../snapshot.ts';
import { WordList } from '../text/wordList.ts';
import { CliError } from './cliError.ts';
import { collectFiles } from './collectFiles.ts';
import { Configurations } from './configurations.ts';
import { type FileReport, reportConfig, reportResume } from './findings.ts';
import { lookUpLinkedFiles } from './linkedFiles.ts';
import type { Terminal } from './terminal.ts';
import { decodeText, replaceText, type TextFile, withLineEndsOf } from './textFile.ts';
import { writeReport, writeSummary } from './textReport.ts';

export interface CheckOptions {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly fix: boolean;
  readonly config?: string | undefined;
  /** Reads the resume from standard input; with `fix` the repaired text goes to standard output. */
  readonly stdin: boolean;
  /**
   * The path by which the configuration of the standard input is found and its problems are named. Without it nobody knows
   * from where its links count.
   */
  readonly stdinFilename?: string | undefined;
}

/**
 * Checks resumes, repairs them first where asked, and prints what is left. Returns the exit code: 0 clean, 1 for
 * warnings or errors, 2 where something could not be read or written.
 */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const configurations = new Configurations(options.config);
  const failures: CliError[] = [];
  const checks = options.stdin
    ? [await checkInput(options, configurations, terminal)]
    : await checkFiles(options, configurations, await loadWords(), (failure) => failures.push(failure));
  const reports = [...configReports(checks), ...checks.map(({ report }) => report)];
  printReports(reports, sum(checks.map(({ fixed }) => fixed)), options, terminal);
  for (const { message } of failures) terminal.writeError(`resume-markdown: ${message}\n`);
  if (failures.length > 0) return 2;
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error' || severity === 'warning')) ? 1 : 0;
}

interface FileCheck {
  readonly configuration: Configuration;
  readonly report: FileReport;
  /** How many problems were repaired. */
  readonly fixed: number;
}

type Configuration = Awaited<ReturnType<Configurations['for']>>;

/** Without the list, which is a file beside the program, spelling is not checked. */
async function loadWords(): Promise<WordList | undefined> {
  const text = await readWords();
  return text === undefined ? undefined : new WordList(text);
}

async function checkFiles(
  options: CheckOptions,
  configurations: Configurations,
  words: WordList | undefined,
  fail: (failure: CliError) => void,
): Promise<FileCheck[]> {
  const checks: FileCheck[] = [];
  for (const file of await collectFiles(options.files, configurations, fail)) {
    try {
      checks.push(await checkFile(file, options.fix, await configurations.for(file.path), words));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      fail(error);
    }
  }
  return checks;
}

async function checkFile(file: TextFile, fix: boolean, configuration: Configuration, words?: WordList): Promise<FileCheck> {
  const { snapshot, fixed } = await checkText({ file, fix, words, linksFrom: file.path }, configuration);
  if (snapshot.text !== file.text) await replaceText(file, snapshot.text);
  return { configuration, report: reportResume(file.path, snapshot), fixed };
}

async function checkInput(options: CheckOptions, configurations: Configurations, terminal: Terminal): Promise<FileCheck> {
  const file = decodeText(options.stdinFilename ?? 'stdin.md', await terminal.readInput());
  const configuration = await configurations.for(file.path);
  const { snapshot, fixed } = await checkText(
    { file, fix: options.fix, words: await loadWords(), linksFrom: options.stdinFilename },
    configuration,
  );
  if (options.fix) terminal.write((file.hasByteOrderMark ? '\uFEFF' : '') + snapshot.text);
  return { configuration, report: reportResume(file.path, snapshot), fixed };
}

interface TextToCheck {
  readonly file: TextFile;
  readonly fix: boolean;
  readonly words: WordList | undefined;
  /** The file from which the paths of links count; absent where nobody knows. */
  readonly linksFrom: string | undefined;
}

async function checkText({ file, fix, words, linksFrom }: TextToCheck, { config, ruleset }: ResolvedConfig): Promise<CheckedText> {
  const today = dayOf(new Date());
  const source = { uri: file.path, version: 0, text: file.text, config, ruleset, today, words };
  const unchecked = takeSnapshot(source);
  const files = linksFrom === undefined ? undefined : await lookUpLinkedFiles(unchecked.resume, linksFrom);
  const read = (text: string) => takeSnapshot({ ...source, text, files }, unchecked.reading);
  const before = read(file.text);
  if (!fix) return { snapshot: before, fixed: 0 };
  const repaired = fixAllText(file.text, (text) => read(text).diagnostics);
  const after = read(withLineEndsOf(file.text, repaired.text));
  return { snapshot: after, fixed: Math.max(0, before.diagnostics.length - after.diagnostics.length) };
}

interface CheckedText {
  readonly snapshot: Snapshot;
  readonly fixed: number;
}

/** Each configuration file that was used and has problems, once. */
function configReports(checks: readonly FileCheck[]): FileReport[] {
  const used = new Map(checks.map(({ configuration }) => [configuration.file?.path, configuration]));
  return [...used.values()].flatMap(({ file, problems }) => (file && problems.length > 0 ? [reportConfig(file, problems)] : []));
}

/** With `--stdin --fix` standard output is taken by the repaired text. */
function printReports(reports: readonly FileReport[], fixed: number, options: CheckOptions, terminal: Terminal): void {
  if (options.format === 'json') {
    const findings = reports.flatMap((report) => report.findings);
    terminal.write(`${JSON.stringify(findings, null, 2)}\n`);
    return;
  }
  const print = options.stdin && options.fix ? terminal.writeError : terminal.write;
  print(writeReport(reports, terminal) + writeSummary(reports, fixed, terminal.colors));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
