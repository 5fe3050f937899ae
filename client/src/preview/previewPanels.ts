import * as vscode from 'vscode';
import type { FindMoved } from '../movedDocuments.ts';
import type { ResumeStatuses } from '../resumeStatuses.ts';
import type { Pagination, PreviewState } from './messages.ts';
import { PreviewPanel, type PreviewServices } from './previewPanel.ts';

/**
 * The previews: one that follows the active resume, and those that are locked to theirs. It opens them and brings them back
 * after a reload of the window.
 */
export class PreviewPanels implements vscode.WebviewPanelSerializer<PreviewState>, vscode.Disposable {
  private readonly services: PreviewServices;
  private readonly statuses: ResumeStatuses;
  private readonly subscriptions: vscode.Disposable[];
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly panels = new Set<PreviewPanel>();
  /** What menus were told last. */
  private isLockedKnown = false;
  /** Fires when a preview counts other pages than before, those of another document, or is closed. */
  readonly onDidChangePages = this.changed.event;

  constructor(services: PreviewServices, statuses: ResumeStatuses) {
    this.services = services;
    this.statuses = statuses;
    this.subscriptions = [
      this.changed,
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor(() => this.followActiveEditor()),
      statuses.onDidChangeResumes(() => this.followActiveEditor()),
      // Of changed text the panels hear by themselves.
      statuses.onDidJudgeAnew((uri) => {
        for (const panel of this.panelsOf(uri)) panel.refresh();
      }),
    ];
  }

  /** The document in the preview that has the focus. */
  get activeUri(): vscode.Uri | undefined {
    return this.active?.uri;
  }

  /** How a document lies on paper, known while a preview shows it. */
  paginationOf(uri: vscode.Uri): Pagination | undefined {
    return this.panelsOf(uri).find(({ pagination }) => pagination)?.pagination;
  }

  /** Shows a document: in the preview that has it, else in the one that follows, else in a new one. */
  open(uri: vscode.Uri, column: vscode.ViewColumn): void {
    const shown = this.panelsOf(uri)[0] ?? this.followers()[0];
    if (shown) {
      shown.show(uri);
      shown.reveal();
      return;
    }
    const preserveFocus = column === vscode.ViewColumn.Beside;
    const panel = vscode.window.createWebviewPanel(
      viewType,
      vscode.l10n.t('Preview'),
      { viewColumn: column, preserveFocus },
      { enableFindWidget: true },
    );
    this.adopt(panel, uri, false);
  }

  /** Turns the previews of documents that are somewhere else now to where they are. */
  follow(findMoved: FindMoved): void {
    for (const panel of this.panels) {
      const uri = findMoved(panel.uri);
      if (uri) panel.show(uri);
    }
  }

  /** Makes the preview that has the focus stay with its document, or follow the active one again. */
  lockActive(isLocked: boolean): void {
    this.active?.lock(isLocked);
    if (!isLocked) this.followActiveEditor();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PreviewState | undefined): Promise<void> {
    const uri = state ? vscode.Uri.parse(state.uri) : vscode.window.activeTextEditor?.document.uri;
    if (uri) this.adopt(panel, uri, state?.isLocked === true);
    else panel.dispose();
  }

  dispose(): void {
    for (const panel of this.panels) panel.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private get active(): PreviewPanel | undefined {
    return [...this.panels].find(({ isActive }) => isActive);
  }

  private panelsOf(uri: vscode.Uri): PreviewPanel[] {
    return [...this.panels].filter((panel) => panel.uri.toString() === uri.toString());
  }

  private followers(): PreviewPanel[] {
    return [...this.panels].filter(({ isLocked }) => !isLocked);
  }

  private adopt(webviewPanel: vscode.WebviewPanel, uri: vscode.Uri, isLocked: boolean): void {
    const panel = new PreviewPanel(webviewPanel, this.services, uri, isLocked);
    this.panels.add(panel);
    panel.onDidChange(() => this.update());
    webviewPanel.onDidDispose(() => {
      this.panels.delete(panel);
      this.update();
    });
    this.update();
  }

  /** What menus and the status bar depend on. */
  private update(): void {
    const isLocked = this.active?.isLocked === true;
    if (isLocked !== this.isLockedKnown) vscode.commands.executeCommand('setContext', 'resume.isPreviewLocked', isLocked);
    this.isLockedKnown = isLocked;
    this.changed.fire();
  }

  private followActiveEditor(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri || !this.statuses.get(uri)?.isResume) return;
    for (const panel of this.followers()) panel.show(uri);
  }
}

const viewType = 'resume.preview';
