import * as vscode from 'vscode';
import type { PlacedProblem } from '../../server/src/protocol.ts';

/** Underlines what kept a JSON Resume from being imported, until the person changes the text or closes it. */
export class ImportProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('resume-import');
  private readonly subscription = vscode.Disposable.from(
    this.collection,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.forget(document)),
    vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
  );

  /** In place of those found before in the same file. */
  show({ uri }: vscode.TextDocument, problems: readonly PlacedProblem[]): void {
    this.collection.set(
      uri,
      problems.map(({ range: { start, end }, message }) => {
        const diagnostic = new vscode.Diagnostic(new vscode.Range(start.line, start.character, end.line, end.character), message);
        diagnostic.source = 'resume';
        return diagnostic;
      }),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private forget({ uri }: vscode.TextDocument): void {
    if (this.collection.has(uri)) this.collection.delete(uri);
  }
}
