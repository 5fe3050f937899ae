import * as vscode from 'vscode';
import type { ResumeStatuses } from './resumeStatuses.ts';

/** Shows the number of problems while the active editor shows a resume; a click lists them. */
export function createStatusBarItem(statuses: ResumeStatuses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('resume.problems', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Resume Problems');
  item.command = 'workbench.actions.view.problems';
  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const status = uri && statuses.get(uri);
    if (!status?.isResume) {
      item.hide();
      return;
    }
    const count = describeCount(status.problems);
    item.text = status.problems > 0 ? vscode.l10n.t('$(checklist) Resume: {0}', status.problems) : vscode.l10n.t('$(check) Resume');
    item.tooltip = vscode.l10n.t('{0} in this resume. Click to show the Problems view.', count);
    item.accessibilityInformation = { label: vscode.l10n.t('Resume: {0}', count) };
    item.show();
  };
  return vscode.Disposable.from(item, vscode.window.onDidChangeActiveTextEditor(update), statuses.onDidChange(update));
}

function describeCount(problems: number): string {
  if (problems === 0) return vscode.l10n.t('No problems');
  return problems === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', problems);
}
