import type { FileReport } from '../findings.ts';

/** A way to print what `check` found. */
export interface ReportFormat {
  /** As in `--format`. */
  readonly id: string;
  /** For whom or what it is; the help shows it behind the id. */
  readonly about: string;
  /** Everything that is printed. */
  write(result: CheckResult, look: Look): string;
}

/** What came of one `check`. */
export interface CheckResult {
  /** Configuration files with problems first, then the resumes in the order of the arguments. */
  readonly reports: readonly FileReport[];
  /** What could not be read or written, each in a sentence. They are also written to standard error. */
  readonly failures: readonly string[];
  /** How many problems were repaired. */
  readonly fixed: number;
  /** With `--since`: only lines changed since this are reported. */
  readonly since?: string | undefined;
}

/** What the output may look like. */
export interface Look {
  readonly colors: boolean;
  /** Whether a person reads it, in a terminal that knows links. */
  readonly links: boolean;
  /** Whether a person reads it, in a terminal. */
  readonly isInteractive: boolean;
  /** Columns to fill. */
  readonly width: number;
}
