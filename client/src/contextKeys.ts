import * as vscode from 'vscode';
import type { ResumeStatuses } from './resumeStatuses.ts';

/** Keeps the context key `resume.isResume` true while the active editor shows a resume; menus depend on it. */
export function followActiveResume(statuses: ResumeStatuses): vscode.Disposable {
  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const isResume = uri !== undefined && statuses.get(uri)?.isResume === true;
    vscode.commands.executeCommand('setContext', 'resume.isResume', isResume);
  };
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), statuses.onDidChange(update));
}
