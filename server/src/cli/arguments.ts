import { parseArgs } from 'node:util';
import { exporters } from '../export/index.ts';
import { themes } from '../themes/index.ts';
import type { PageSize } from '../themes/theme.ts';
import type { CheckOptions } from './check.ts';
import { CliError } from './cliError.ts';
import type { ExportOptions } from './export.ts';
import { reportFormats } from './formats/index.ts';
import type { ReportFormat } from './formats/reportFormat.ts';
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
  resume-markdown check FILE|FOLDER|PATTERN… [options]
  resume-markdown inspect FILE [--json]
  resume-markdown export FILE --to FORMAT [-o OUT]
  resume-markdown import FILE.json [-o OUT.md]

check      Reports problems. A file that is named is always checked. In folders, and among the files that fit a pattern such as
           "people/**/*.md", the resumes are checked that no .gitignore or .resumeignore takes out. "!drafts/**" takes files out,
           and - stands for standard input.
  --fix                   repair what can be repaired without asking, and report the rest
  --format FORMAT         ${reportFormats.map(({ id, about }) => `${id}: ${about}`).join('\n                          ')}
  --max-warnings N        put up with so many warnings; without it with none
  --since REF             report only what is on lines that have changed since a commit, branch or tag of Git
  --only-resumes          pass over files that are named but are no resumes or are taken out by an ignore file
  --no-ignore             check what ignore files take out, too
  --config FILE           use this configuration instead of the resume.config.json beside or above each file
  --jobs N                check with so many threads; without it with as many as there are cores
  --stdin                 the same as -; with --fix, the repaired resume goes to standard output
  --stdin-filename FILE   the name that the resume on standard input goes by

inspect    Shows what a reader takes from a resume, and what it does not say.
  --json                  as one JSON object

export     Writes a resume in another format, and says what has no place in it.
  --to FORMAT             ${exporters.map(({ id, label }) => `${id} (${label})`).join(', ')}
  --theme NAME            the look of the page: ${themes.map(({ id }) => id).join(', ')}
  --page-size A4|Letter   the paper
  --fit N                 as many pages at most: with less space, narrower margins and smaller text, never below 9 points
  --browser FILE          the browser that prints PDFs, where it is not found by itself
  -o, --output OUT        write this file; without it the result goes to standard output
  --force                 replace OUT if it is there already

import     Writes Markdown from a file in the format JSON Resume.
  -o, --output OUT        as above
  --force                 as above

Either
  -h, --help              show this text
  -v, --version           show the version

Exit codes: 0 clean, or nothing but hints, information and as many warnings as --max-warnings allows; 1 errors, or more warnings;
            2 wrong usage, or a file that cannot be read or written.
`;

const seeHelp = 'Run “resume-markdown --help”.';

function readCheck(args: string[]): Command {
  const { values, positionals } = parse(args, checkOptions);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const stdin = values.stdin === true || positionals.includes('-');
  const { fix = false, config, since, 'stdin-filename': stdinFilename } = values;
  const files = positionals.filter((name) => name !== '-');
  const format = readFormat(values.format);
  const problem = findConflict({ ...values, fix, stdin, files, isText: format.id === 'text' });
  if (problem !== undefined) throw new CliError(problem);
  const maxWarnings = readNumber('max-warnings', values['max-warnings'], 0) ?? 0;
  const jobs = readNumber('jobs', values.jobs, 1);
  const choice = { onlyResumes: values['only-resumes'] === true, ignore: values['no-ignore'] !== true };
  return { name: 'check', options: { files, format, fix, config, maxWarnings, since, jobs, ...choice, stdin, stdinFilename } };
}

const checkOptions = {
  fix: { type: 'boolean' },
  format: { type: 'string' },
  'max-warnings': { type: 'string' },
  since: { type: 'string' },
  'only-resumes': { type: 'boolean' },
  'no-ignore': { type: 'boolean' },
  config: { type: 'string' },
  jobs: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
} as const;

interface CheckWishes {
  readonly fix: boolean;
  readonly stdin: boolean;
  readonly files: readonly string[];
  readonly isText: boolean;
  readonly since?: string | undefined;
  readonly 'stdin-filename'?: string | undefined;
}

/** What cannot be had together, and what to do about it. */
function findConflict({ fix, stdin, files, isText, since, 'stdin-filename': filename }: CheckWishes): string | undefined {
  if (stdin && files.length > 0) return `Standard input is one resume; leave out ${files.join(' ')}.`;
  if (stdin && fix && !isText) return 'With --stdin --fix the output is the repaired resume; leave out --format.';
  if (stdin && since !== undefined) return 'What has changed since a commit is known of files only; leave out --since.';
  if (fix && since !== undefined) return '--fix repairs whole files; leave out --since.';
  if (!stdin && filename !== undefined) return '--stdin-filename goes with --stdin.';
  if (!stdin && files.every((name) => name.startsWith('!'))) return `Name the files or folders to check. ${seeHelp}`;
  return undefined;
}

function readFormat(id = 'text'): ReportFormat {
  const format = reportFormats.find((candidate) => candidate.id === id);
  if (!format)
    throw new CliError(`There is no format “${id}”. --format has to be one of: ${reportFormats.map((known) => known.id).join(', ')}.`);
  return format;
}

function readNumber(option: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least) {
    throw new CliError(`--${option} is “${value}”, but has to be a whole number from ${least}.`);
  }
  return Number(value);
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
    fit: { type: 'string' },
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
  return { name: 'export', options: { file, exporter, theme, pageSize, fit: readFit(values.fit), browser, output, force } };
}

function readFit(value: string | undefined): ExportOptions['fit'] {
  if (value === undefined || value === 'off') return value;
  if (/^[1-9]$/.test(value)) return Number(value);
  throw new CliError(`--fit is “${value}”, but has to be a number of pages from 1 to 9, or off.`);
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
