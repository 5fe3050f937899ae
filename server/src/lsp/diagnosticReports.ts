import * as lsp from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckedVersion, ShownDiagnostics } from './shownDiagnostics.ts';

/** What clients that ask for problems were answered, so that the same need not be sent again. */
export class DiagnosticReports {
  readonly #last = new Map<string, { readonly shown: readonly lsp.Diagnostic[]; readonly resultId: string }>();
  readonly #shown = new ShownDiagnostics();
  #count = 0;

  /** The problems of a version; only that nothing has changed, where the client still has the last answer. */
  report(document: TextDocument, version: CheckedVersion | undefined, previousResultId: string | undefined): lsp.DocumentDiagnosticReport {
    const last = this.#last.get(document.uri);
    const shown = this.#shown.list(document, version, last?.shown);
    if (last && shown === last.shown) {
      if (last.resultId === previousResultId) return { kind: lsp.DocumentDiagnosticReportKind.Unchanged, resultId: last.resultId };
      return { kind: lsp.DocumentDiagnosticReportKind.Full, resultId: last.resultId, items: [...shown] };
    }
    this.#count += 1;
    const resultId = String(this.#count);
    this.#last.set(document.uri, { shown, resultId });
    return { kind: lsp.DocumentDiagnosticReportKind.Full, resultId, items: [...shown] };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
