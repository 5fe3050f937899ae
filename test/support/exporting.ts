import type { ExportedText, ExportSource, TextExporter } from '../../server/src/export/exporter.ts';
import { readResume } from '../../server/src/parse/buildResume.ts';
import { findTheme } from '../../server/src/themes/findTheme.ts';
import { dedent } from './text.ts';

/** What an exporter makes of a resume, in the classic theme on A4. A text that begins with a line break is dedented. */
export function exportWith(exporter: TextExporter, text: string): ExportedText {
  return exporter.export(exportSource(text));
}

export function exportSource(text: string): ExportSource {
  const document = dedent(text);
  return { text: document, resume: readResume(document).resume, theme: findTheme('classic'), pageSize: 'A4' };
}
