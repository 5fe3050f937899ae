import { CodeActionKind, type InitializeResult, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { fixAllKind } from './convert.ts';

/** What the server offers to a client. */
export function describeServer({ preparesRename }: Pick<Client, 'preparesRename'>): InitializeResult {
  const renameProvider = preparesRename ? { prepareProvider: true } : true;
  return { serverInfo: { name: 'Resume Markdown' }, capabilities: { ...capabilities, renameProvider } };
}

const capabilities: ServerCapabilities = {
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
  definitionProvider: true,
  referencesProvider: true,
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
