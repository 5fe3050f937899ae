import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind } from './convert.ts';

/** What the server offers. */
export const initializeResult: InitializeResult = {
  serverInfo: { name: 'Resume Markdown' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
    // Editors rarely suggest by themselves while one writes Markdown; after these a skill may begin.
    completionProvider: { triggerCharacters: [' ', ',', ':', '|', '/'] },
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: { label: 'Resume' },
    foldingRangeProvider: true,
    hoverProvider: true,
    selectionRangeProvider: true,
  },
};
