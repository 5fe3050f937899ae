import type { FitOutcome } from '../protocol.ts';
import { withFitting } from '../themes/fitting.ts';
import type { Exporter, ExportSource, ExportTools } from './exporter.ts';
import { htmlOf } from './html.ts';

/**
 * What is to be exported with its theme fitted to a number of pages. What a preview has found of the same text is taken; else a browser is asked, for
 * formats that have pages. Where there is none, the theme stays as it is and nothing is known of the outcome. Rejects as the tools do.
 */
export async function fitSource(
  source: ExportSource,
  { pages, known, exporter }: FitRequest,
  { fitPage }: Pick<ExportTools, 'fitPage'>,
): Promise<FittedSource> {
  const isKnown = known?.pages === pages;
  const outcome = isKnown ? known : exporter.isLaidOut ? await fitPage?.(htmlOf(source), pages) : undefined;
  if (!outcome?.fitting) return { source, outcome };
  return { source: { ...source, theme: withFitting(source.theme, outcome.fitting) }, outcome };
}

export interface FitRequest {
  readonly pages: number;
  readonly known?: FitOutcome | undefined;
  readonly exporter: Exporter;
}

export interface FittedSource {
  readonly source: ExportSource;
  readonly outcome: FitOutcome | undefined;
}
