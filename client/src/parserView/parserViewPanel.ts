import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createNonce } from '../nonce.ts';
import { fileName } from '../preview/fileName.ts';
import { revealLine } from '../preview/sourceEditor.ts';
import { askForView } from './askForView.ts';
import type { FromParserView } from './messages.ts';
import { parserViewDocument } from './parserViewDocument.ts';

/** A webview that shows what a parser sees of one document at a time, and keeps it as new as the text. */
export class ParserViewPanel implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private readonly client: BaseLanguageClient;
  private readonly subscription: vscode.Disposable;
  private shownUri: vscode.Uri;
  private isReady = false;
  private isAsking = false;
  private isStale = true;

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, client: BaseLanguageClient, uri: vscode.Uri) {
    this.panel = panel;
    this.client = client;
    this.shownUri = uri;
    this.subscription = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromParserView) => this.receive(message)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.shownUri.toString()) this.refresh();
      }),
    );
    panel.onDidDispose(() => this.subscription.dispose());
    const media = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.webview.html = shell(panel.webview.asWebviewUri(vscode.Uri.joinPath(media, 'parserView.js')).toString());
    this.nameTab();
  }

  get uri(): vscode.Uri {
    return this.shownUri;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  /** Turns to a document; nothing happens where it is shown already. */
  show(uri: vscode.Uri): void {
    if (this.shownUri.toString() === uri.toString()) return;
    this.shownUri = uri;
    this.nameTab();
    this.refresh();
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /** Asks anew. There is one request at a time; what changes meanwhile is asked for after it, and only once. */
  refresh(): void {
    this.isStale = true;
    if (this.isReady && !this.isAsking) this.askUntilFresh();
  }

  dispose(): void {
    this.panel.dispose();
  }

  private nameTab(): void {
    this.panel.title = vscode.l10n.t('Parser: {0}', fileName(this.shownUri));
  }

  private async askUntilFresh(): Promise<void> {
    this.isAsking = true;
    while (this.isStale) {
      this.isStale = false;
      // The language client hears of a change in the same turn as we do; the text has to be on its way first.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const uri = this.shownUri;
      const answer = await askForView(this.client, uri);
      if (uri === this.shownUri) this.panel.webview.postMessage(answer);
    }
    this.isAsking = false;
  }

  private receive(message: FromParserView): void {
    if (message.type === 'reveal') {
      revealLine(this.shownUri, message.line);
      return;
    }
    this.isReady = true;
    this.refresh();
  }
}

function shell(script: string): string {
  return parserViewDocument(script, createNonce(), {
    language: vscode.env.language,
    title: vscode.l10n.t('What a Parser Sees'),
    explanation: vscode.l10n.t(
      'This is what Resume Markdown reads from the text. Applicant systems differ, but what is unclear here is likely to be unclear to them. Choose a value to go to its line.',
    ),
    text: vscode.l10n.t('Text in reading order'),
  });
}
