import { inspectResume } from '../export/inspection.ts';
import { readResume } from '../parse/buildResume.ts';
import { describeUnreadable } from '../rules/notAnalysed.ts';
import { Configurations } from './configurations.ts';
import { writeInspection } from './inspectionReport.ts';
import { createPaint, type Terminal } from './terminal.ts';
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
  terminal.write(
    json ? `${JSON.stringify(inspectResume(resume), null, 2)}\n` : writeInspection(resume, createPaint(terminal.colors), terminal.width),
  );
  return 0;
}
