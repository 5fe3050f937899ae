import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FindMoved } from '../movedDocuments.ts';
import type { ResumeStatuses } from '../resumeStatuses.ts';
import type { ParserViewState } from './messages.ts';
import { ParserViewPanel } from './parserViewPanel.ts';

/** The one view of what a parser sees, which follows the active resume and comes back after a reload of the window. */
export class ParserViews implements vscode.WebviewPanelSerializer<ParserViewState>, vscode.Disposable {
  private readonly extensionUri: vscode.Uri;
  private readonly client: BaseLanguageClient;
  private readonly subscription: vscode.Disposable;
  private panel: ParserViewPanel | undefined;

  constructor(extensionUri: vscode.Uri, client: BaseLanguageClient, statuses: ResumeStatuses) {
    this.extensionUri = extensionUri;
    this.client = client;
    const follow = () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      if (uri && statuses.get(uri)?.isResume) this.panel?.show(uri);
    };
    this.subscription = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor(follow),
      statuses.onDidChangeResumes(follow),
      statuses.onDidJudgeAnew((uri) => {
        if (uri.toString() === this.panel?.uri.toString()) this.panel.refresh();
      }),
    );
  }

  /** The document in the view, where that has the focus. */
  get activeUri(): vscode.Uri | undefined {
    return this.panel?.isActive ? this.panel.uri : undefined;
  }

  /** Shows a document beside the text. */
  open(uri: vscode.Uri): void {
    if (this.panel) {
      this.panel.show(uri);
      this.panel.reveal();
      return;
    }
    const title = vscode.l10n.t('What a Parser Sees');
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.adopt(vscode.window.createWebviewPanel(viewType, title, column, { enableFindWidget: true }), uri);
  }

  /** Turns the view of a document that is somewhere else now to where it is. */
  follow(findMoved: FindMoved): void {
    const uri = this.panel && findMoved(this.panel.uri);
    if (uri) this.panel?.show(uri);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: ParserViewState | undefined): Promise<void> {
    const uri = state ? vscode.Uri.parse(state.uri) : vscode.window.activeTextEditor?.document.uri;
    if (uri && !this.panel) this.adopt(panel, uri);
    else panel.dispose();
  }

  dispose(): void {
    this.panel?.dispose();
    this.subscription.dispose();
  }

  private adopt(webviewPanel: vscode.WebviewPanel, uri: vscode.Uri): void {
    const panel = new ParserViewPanel(webviewPanel, this.extensionUri, this.client, uri);
    webviewPanel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    this.panel = panel;
  }
}

const viewType = 'resume.parserView';
