import * as vscode from 'vscode';
import { describeFit } from './preview/describeFit.ts';
import type { PreviewPanels } from './preview/previewPanels.ts';
import type { ResumeStatuses } from './resumeStatuses.ts';

/**
 * Shows the problems and words of the resume in the active editor, and its pages while the preview counts them. A click
 * opens the menu; where there is no resume, nothing is shown.
 */
export function createStatusBarItem(statuses: ResumeStatuses, previews: PreviewPanels): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('resume.status', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Resume');
  item.command = 'resume.showMenu';
  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const status = uri && statuses.get(uri);
    if (!uri || !status?.isResume) {
      item.hide();
      return;
    }
    const pagination = previews.paginationOf(uri);
    const counts = countsOf(status.problems, pagination?.pages, status.words);
    item.text = `$(checklist) ${counts.join('  ')}`;
    item.tooltip = [describeFit(pagination?.fit), vscode.l10n.t('Resume: what you can do with it')].filter(Boolean).join('\n');
    item.accessibilityInformation = { label: vscode.l10n.t('Resume: {0}', counts.join(', ')), role: 'button' };
    item.show();
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    statuses.onDidChange(update),
    previews.onDidChangePages(update),
  );
}

/** In the order of how soon a person looks for them; pages only where they are known. */
function countsOf(problems: number, pages: number | undefined, words: number): string[] {
  const counts = [problems === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', problems)];
  if (pages !== undefined) counts.push(pages === 1 ? vscode.l10n.t('1 page') : vscode.l10n.t('{0} pages', pages));
  return [...counts, words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', words)];
}
