import * as vscode from 'vscode';
import { visibleEditor } from './sourceEditor.ts';

/** Tells the preview of a document where the cursor is in it. */
export class CursorSync implements vscode.Disposable {
  private readonly tellPreview: (line: number) => void;
  private readonly subscription: vscode.Disposable;
  private followed: vscode.Uri | undefined;
  private toldLine: number | undefined;

  constructor(tellPreview: (line: number) => void) {
    this.tellPreview = tellPreview;
    this.subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const isFollowed = textEditor.document.uri.toString() === this.followed?.toString();
      // Whoever types stays in the line, and the page is to come first.
      if (isFollowed && textEditor.selection.active.line !== this.toldLine) this.tell(textEditor);
    });
  }

  follow(uri: vscode.Uri): void {
    this.followed = uri;
  }

  sendPosition(): void {
    const editor = this.followed && visibleEditor(this.followed);
    if (editor) this.tell(editor);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private tell(editor: vscode.TextEditor): void {
    this.toldLine = editor.selection.active.line;
    this.tellPreview(this.toldLine);
  }
}
