import * as vscode from 'vscode';
import { visibleEditor } from './sourceEditor.ts';

/** Keeps the editor and the preview of a document at the same line, whichever of the two the person scrolls. */
export class ScrollSync implements vscode.Disposable {
  private readonly scrollPreview: (line: number) => void;
  private readonly subscription: vscode.Disposable;
  private followed: vscode.Uri | undefined;
  private previewUsedAt = 0;

  constructor(scrollPreview: (line: number) => void) {
    this.scrollPreview = scrollPreview;
    this.subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.onEditorScrolled(textEditor));
  }

  follow(uri: vscode.Uri): void {
    this.followed = uri;
  }

  /** Moves the preview to where the editor is. */
  sendPosition(): void {
    const editor = this.followed && visibleEditor(this.followed);
    const top = editor?.visibleRanges[0]?.start.line;
    if (top !== undefined) this.scrollPreview(top);
  }

  /** Moves the editor to a line that the preview shows at its top. */
  scrollEditor(line: number): void {
    const editor = this.followed && visibleEditor(this.followed);
    if (!editor) return;
    this.holdPreview();
    const top = Math.min(Math.floor(line), editor.document.lineCount - 1);
    editor.revealRange(new vscode.Range(top, 0, top, 0), vscode.TextEditorRevealType.AtTop);
  }

  /** Leaves the preview where it is while the editor gets to where the person sent it from there. */
  holdPreview(): void {
    this.previewUsedAt = Date.now();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private onEditorScrolled(editor: vscode.TextEditor): void {
    if (editor.document.uri.toString() !== this.followed?.toString()) return;
    if (Date.now() - this.previewUsedAt > settlingTime) this.sendPosition();
  }
}

/** Milliseconds in which the editor, perhaps smoothly, gets to where the preview sent it. */
const settlingTime = 400;
