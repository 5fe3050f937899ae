import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../server/src/protocol.ts';

/** What the server last said of each open document. */
export class ResumeStatuses implements vscode.Disposable {
  private readonly byUri = new Map<string, StatusParams>();
  private readonly changed = new vscode.EventEmitter<StatusParams>();
  private readonly judgedAnew = new vscode.EventEmitter<vscode.Uri>();
  private readonly resumesChanged = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  /** Fires with each new status. */
  readonly onDidChange = this.changed.event;
  /** Fires where a text was judged anew that had not changed: under another configuration, or after a decision. */
  readonly onDidJudgeAnew = this.judgedAnew.event;
  /** Fires when a document becomes a resume or no longer is one, or a resume is closed. */
  readonly onDidChangeResumes = this.resumesChanged.event;

  constructor(client: BaseLanguageClient) {
    this.subscriptions = [
      this.changed,
      this.judgedAnew,
      this.resumesChanged,
      client.onNotification(statusNotification, (status: StatusParams) => this.set(status)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
    ];
  }

  /** Undefined where the server hasn't spoken yet or doesn't know the document. */
  get(uri: vscode.Uri): StatusParams | undefined {
    return this.byUri.get(uri.toString());
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private set(status: StatusParams): void {
    const uri = vscode.Uri.parse(status.uri);
    const earlier = this.get(uri);
    this.byUri.set(uri.toString(), status);
    this.changed.fire(status);
    if (!earlier || earlier.version === status.version) this.judgedAnew.fire(uri);
    if ((earlier?.isResume ?? false) !== status.isResume) this.resumesChanged.fire();
  }

  private forget(uri: vscode.Uri): void {
    const wasResume = this.get(uri)?.isResume;
    this.byUri.delete(uri.toString());
    if (wasResume) this.resumesChanged.fire();
  }
}
