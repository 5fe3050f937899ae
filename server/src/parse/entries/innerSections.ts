import { holdsEntries } from '../../model/entries.ts';
import type { SectionKind } from '../../model/resume.ts';
import type { Row } from '../rows.ts';
import type { LineMemory } from './rowFacts.ts';

/** Rows that are read as a section of one kind. */
export interface RowRun {
  readonly kind: SectionKind;
  readonly rows: readonly Row[];
}

/**
 * The parts of a section whose inner headings name sections themselves: "Experience" and "Education" below "Career". A
 * section without a heading that names another kind than its own is one part, as it is.
 */
export function splitAtInnerHeadings(rows: readonly Row[], kind: SectionKind, memory: LineMemory): RowRun[] {
  const level = rows.reduce((least, row) => (row.container === 'heading' ? Math.min(least, row.level) : least), 7);
  const names = rows.map((row) => (row.container === 'heading' && row.level === level ? kindOfHeading(row, memory) : undefined));
  if (!names.some((name) => name !== undefined && name !== kind)) return [{ kind, rows }];
  const runs: { kind: SectionKind; rows: Row[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const name = names[index];
    if (name !== undefined) runs.push({ kind: name, rows: [] });
    else if (runs.length === 0) runs.push({ kind, rows: [row] });
    else runs[runs.length - 1]?.rows.push(row);
  }
  return runs.filter((run) => run.rows.length > 0);
}

/** Projects are left out: below a job they are its own. */
function kindOfHeading({ prose }: Row, memory: LineMemory): SectionKind | undefined {
  const { kind } = memory.headingWords(prose.plain);
  return kind !== undefined && kind !== 'projects' && holdsEntries(kind) ? kind : undefined;
}
