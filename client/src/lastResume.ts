import * as vscode from 'vscode';
import type { ResumeStatuses } from './resumeStatuses.ts';

/** The resume that the person had before them last, for commands that are started from somewhere else. */
export class LastResume implements vscode.Disposable {
  private readonly subscription: vscode.Disposable;
  private last: vscode.Uri | undefined;

  constructor(statuses: ResumeStatuses) {
    const update = () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      if (uri && statuses.get(uri)?.isResume) this.last = uri;
    };
    this.subscription = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      statuses.onDidChange(update),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.last?.toString()) this.last = undefined;
      }),
    );
  }

  /** Undefined where none was opened, or it is closed again. */
  get uri(): vscode.Uri | undefined {
    return this.last;
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
