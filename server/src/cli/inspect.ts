import type { Inspection } from '../export/inspection.ts';
import { inspectResume } from '../export/inspection.ts';
import { readResume } from '../parse/buildResume.ts';
import { describeUnreadable } from '../rules/notAnalysed.ts';
import { Configurations } from './configurations.ts';
import { displayWidth, padDisplay } from './displayWidth.ts';
import { createPaint, type Paint, type Terminal } from './terminal.ts';
import { readTextFile } from './textFile.ts';

export interface InspectOptions {
  readonly file: string;
  readonly json: boolean;
}

/** Prints what a reader takes from a resume. Returns the exit code. Of a template it says that much of it is not read. */
export async function inspect({ file, json }: InspectOptions, terminal: Terminal): Promise<number> {
  const { text } = await readTextFile(file);
  const { ruleset } = await new Configurations().for(file);
  const { resume } = readResume(text, { vocabulary: ruleset.schema.vocabulary });
  const unreadable = resume.unreadable ?? resume.sections.find(({ section }) => section.unreadable)?.section.unreadable?.reason;
  if (unreadable) terminal.writeError(`resume-markdown: Of ${file} only a part can be read: ${describeUnreadable(unreadable)}.\n`);
  const inspection = inspectResume(resume);
  terminal.write(json ? `${JSON.stringify(inspection, null, 2)}\n` : writeInspection(inspection, createPaint(terminal.colors)));
  return 0;
}

/** The inspection as tables, with what is missing in it. */
export function writeInspection(inspection: Inspection, paint: Paint): string {
  const { name, email, phone, profiles, sections, work, education, projects, skills } = inspection;
  const basics = [
    ['Name', name],
    ['E-mail', email],
    ['Phone', phone],
    ['Profiles', profiles.join(', ')],
    ['Skills', skills.join(', ')],
  ].map(([label, value]) => `${paint('bold', padDisplay(label ?? '', 10))}${value || paint('yellow', 'missing')}\n`);
  return [
    basics.join(''),
    writeTable('Sections', ['line', 'heading', 'kind'], sections, paint),
    writeTable('Work', ['line', 'name', 'position', 'startDate', 'endDate', 'location', 'highlights'], work, paint),
    writeTable('Education', ['line', 'institution', 'degree', 'startDate', 'endDate'], education, paint),
    writeTable('Projects', ['line', 'name', 'startDate', 'endDate'], projects, paint),
  ].join('\n');
}

const columnTitles: Readonly<Record<string, string>> = { startDate: 'from', endDate: 'to', highlights: 'bullets', name: 'name' };

function writeTable<Row extends object>(
  title: string,
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
  paint: Paint,
): string {
  if (rows.length === 0) return `${paint('bold', title)}  ${paint('yellow', 'none')}\n`;
  const cells = rows.map((row) => columns.map((column) => cellText(row[column])));
  const titles = columns.map((column) => columnTitles[column] ?? column);
  const widths = titles.map((name, index) => Math.max(...[name, ...cells.map((row) => row[index] ?? missing)].map(displayWidth)));
  const lines = cells.map((row) =>
    row
      .map((cell, index) => writeCell(cell, widths[index] ?? 0, paint))
      .join('  ')
      .trimEnd(),
  );
  const head = titles.map((name, index) => padDisplay(name, widths[index] ?? 0)).join('  ');
  return `${paint('bold', title)}\n  ${paint('dim', head.trimEnd())}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

const missing = 'missing';
const longestCell = 48;

function cellText(value: unknown): string | undefined {
  if (value === null || value === '') return undefined;
  const text = String(value);
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
}

function writeCell(cell: string | undefined, width: number, paint: Paint): string {
  return cell === undefined ? paint('yellow', padDisplay(missing, width)) : padDisplay(cell, width);
}
