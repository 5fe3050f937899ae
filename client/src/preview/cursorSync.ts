import * as vscode from 'vscode';
import { visibleEditor } from './sourceEditor.ts';

/** Tells the preview of a document where the cursor is in it. */
export class CursorSync implements vscode.Disposable {
  private readonly tellPreview: (line: number) => void;
  private readonly subscription: vscode.Disposable;
  private followed: vscode.Uri | undefined;

  constructor(tellPreview: (line: number) => void) {
    this.tellPreview = tellPreview;
    this.subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document.uri.toString() === this.followed?.toString()) this.tell(textEditor);
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
    this.tellPreview(editor.selection.active.line);
  }
}
