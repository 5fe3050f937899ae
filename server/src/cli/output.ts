import { CliError } from './cliError.ts';
import type { Terminal } from './terminal.ts';
import { fileExists, writeNewFile } from './textFile.ts';

export interface OutputOptions {
  /** The file to write; standard output without it. */
  readonly output: string | undefined;
  /** Replace the file without asking. */
  readonly force: boolean;
}

/**
 * Writes what a command made. A file that is there already is replaced only if the person says so. Throws a CliError
 * where it may not be replaced or cannot be written.
 */
export async function writeOutput(content: string | Uint8Array, { output, force }: OutputOptions, terminal: Terminal): Promise<void> {
  if (output === undefined) return terminal.write(content);
  const mayReplace = force || ((await fileExists(output)) && (await askToReplace(output, terminal)));
  await writeNewFile(output, content, mayReplace);
}

async function askToReplace(file: string, terminal: Terminal): Promise<boolean> {
  const answer = await terminal.confirm(`${file} is there already. Replace it?`);
  if (answer === false) throw new CliError(`${file} stays as it is.`);
  return answer === true;
}
