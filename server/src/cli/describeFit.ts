import type { FitOutcome } from '../protocol.ts';

/** What fitting a file to its pages came to, as a line for standard error; empty where it fits as it is. */
export function describeFit(file: string, { pages, fitting, spacing, filled }: FitOutcome): string {
  if (!fitting) return '';
  const margins =
    fitting.marginBlock === fitting.marginInline ? `${fitting.marginBlock}` : `${fitting.marginBlock} and ${fitting.marginInline}`;
  const change = `${fitting.size} pt text, spacing ${spacing} %, margins ${margins} mm`;
  if (filled !== undefined)
    return `resume-markdown: ${file} still fills ${filled} pages at the smallest that reads well: ${change}. Shorten it.\n`;
  return `resume-markdown: ${file} is fitted to ${pages === 1 ? 'one page' : `${pages} pages`}: ${change}.\n`;
}
