import * as vscode from 'vscode';
import type { FitOutcome } from '../../../server/src/protocol.ts';

/** What fitting a page came to, in a sentence; empty where the page was not to be fitted or fits as it is. */
export function describeFit(fit: FitOutcome | undefined): string {
  if (!fit?.fitting) return '';
  const { format } = new Intl.NumberFormat(vscode.env.language);
  const size = format(fit.fitting.size);
  if (fit.filled !== undefined) {
    return vscode.l10n.t('Still {0} pages at the smallest readable text, {1} pt.', format(fit.filled), size);
  }
  return fit.pages === 1
    ? vscode.l10n.t('Fitted to one page: {0} pt text, spacing {1} %.', size, fit.spacing)
    : vscode.l10n.t('Fitted to {2} pages: {0} pt text, spacing {1} %.', size, fit.spacing, fit.pages);
}
