import type { CompletionClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { readPageChoices } from '../config/pageChoices.ts';
import type { DecisionsParams, InitializationOptions, PageChoicesParams } from '../protocol.ts';
import { choosePositionEncoding, type PositionEncoding } from './positionEncoding.ts';

/** What the client at the other end is able to do. */
export interface Client {
  /** Answers `workspace/configuration`. */
  readonly givesConfiguration: boolean;
  /** Tells of changed settings and of changed files once asked to. */
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Lets the server say for which documents it formats. */
  readonly registers: ReadonlySet<FormattingMethod>;
  /** Asks again for these when it is told that the answer may be another. */
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesDiagnostics: boolean;
  /** Asks for the problems of a document, so that it is sent none. */
  readonly pullsDiagnostics: boolean;
  /** How it counts columns. */
  readonly positionEncoding: PositionEncoding;
  /** Takes edits that hold for one version of a document only. */
  readonly versionedEdits: boolean;
  /** Answers `workspace/workspaceFolders`. */
  readonly givesFolders: boolean;
  /** The folders that are open at the start. */
  readonly folders: readonly string[];
  /** Asks what a rename would replace before it asks for the rename. */
  readonly preparesRename: boolean;
  /** Takes the place that a definition was asked for along with the definition. */
  readonly linksDefinitions: boolean;
  /** What it makes of the items of a completion. */
  readonly completion: {
    /** Fills texts with tab stops in. */
    readonly snippets: boolean;
    /** Lets the person choose whether what follows the cursor is overwritten. */
    readonly insertReplace: boolean;
    /** Shows a few words beside the label. */
    readonly labelDetails: boolean;
    /** Takes one range for all items of a list. */
    readonly sharesRanges: boolean;
  };
  /** Our own additions to the protocol. */
  readonly commands: ReadonlySet<string>;
  readonly readsFiles: boolean;
  /** Whether the person trusts the workspace from the start. */
  readonly isTrusted: boolean;
  /** Whether the editor outlines the headings of Markdown by itself. */
  readonly outlinesHeadings: boolean;
  /** Shows Markdown in hovers; plain text is for the others. */
  readonly showsMarkdown: boolean;
  readonly decisions: DecisionsParams;
  readonly pageChoices: PageChoicesParams;
}

export function readClient(params: InitializeParams): Client {
  const { capabilities, initializationOptions } = params;
  const { workspace, textDocument } = capabilities;
  const options: InitializationOptions = isObject(initializationOptions) ? initializationOptions : {};
  return {
    givesConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registers: new Set(formattingMethods.filter((method) => textDocument?.[method]?.dynamicRegistration === true)),
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined && options.takesDiagnostics !== true,
    positionEncoding: choosePositionEncoding(params),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    givesFolders: workspace?.workspaceFolders === true,
    folders: readFolders(params),
    preparesRename: textDocument?.rename?.prepareSupport === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    completion: readCompletion(textDocument?.completion),
    commands: new Set(readStrings(options.commands)),
    readsFiles: options.readsFiles === true,
    isTrusted: options.isTrusted !== false,
    outlinesHeadings: options.outlinesHeadings === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    decisions: readDecisions(options.decisions),
    pageChoices: readPageChoices(options.pageChoices),
  };
}

function readFolders({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []);
}

/** The ways to ask for formatting, by their names in the client's capabilities. */
export const formattingMethods = ['formatting', 'rangeFormatting', 'onTypeFormatting'] as const;
export type FormattingMethod = (typeof formattingMethods)[number];

function readCompletion(capabilities: CompletionClientCapabilities | undefined): Client['completion'] {
  const { completionItem, completionList } = capabilities ?? {};
  return {
    snippets: completionItem?.snippetSupport === true,
    insertReplace: completionItem?.insertReplaceSupport === true,
    labelDetails: completionItem?.labelDetailsSupport === true,
    sharesRanges: completionList?.itemDefaults?.includes('editRange') === true,
  };
}

/** Decisions as a client sent them, with whatever does not belong left out. */
export function readDecisions(sent: unknown): DecisionsParams {
  const { resume, notResume } = isObject(sent) ? (sent as Partial<DecisionsParams>) : {};
  return { resume: readStrings(resume), notResume: readStrings(notResume) };
}

function readStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
