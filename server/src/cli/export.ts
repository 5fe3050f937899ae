import type { Exporter, Omission } from '../export/exporter.ts';
import { readResume } from '../parse/buildResume.ts';
import { describeUnreadable } from '../rules/notAnalysed.ts';
import { findTheme } from '../themes/findTheme.ts';
import { Configurations } from './configurations.ts';
import { type OutputOptions, writeOutput } from './output.ts';
import type { Terminal } from './terminal.ts';
import { readTextFile } from './textFile.ts';

export interface ExportOptions extends OutputOptions {
  readonly file: string;
  readonly exporter: Exporter;
}

/** Writes a resume in another format and says on standard error what was left out. Returns the exit code. */
export async function exportFile({ file, exporter, ...options }: ExportOptions, terminal: Terminal): Promise<number> {
  const { text } = await readTextFile(file);
  const { ruleset, config } = await new Configurations().for(file);
  const { resume } = readResume(text, { vocabulary: ruleset.schema.vocabulary });
  if (resume.unreadable !== undefined) {
    terminal.writeError(`resume-markdown: Of ${file} only a part can be read: ${describeUnreadable(resume.unreadable)}.\n`);
  }
  const exported = exporter.export({ text, resume, theme: findTheme(config.preview.theme), pageSize: config.preview.pageSize });
  await writeOutput(exported.text, options, terminal);
  terminal.writeError(describeOmissions(file, exporter.label, exported.omissions));
  return 0;
}

function describeOmissions(file: string, format: string, omissions: readonly Omission[]): string {
  if (omissions.length === 0) return '';
  const lines = omissions.map(({ line, text }) => `  ${file}:${line}: ${text.length > longest ? `${text.slice(0, longest)}…` : text}\n`);
  return `resume-markdown: ${format} has no place for this, so it was left out:\n${lines.join('')}`;
}

const longest = 100;
