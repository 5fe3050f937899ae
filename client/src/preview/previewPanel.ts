import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askForPage } from './askForPage.ts';
import { CursorSync } from './cursorSync.ts';
import { describeFit } from './describeFit.ts';
import { fileName } from './fileName.ts';
import { loadImage } from './loadImage.ts';
import type { FromPreview, Pagination, ToPreview } from './messages.ts';
import type { PageChoices } from './pageChoices.ts';
import { ScrollSync } from './scrollSync.ts';
import { previewShell } from './shell.ts';
import { revealLine } from './sourceEditor.ts';

/** What a preview needs of the extension. */
export interface PreviewServices {
  readonly extensionUri: vscode.Uri;
  readonly client: BaseLanguageClient;
  readonly choices: PageChoices;
}

/** A webview that shows the page of one document at a time, and keeps it as new as the text. */
export class PreviewPanel implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private readonly services: PreviewServices;
  private readonly scrollSync: ScrollSync;
  private readonly cursorSync: CursorSync;
  private readonly subscriptions: vscode.Disposable[];
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when it gets or loses the focus, counts other pages, or is locked or unlocked. */
  readonly onDidChange = this.changed.event;
  private shownUri: vscode.Uri;
  private shownPagination: Pagination | undefined;
  private staysWithUri: boolean;
  private toldFit = '';
  private isReady = false;
  private isAsking = false;
  private isStale = false;
  /** Whether the preview has been moved to where the editor is; done once for each document. */
  private isPlaced = false;
  /** Counts the ways to the source, so that only the last one is looked after. */
  private goings = 0;

  constructor(panel: vscode.WebviewPanel, services: PreviewServices, uri: vscode.Uri, isLocked: boolean) {
    this.panel = panel;
    this.services = services;
    this.shownUri = uri;
    this.staysWithUri = isLocked;
    this.scrollSync = new ScrollSync((line) => this.post({ type: 'scroll', line }));
    this.cursorSync = new CursorSync((line) => this.post({ type: 'cursor', line }));
    this.subscriptions = [
      this.scrollSync,
      this.cursorSync,
      this.changed,
      panel.webview.onDidReceiveMessage((message: FromPreview) => this.receive(message)),
      panel.onDidChangeViewState(() => this.changed.fire()),
      panel.onDidDispose(() => this.unsubscribe()),
      services.choices.onDidChange(() => this.refresh()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.shownUri.toString()) this.refresh();
      }),
    ];
    const { extensionUri } = services;
    const media = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
    panel.iconPath = icon(extensionUri);
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.webview.html = previewShell(panel.webview, extensionUri);
    this.turnTo(uri);
  }

  get uri(): vscode.Uri {
    return this.shownUri;
  }

  /** How the document lies on paper; undefined until it was laid out. */
  get pagination(): Pagination | undefined {
    return this.shownPagination;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  /** Whether it stays with its document whatever the person opens. */
  get isLocked(): boolean {
    return this.staysWithUri;
  }

  /** Turns to a document; nothing happens where it is shown already. */
  show(uri: vscode.Uri): void {
    if (this.shownUri.toString() !== uri.toString()) this.turnTo(uri);
  }

  lock(isLocked: boolean): void {
    this.staysWithUri = isLocked;
    this.post({ type: 'lock', isLocked });
    this.nameTab();
    this.changed.fire();
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
    this.shownPagination = undefined;
    this.isPlaced = false;
    this.nameTab();
    this.scrollSync.follow(uri);
    this.cursorSync.follow(uri);
    this.changed.fire();
    this.refresh();
  }

  /** The brackets are what VS Code's own Markdown preview says it by. */
  private nameTab(): void {
    const name = fileName(this.shownUri);
    this.panel.title = this.isLocked ? vscode.l10n.t('[Preview] {0}', name) : vscode.l10n.t('Preview: {0}', name);
  }

  private async askUntilFresh(): Promise<void> {
    this.isAsking = true;
    try {
      while (this.isStale) {
        this.isStale = false;
        // The language client hears of a change in the same turn as we do; the text has to be on its way first.
        await new Promise((resolve) => setTimeout(resolve, 0));
        const uri = this.shownUri;
        const answer = await askForPage(this.services.client, uri);
        if (uri === this.shownUri) this.present(answer);
      }
    } finally {
      this.isAsking = false;
    }
  }

  private present(answer: ToPreview): void {
    this.post(answer);
    if (answer.type === 'page' && !this.isPlaced) {
      this.scrollSync.sendPosition();
      this.cursorSync.sendPosition();
    }
    this.isPlaced ||= answer.type === 'page';
  }

  /** Every message on the way of a key makes the page wait, so what is known is not said again. */
  private tellFit(text: string): void {
    if (text !== this.toldFit) this.post({ type: 'fitStatus', text });
    this.toldFit = text;
  }

  private post(message: ToPreview): void {
    this.panel.webview.postMessage(message);
  }

  private receive(message: FromPreview): void {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        this.isPlaced = false;
        this.toldFit = '';
        this.post({ type: 'lock', isLocked: this.isLocked });
        this.refresh();
        break;
      case 'paginated':
        this.shownPagination = message;
        this.tellFit(describeFit(message.fit));
        this.changed.fire();
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
      case 'loadImage':
        this.showImage(message.target);
        break;
      case 'choose':
        this.services.choices.choose(message.key, message.value, message.shown);
        break;
      case 'treatAsResume':
        vscode.commands.executeCommand('resume.treatAsResume', this.shownUri);
    }
  }

  private async showImage(target: string): Promise<void> {
    const image = await loadImage(target);
    if (image) this.post(image);
  }

  private async goToSource(line: number): Promise<void> {
    const turn = ++this.goings;
    this.scrollSync.holdPreview();
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

function icon(extensionUri: vscode.Uri): { light: vscode.Uri; dark: vscode.Uri } {
  const images = vscode.Uri.joinPath(extensionUri, 'images');
  return { light: vscode.Uri.joinPath(images, 'preview-light.svg'), dark: vscode.Uri.joinPath(images, 'preview-dark.svg') };
}
