import { CodeActionKind, type InitializeResult, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { fixAllKind } from './convert.ts';
import { onTypeTriggers } from './formatterRegistrations.ts';

/** What the server offers to a client. */
export function describeServer({ preparesRename, registers }: Pick<Client, 'preparesRename' | 'registers'>): InitializeResult {
  const renameProvider = preparesRename ? { prepareProvider: true } : true;
  return { serverInfo: { name: 'Resume Markdown' }, capabilities: { ...capabilities, ...formattingProviders(registers), renameProvider } };
}

/** A client that takes registrations hears of resumes one by one, so that other Markdown has no second formatter. */
function formattingProviders(registers: Client['registers']): ServerCapabilities {
  return {
    ...(registers.has('formatting') ? {} : { documentFormattingProvider: true }),
    ...(registers.has('rangeFormatting') ? {} : { documentRangeFormattingProvider: true }),
    ...(registers.has('onTypeFormatting') ? {} : { documentOnTypeFormattingProvider: onTypeTriggers }),
  };
}

/**
 * Editors rarely suggest by themselves while one writes Markdown, VS Code only behind these: marks and separators, after which something new
 * begins. Others ask at capitals too, with which names begin; small letters are prose, where a list is in the way.
 */
const triggerCharacters = [...'#* ,:|/-–—~([<@、，：ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÄÅÆÇÈÉÊÍÎÑÓÔÖØÚÜĆČĐĞİŁŚŞŠŹŻŽАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'];

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.RefactorMove, fixAllKind],
  },
  codeLensProvider: { resolveProvider: true },
  completionProvider: { triggerCharacters, resolveProvider: true },
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentSymbolProvider: { label: 'Resume' },
  foldingRangeProvider: true,
  hoverProvider: true,
  inlayHintProvider: true,
  selectionRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
