import path from 'node:path';
import { findBrowser } from '../disk/findBrowser.ts';
import { fitPage } from '../disk/fitPage.ts';
import { printPdf } from '../disk/printPdf.ts';
import { writeWord } from '../disk/writeWord.ts';
import { ExportError, type Exported, type Exporter, type ExportSource, type ExportTools, type Omission } from '../export/exporter.ts';
import { fitSource } from '../export/fitSource.ts';
import { readResume } from '../parse/buildResume.ts';
import type { FitOutcome } from '../protocol.ts';
import { describeNotChecked, describeUnreadable } from '../rules/notAnalysed.ts';
import { findTheme } from '../themes/findTheme.ts';
import { withLook } from '../themes/look.ts';
import type { PageSize } from '../themes/theme.ts';
import { CliError } from './cliError.ts';
import { Configurations } from './configurations.ts';
import { describeFit } from './describeFit.ts';
import { type OutputOptions, writeOutput } from './output.ts';
import type { Terminal } from './terminal.ts';
import { fileExists, readTextFile } from './textFile.ts';

export interface ExportOptions extends OutputOptions {
  readonly file: string;
  readonly exporter: Exporter;
  /** The id of a theme; what the configuration says without it. */
  readonly theme: string | undefined;
  readonly pageSize: PageSize | undefined;
  /** How many pages it may fill; what the configuration says without it. */
  readonly fit: number | 'off' | undefined;
  /** The executable of the browser that prints. */
  readonly browser: string | undefined;
}

/** Writes a resume in another format and says on standard error what was left out. Returns the exit code. */
export async function exportFile(options: ExportOptions, terminal: Terminal): Promise<number> {
  const { file, exporter } = options;
  if (exporter.isBinary && options.output === undefined && terminal.isInteractive) {
    throw new CliError(`${exporter.label} is not for reading in a terminal. Name the file to write with -o.`);
  }
  const source = await readSource(options);
  const { unreadable } = source.resume;
  if (unreadable !== undefined) {
    terminal.writeError(`resume-markdown: Of ${file} only a part can be read: ${describeUnreadable(unreadable)}.\n`);
  }
  const { exported, outcome } = await run(options, source);
  await writeOutput(exported.content, options, terminal);
  terminal.writeError(describeOmissions(file, exporter.label, exported.omissions));
  if (outcome) terminal.writeError(describeFit(file, outcome));
  return outcome?.filled === undefined ? 0 : 1;
}

/** What is to be exported, and to how many pages it is to be fitted. */
interface FittableSource extends ExportSource {
  readonly pages: number | 'off';
}

async function readSource({ file, theme, pageSize, fit }: ExportOptions): Promise<FittableSource> {
  const { text } = await readTextFile(file);
  const { ruleset, config } = await new Configurations().for(file);
  const styles = config.preview.css === undefined ? '' : await readStyles(file, config.preview.css);
  const { resume } = readResume(text, { vocabulary: ruleset.schema.vocabulary });
  if (resume.unreadable === 'size') throw new CliError(`${file}: ${describeNotChecked(resume.unreadable)}`);
  const look = withLook(findTheme(theme ?? config.preview.theme), config.preview, styles);
  return { text, resume, theme: look, pageSize: pageSize ?? config.preview.pageSize, pages: fit ?? config.preview.fit };
}

/** The person's style sheet from the nearest folder above the resume that has it. */
async function readStyles(file: string, name: string): Promise<string> {
  for (let folder = path.dirname(path.resolve(file)), last = ''; folder !== last; last = folder, folder = path.dirname(folder)) {
    if (await fileExists(path.join(folder, name))) return (await readTextFile(path.join(folder, name))).text;
  }
  throw new CliError(`There is no style sheet ${name} in the folder of ${file} or above it. preview.css in the configuration names it.`);
}

async function run(
  { exporter, browser }: ExportOptions,
  { pages, ...source }: FittableSource,
): Promise<{ readonly exported: Exported; readonly outcome: FitOutcome | undefined }> {
  const tools: ExportTools = {
    printPdf: (html) => withBrowser(browser, (found) => printPdf(found, html)),
    fitPage: (html, most) => withBrowser(browser, (found) => fitPage(found, html, most)),
    writeWord,
  };
  try {
    const fitted = pages === 'off' ? { source, outcome: undefined } : await fitSource(source, { pages, exporter }, tools);
    return { exported: await exporter.export(fitted.source, tools), outcome: fitted.outcome };
  } catch (error) {
    if (error instanceof ExportError) throw new CliError(error.message);
    throw error;
  }
}

async function withBrowser<Made>(chosen: string | undefined, make: (browser: string) => Promise<Made>): Promise<Made> {
  const browser = await findBrowser(chosen);
  if (browser === undefined)
    throw new ExportError(chosen === undefined ? noBrowser : `There is no program ${chosen}. --browser takes the path of one.`);
  return await make(browser).catch((error: Error) => {
    throw new ExportError(error.message);
  });
}

const noBrowser =
  'PDFs are printed and pages fitted by Chrome, Edge, Chromium or Brave, and none was found. Install one, name its executable with --browser, ' +
  'or use --to html with --fit off and print that from any browser.';

function describeOmissions(file: string, format: string, omissions: readonly Omission[]): string {
  if (omissions.length === 0) return '';
  const lines = omissions.map(({ line, text }) => `  ${file}:${line}: ${text.length > longest ? `${text.slice(0, longest)}…` : text}\n`);
  return `resume-markdown: ${format} has no place for this, so it was left out:\n${lines.join('')}`;
}

const longest = 100;
