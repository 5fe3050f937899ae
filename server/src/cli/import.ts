import { type ImportProblem, importJsonResume } from '../import/jsonResume.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { CliError } from './cliError.ts';
import { type OutputOptions, writeOutput } from './output.ts';
import type { Terminal } from './terminal.ts';
import { readTextFile } from './textFile.ts';

export interface ImportOptions extends OutputOptions {
  readonly file: string;
}

/** Writes Markdown from a JSON Resume. Returns the exit code; throws a CliError that says what is wrong with the file. */
export async function importFile({ file, ...options }: ImportOptions, terminal: Terminal): Promise<number> {
  const { text } = await readTextFile(file);
  const { markdown, problems } = importJsonResume(text);
  if (markdown === undefined)
    throw new CliError(`Cannot import ${file}, so nothing was written:\n${describeProblems(file, text, problems)}`);
  await writeOutput(markdown, options, terminal);
  return 0;
}

/** The first problems with their places; a file of another kind has one in every value. */
function describeProblems(file: string, text: string, problems: readonly ImportProblem[]): string {
  const lines = new LineIndex(text);
  const described = problems.slice(0, shown).map(({ span, message }) => {
    const { line, column } = lines.positionAt(span.from);
    return `  ${file}:${line + 1}:${column + 1}: ${message}`;
  });
  const more = problems.length - described.length;
  return [...described, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
}

const shown = 10;
