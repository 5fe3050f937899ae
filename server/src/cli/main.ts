import { isMainThread } from 'node:worker_threads';
import { version } from '../../../package.json';
import { helpText, readArguments } from './arguments.ts';
import { check } from './check.ts';
import { serveChecks } from './checkFiles.ts';
import { CliError } from './cliError.ts';
import { exportFile } from './export.ts';
import { importFile } from './import.ts';
import { inspect } from './inspect.ts';
import { processTerminal, type Terminal } from './terminal.ts';

if (isMainThread) {
  // Not process.exit: it would cut off output that a pipe has not taken yet.
  run(process.argv.slice(2), processTerminal()).then((code) => {
    process.exitCode = code;
  });
} else {
  serveChecks();
}

/** Carries out a command line and returns the exit code. */
async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = readArguments(args);
    switch (command.name) {
      case 'help':
        terminal.write(helpText);
        return 0;
      case 'version':
        terminal.write(`${version}\n`);
        return 0;
      case 'check':
        return await check(command.options, terminal);
      case 'inspect':
        return await inspect(command.options, terminal);
      case 'export':
        return await exportFile(command.options, terminal);
      case 'import':
        return await importFile(command.options, terminal);
    }
  } catch (error) {
    const isExpected = error instanceof CliError;
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.writeError(
      isExpected ? `resume-markdown: ${error.message}\n` : `resume-markdown has a defect, please report this:\n${detail}\n`,
    );
    return 2;
  }
}
