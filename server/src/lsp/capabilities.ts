import { CodeActionKind, type InitializeResult, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { Client } from './client.ts';
import { fixAllKind } from './convert.ts';
import { onTypeTriggers } from './formatterRegistrations.ts';

/** What the server offers to a client. */
export function describeServer(client: Client): InitializeResult {
  const { positionEncoding, pullsDiagnostics, preparesRename, registers } = client;
  return {
    serverInfo: { name: 'Resume Markdown', version },
    capabilities: {
      positionEncoding,
      ...capabilities,
      ...(pullsDiagnostics ? { diagnosticProvider } : {}),
      ...formattingProviders(registers),
      renameProvider: preparesRename ? { prepareProvider: true } : true,
    },
  };
}

/** Whole workspaces are for the command line's `check`: no editor is to read every file just because it was started. */
const diagnosticProvider = { identifier: 'resume', interFileDependencies: false, workspaceDiagnostics: false };

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
