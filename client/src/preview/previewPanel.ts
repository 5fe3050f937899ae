import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PreviewParams, type PreviewResult, previewRequest } from '../../../server/src/protocol.ts';
import type { FromPreview, ToPreview } from './messages.ts';
import { ScrollSync } from './scrollSync.ts';
import { previewShell } from './shell.ts';
import { revealLine } from './sourceEditor.ts';

/** A webview that shows the page of one document at a time, and keeps it as new as the text. */
export class PreviewPanel implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private readonly client: BaseLanguageClient;
  private readonly scrollSync: ScrollSync;
  private readonly subscriptions: vscode.Disposable[];
  private readonly paginated = new vscode.EventEmitter<number>();
  /** Fires with the number of pages whenever the page was laid out. */
  readonly onDidPaginate = this.paginated.event;
  private shownUri: vscode.Uri;
  private isReady = false;
  private isAsking = false;
  private isStale = false;
  /** Whether the preview has been moved to where the editor is; done once for each document. */
  private isPlaced = false;
  /** Counts the ways to the source, so that only the last one is looked after. */
  private goings = 0;

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, client: BaseLanguageClient, uri: vscode.Uri) {
    this.panel = panel;
    this.client = client;
    this.shownUri = uri;
    this.scrollSync = new ScrollSync((line) => this.post({ type: 'scroll', line }));
    this.subscriptions = [
      this.scrollSync,
      this.paginated,
      panel.webview.onDidReceiveMessage((message: FromPreview) => this.receive(message)),
      panel.onDidDispose(() => this.unsubscribe()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.shownUri.toString()) this.refresh();
      }),
    ];
    const media = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
    panel.iconPath = icon(extensionUri);
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.webview.html = previewShell(panel.webview, extensionUri);
    this.turnTo(uri);
  }

  get uri(): vscode.Uri {
    return this.shownUri;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  /** Turns to a document; nothing happens where it is shown already. */
  show(uri: vscode.Uri): void {
    if (this.shownUri.toString() !== uri.toString()) this.turnTo(uri);
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /** Asks for the page. There is one request at a time; what changes meanwhile is asked for after it, and only once. */
  refresh(): void {
    this.isStale = true;
    if (this.isReady && !this.isAsking) this.askUntilFresh();
  }

  dispose(): void {
    this.panel.dispose();
  }

  private turnTo(uri: vscode.Uri): void {
    this.shownUri = uri;
    this.isPlaced = false;
    this.panel.title = vscode.l10n.t('Preview: {0}', fileName(uri));
    this.scrollSync.follow(uri);
    this.refresh();
  }

  private async askUntilFresh(): Promise<void> {
    this.isAsking = true;
    try {
      while (this.isStale) {
        this.isStale = false;
        // The language client hears of a change in the same turn as we do; the text has to be on its way first.
        await new Promise((resolve) => setTimeout(resolve, 0));
        const uri = this.shownUri;
        const answer = await this.ask(uri);
        if (uri === this.shownUri) this.present(answer);
      }
    } finally {
      this.isAsking = false;
    }
  }

  private async ask(uri: vscode.Uri): Promise<ToPreview> {
    const params: PreviewParams = { uri: uri.toString() };
    try {
      await vscode.workspace.openTextDocument(uri);
      const page = await this.client.sendRequest<PreviewResult | null>(previewRequest, params);
      if (page) return { type: 'page', uri: params.uri, html: page.html, css: page.css, language: page.language };
      const notice = vscode.l10n.t('{0} is not treated as a resume, so there is no page to show.', fileName(uri));
      return { type: 'notResume', uri: params.uri, notice };
    } catch (error) {
      this.client.error(`The preview of ${uri} failed`, error, false);
      const notice = vscode.l10n.t('{0} cannot be read, so there is no page to show. “Resume: Show Output” says more.', fileName(uri));
      return { type: 'unavailable', uri: params.uri, notice };
    }
  }

  private present(answer: ToPreview): void {
    this.post(answer);
    if (answer.type === 'page' && !this.isPlaced) this.scrollSync.sendPosition();
    this.isPlaced ||= answer.type === 'page';
  }

  private post(message: ToPreview): void {
    this.panel.webview.postMessage(message);
  }

  private receive(message: FromPreview): void {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        this.isPlaced = false;
        this.refresh();
        break;
      case 'paginated':
        this.paginated.fire(message.pages);
        break;
      case 'scrolled':
        this.scrollSync.scrollEditor(message.line);
        break;
      case 'reveal':
        this.goToSource(message.line);
        break;
      case 'openLink':
        openLink(message.target);
        break;
      case 'treatAsResume':
        vscode.commands.executeCommand('resume.treatAsResume', this.shownUri);
    }
  }

  private async goToSource(line: number): Promise<void> {
    const turn = ++this.goings;
    await revealLine(this.shownUri, line);
    setTimeout(() => {
      if (turn === this.goings && this.panel.active) revealLine(this.shownUri, line);
    }, focusDelay);
  }

  private unsubscribe(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/**
 * VS Code looks every 250 ms whether a webview has the focus. A click seen that late takes the active tab back from the
 * text that the click led to, so that saving and undoing go nowhere; after this time, in milliseconds, it has happened.
 */
const focusDelay = 300;

/** A document may name any address; only those that a browser or a mail or telephone program takes are opened. */
function openLink(target: string): void {
  if (/^(?:https?|mailto|tel):/i.test(target)) vscode.env.openExternal(vscode.Uri.parse(target));
}

function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function icon(extensionUri: vscode.Uri): { light: vscode.Uri; dark: vscode.Uri } {
  const images = vscode.Uri.joinPath(extensionUri, 'images');
  return { light: vscode.Uri.joinPath(images, 'preview-light.svg'), dark: vscode.Uri.joinPath(images, 'preview-dark.svg') };
}
