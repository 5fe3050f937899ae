import { parseArgs } from 'node:util';
import { exporters } from '../export/index.ts';
import { themes } from '../themes/index.ts';
import type { PageSize } from '../themes/theme.ts';
import type { CheckOptions } from './check.ts';
import { CliError } from './cliError.ts';
import type { ExportOptions } from './export.ts';
import type { ImportOptions } from './import.ts';
import type { InspectOptions } from './inspect.ts';

/** What the person asked for. Throws a CliError that says what is wrong with the arguments. */
export function readArguments(args: readonly string[]): Command {
  const [name, ...rest] = args;
  if (name === undefined) throw new CliError(`Say what to do: check, inspect, export or import. ${seeHelp}`);
  if (name === '--help' || name === '-h' || name === 'help') return { name: 'help' };
  if (name === '--version' || name === '-v') return { name: 'version' };
  if (name === 'check') return readCheck(rest);
  if (name === 'inspect') return readInspect(rest);
  if (name === 'export') return readExport(rest);
  if (name === 'import') return readImport(rest);
  throw new CliError(`There is no command “${name}”. ${seeHelp}`);
}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'inspect'; readonly options: InspectOptions }
  | { readonly name: 'export'; readonly options: ExportOptions }
  | { readonly name: 'import'; readonly options: ImportOptions };

export const helpText = `Checks resumes that are written in Markdown.

Usage
  resume-markdown check FILE|FOLDER… [options]
  resume-markdown inspect FILE [--json]
  resume-markdown export FILE --to FORMAT [-o OUT]
  resume-markdown import FILE.json [-o OUT.md]

check      Reports problems. In folders it checks the files that are resumes; a file named is always checked.
  --fix                   repair what can be repaired without asking, and report the rest
  --format text|json      json: an array of { file, line, column, endLine, endColumn, rule, severity, message, fixable }
  --config FILE           use this configuration instead of the resume.config.json beside or above each file
  --stdin                 read the resume from standard input; with --fix, write it to standard output
  --stdin-filename FILE   the name that the resume on standard input goes by

inspect    Shows what a reader takes from a resume, and what it does not say.
  --json                  as one JSON object

export     Writes a resume in another format, and says what has no place in it.
  --to FORMAT             ${exporters.map(({ id, label }) => `${id} (${label})`).join(', ')}
  --theme NAME            the look of the page: ${themes.map(({ id }) => id).join(', ')}
  --page-size A4|Letter   the paper
  --browser FILE          the browser that prints PDFs, where it is not found by itself
  -o, --output OUT        write this file; without it the result goes to standard output
  --force                 replace OUT if it is there already

import     Writes Markdown from a file in the format JSON Resume.
  -o, --output OUT        as above
  --force                 as above

Either
  -h, --help              show this text
  -v, --version           show the version

Exit codes: 0 clean, or hints and information only; 1 warnings or errors; 2 wrong usage, or a file that cannot be read or written.
`;

const seeHelp = 'Run “resume-markdown --help”.';

function readCheck(args: string[]): Command {
  const { values, positionals } = parse(args, {
    fix: { type: 'boolean' },
    format: { type: 'string' },
    config: { type: 'string' },
    stdin: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const { format = 'text', fix = false, stdin = false, config } = values;
  if (format !== 'text' && format !== 'json') throw new CliError(`--format is “${format}”, but has to be text or json.`);
  if (stdin && positionals.length > 0) throw new CliError(`--stdin reads one resume; leave out ${positionals.join(' ')}.`);
  if (stdin && fix && format === 'json')
    throw new CliError('With --stdin --fix the output is the repaired resume; leave out --format json.');
  if (!stdin && values['stdin-filename'] !== undefined) throw new CliError('--stdin-filename goes with --stdin.');
  if (!stdin && positionals.length === 0) throw new CliError(`Name the files or folders to check. ${seeHelp}`);
  const options = { files: positionals, format, fix, config, stdin, stdinFilename: values['stdin-filename'] } as const;
  return { name: 'check', options };
}

function readInspect(args: string[]): Command {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CliError(`Name one file to inspect. ${seeHelp}`);
  return { name: 'inspect', options: { file, json: values.json ?? false } };
}

function readExport(args: string[]): Command {
  const { values, positionals } = parse(args, {
    to: { type: 'string' },
    theme: { type: 'string' },
    'page-size': { type: 'string' },
    browser: { type: 'string' },
    ...outputOptions,
  });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CliError(`Name one file to export. ${seeHelp}`);
  const { theme, browser, output, force = false } = values;
  const known = exporters.map(({ id }) => id).join(', ');
  if (values.to === undefined) throw new CliError(`Say the format to export to with --to: ${known}.`);
  const exporter = exporters.find(({ id }) => id === values.to);
  if (!exporter) throw new CliError(`There is no format “${values.to}”. --to has to be one of: ${known}.`);
  if (theme !== undefined && !themes.some(({ id }) => id === theme)) {
    throw new CliError(`There is no theme “${theme}”. --theme has to be one of: ${themes.map(({ id }) => id).join(', ')}.`);
  }
  const pageSize = readPageSize(values['page-size']);
  return { name: 'export', options: { file, exporter, theme, pageSize, browser, output, force } };
}

function readPageSize(value: string | undefined): PageSize | undefined {
  if (value === undefined || value === 'A4' || value === 'Letter') return value;
  throw new CliError(`--page-size is “${value}”, but has to be A4 or Letter.`);
}

function readImport(args: string[]): Command {
  const { values, positionals } = parse(args, outputOptions);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CliError(`Name one JSON file to import. ${seeHelp}`);
  return { name: 'import', options: { file, output: values.output, force: values.force ?? false } };
}

const outputOptions = { output: { type: 'string', short: 'o' }, force: { type: 'boolean' } } as const;

/** What every command understands. */
const eitherOptions = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } } as const;

type OptionTypes = Readonly<Record<string, { readonly type: 'boolean' | 'string'; readonly short?: string }>>;

function parse<const Options extends OptionTypes>(args: string[], options: Options) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, ...eitherOptions } });
  } catch (error) {
    throw new CliError(`${error instanceof Error ? (error.message.split('. ')[0] as string) : String(error)}. ${seeHelp}`);
  }
}
