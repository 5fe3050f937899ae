import * as l10n from '@vscode/l10n';
import { ExportError, type Exported, type Exporter, type ExportTools } from '../export/exporter.ts';
import { exporters } from '../export/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { findTheme } from '../themes/findTheme.ts';
import { withLook } from '../themes/look.ts';

/**
 * A resume in a format, in the theme and on the paper that its configuration asks for. Rejects with an ExportError where there is no such
 * format, or the machine lacks what it takes.
 */
export async function exportResume(
  { text, resume, config, styles }: Snapshot,
  format: string,
  tools: ExportTools,
): Promise<ExportedResume> {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) {
    const known = exporters.map(({ id }) => id).join(', ');
    throw new ExportError(l10n.t('There is no format “{0}”. These are known: {1}.', format, known));
  }
  const { pageSize } = config.preview;
  const theme = withLook(findTheme(config.preview.theme), config.preview, styles);
  const exported = await exporter.export({ text, resume, theme, pageSize }, tools);
  return { ...exported, exporter };
}

export interface ExportedResume extends Exported {
  readonly exporter: Exporter;
}
