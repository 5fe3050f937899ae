import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../server/src/protocol.ts';

/** What the server last said of each open document. */
export class ResumeStatuses implements vscode.Disposable {
  private readonly byUri = new Map<string, StatusParams>();
  private readonly changed = new vscode.EventEmitter<StatusParams>();
  private readonly subscriptions: vscode.Disposable[];
  /** Fires with each new status. */
  readonly onDidChange = this.changed.event;

  constructor(client: BaseLanguageClient) {
    this.subscriptions = [
      this.changed,
      client.onNotification(statusNotification, (status: StatusParams) => this.set(status)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.byUri.delete(uri.toString())),
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
    this.byUri.set(vscode.Uri.parse(status.uri).toString(), status);
    this.changed.fire(status);
  }
}
