import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ResumeStatuses } from '../resumeStatuses.ts';
import type { PreviewState } from './messages.ts';
import { PreviewPanel } from './previewPanel.ts';

/** The one preview: opens it, lets it follow the active resume and brings it back after a reload of the window. */
export class PreviewPanels implements vscode.WebviewPanelSerializer<PreviewState>, vscode.Disposable {
  private readonly extensionUri: vscode.Uri;
  private readonly client: BaseLanguageClient;
  private readonly statuses: ResumeStatuses;
  private readonly subscriptions: vscode.Disposable[];
  private readonly pagesChanged = new vscode.EventEmitter<void>();
  private panel: PreviewPanel | undefined;
  private shownPages: { readonly uri: string; readonly pages: number } | undefined;
  /** Fires when the preview counts other pages than before, or those of another document. */
  readonly onDidChangePages = this.pagesChanged.event;

  constructor(extensionUri: vscode.Uri, client: BaseLanguageClient, statuses: ResumeStatuses) {
    this.extensionUri = extensionUri;
    this.client = client;
    this.statuses = statuses;
    this.subscriptions = [
      this.pagesChanged,
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor(() => this.followActiveEditor()),
      statuses.onDidChangeResumes(() => this.followActiveEditor()),
      // Of changed text the panel hears by itself.
      statuses.onDidJudgeAnew((uri) => {
        if (this.panel?.uri.toString() === uri.toString()) this.panel.refresh();
      }),
    ];
  }

  /** The document in the preview, while the preview has the focus. */
  get activeUri(): vscode.Uri | undefined {
    return this.panel?.isActive ? this.panel.uri : undefined;
  }

  /** The pages of a document, known while the preview shows it. */
  pagesOf(uri: vscode.Uri): number | undefined {
    return this.shownPages?.uri === uri.toString() ? this.shownPages.pages : undefined;
  }

  open(uri: vscode.Uri, column: vscode.ViewColumn): void {
    if (this.panel) {
      this.panel.show(uri);
      this.panel.reveal();
      return;
    }
    const preserveFocus = column === vscode.ViewColumn.Beside;
    const panel = vscode.window.createWebviewPanel(
      viewType,
      vscode.l10n.t('Preview'),
      { viewColumn: column, preserveFocus },
      { enableFindWidget: true },
    );
    this.adopt(panel, uri);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PreviewState | undefined): Promise<void> {
    const uri = state ? vscode.Uri.parse(state.uri) : vscode.window.activeTextEditor?.document.uri;
    if (uri) this.adopt(panel, uri);
    else panel.dispose();
  }

  dispose(): void {
    this.panel?.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private adopt(webviewPanel: vscode.WebviewPanel, uri: vscode.Uri): void {
    const panel = new PreviewPanel(webviewPanel, this.extensionUri, this.client, uri);
    this.panel?.dispose();
    this.panel = panel;
    panel.onDidPaginate((pages) => this.setPages({ uri: panel.uri.toString(), pages }));
    webviewPanel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.setPages(undefined);
    });
  }

  private setPages(shown: PreviewPanels['shownPages']): void {
    if (this.shownPages?.uri === shown?.uri && this.shownPages?.pages === shown?.pages) return;
    this.shownPages = shown;
    this.pagesChanged.fire();
  }

  private followActiveEditor(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri && this.statuses.get(uri)?.isResume) this.panel?.show(uri);
  }
}

const viewType = 'resume.preview';
