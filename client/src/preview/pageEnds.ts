import * as vscode from 'vscode';
import type { PreviewPanels } from './previewPanels.ts';

/** Marks in the editors where each page but the first begins, as long as a preview counts the pages of the document. */
export function markPageEnds(previews: PreviewPanels): vscode.Disposable {
  const decoration = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    borderColor: quiet,
    borderStyle: 'dashed',
    borderWidth: '1px 0 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const update = () => {
    for (const editor of vscode.window.visibleTextEditors) {
      const starts = findStarts(editor.document, previews);
      // Text that changed since is about to be counted; until then VS Code moves the marks with it.
      if (starts) editor.setDecorations(decoration, starts.map(markAt));
    }
  };
  return vscode.Disposable.from(
    decoration,
    previews.onDidChangePages(update),
    vscode.window.onDidChangeVisibleTextEditors(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('resume.preview.pageEnds')) update();
    }),
  );
}

/** The lines that pages begin in; undefined while the preview is behind the text. */
function findStarts(document: vscode.TextDocument, previews: PreviewPanels): readonly number[] | undefined {
  const pagination = previews.paginationOf(document.uri);
  if (!pagination || !vscode.workspace.getConfiguration('resume.preview', document).get('pageEnds')) return [];
  return pagination.version === document.version ? pagination.pageStarts : undefined;
}

function markAt(line: number, index: number): vscode.DecorationOptions {
  const contentText = vscode.l10n.t('Page {0}', index + 2);
  return {
    range: new vscode.Range(line, 0, line, 0),
    renderOptions: { after: { contentText, color: quiet, fontStyle: 'italic', margin: '0 0 0 2em' } },
  };
}

/** Defined in every theme, those of high contrast too. */
const quiet = new vscode.ThemeColor('editorLineNumber.foreground');
