import * as vscode from 'vscode';
import type { ResumeStatuses } from './resumeStatuses.ts';

/**
 * Keeps what menus depend on: `resume.isResume`, true while the active editor shows a resume, and `resume.resumePaths`,
 * the paths of the resumes that are open, in both notations that VS Code may compare them with.
 */
export function followResumes(statuses: ResumeStatuses): vscode.Disposable {
  const isResume = (uri: vscode.Uri) => statuses.get(uri)?.isResume === true;
  const updateActive = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    vscode.commands.executeCommand('setContext', 'resume.isResume', uri !== undefined && isResume(uri));
  };
  const updatePaths = () => {
    const uris = vscode.workspace.textDocuments.map(({ uri }) => uri).filter(isResume);
    const paths = uris.flatMap(({ fsPath, path }) => [fsPath, path]);
    vscode.commands.executeCommand('setContext', 'resume.resumePaths', paths);
    updateActive();
  };
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(updateActive), statuses.onDidChangeResumes(updatePaths));
}
