import * as vscode from 'vscode';
import type { ResumeStatuses } from './resumeStatuses.ts';

/** Shows the number of problems while the active editor shows a resume; a click lists them. */
export function createStatusBarItem(statuses: ResumeStatuses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('resume.problems', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Resume Problems';
  item.command = 'workbench.actions.view.problems';
  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const status = uri && statuses.get(uri);
    if (!status?.isResume) {
      item.hide();
      return;
    }
    const count = describeCount(status.problems);
    item.text = status.problems > 0 ? `$(checklist) Resume: ${status.problems}` : '$(check) Resume';
    item.tooltip = `${count} in this resume. Click to show the Problems view.`;
    item.accessibilityInformation = { label: `Resume: ${count}` };
    item.show();
  };
  return vscode.Disposable.from(item, vscode.window.onDidChangeActiveTextEditor(update), statuses.onDidChange(update));
}

function describeCount(problems: number): string {
  if (problems === 0) return 'No problems';
  return problems === 1 ? '1 problem' : `${problems} problems`;
}
