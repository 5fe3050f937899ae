import * as l10n from '@vscode/l10n';
import { ExportError, type Exported, type Exporter, type ExportTools } from '../export/exporter.ts';
import { fitSource } from '../export/fitSource.ts';
import { exporters } from '../export/index.ts';
import type { ExportedFile, ExportParams } from '../protocol.ts';
import { describeNotChecked } from '../rules/notAnalysed.ts';
import type { Snapshot } from '../snapshot.ts';
import { findTheme } from '../themes/findTheme.ts';
import { withLook } from '../themes/look.ts';

/**
 * A resume in a format, in the theme, on the paper and fitted to the pages that its configuration asks for. Rejects with an ExportError where there is no
 * such format, or the machine lacks what it takes.
 */
export async function exportResume(
  { text, resume, config, styles }: Snapshot,
  { format, fit: known }: WantedExport,
  tools: ExportTools,
): Promise<ExportedResume> {
  const exporter = findExporter(format);
  if (resume.unreadable === 'size') throw new ExportError(describeNotChecked(resume.unreadable));
  const { pageSize, fit: pages } = config.preview;
  const theme = withLook(findTheme(config.preview.theme), config.preview, styles);
  const source = { text, resume, theme, pageSize };
  if (pages === 'off') return { ...(await exporter.export(source, tools)), exporter };
  const fitted = await fitSource(source, { pages, known, exporter }, tools);
  const exported = await exporter.export(fitted.source, tools);
  return { ...exported, exporter, ...(exporter.isLaidOut && { fit: fitted.outcome ?? 'notMeasured' }) };
}

/** What of an export request tells what is to be made. */
export type WantedExport = Pick<ExportParams, 'format' | 'fit'>;

export interface ExportedResume extends Exported, Pick<ExportedFile, 'fit'> {
  readonly exporter: Exporter;
}

function findExporter(format: string): Exporter {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter) return exporter;
  const known = exporters.map(({ id }) => id).join(', ');
  throw new ExportError(l10n.t('There is no format “{0}”. These are known: {1}.', format, known));
}
