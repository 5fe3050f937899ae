import { type CheckedConfigFile, Documents } from './documents.ts';
import type { ExportTools } from './export/exporter.ts';
import type { CodeAction, CodeActionQuery } from './features/codeActions/codeAction.ts';
import { findCodeActions } from './features/codeActions/index.ts';
import { type CodeLens, listCodeLenses } from './features/codeLens/index.ts';
import type { CompletionList } from './features/completion/completionItem.ts';
import { completeAt } from './features/completion/index.ts';
import { type DocumentLink, listDocumentLinks } from './features/documentLinks.ts';
import { type ExportedResume, exportResume, type WantedExport } from './features/exportResume.ts';
import { type FoldingRange, listFoldingRanges } from './features/folding.ts';
import { formatAfterEnter } from './features/formatting/afterEnter.ts';
import { formatDocument } from './features/formatting/index.ts';
import { highlightsAt } from './features/highlights/index.ts';
import type { Hover } from './features/hover/hover.ts';
import { hoverAt } from './features/hover/index.ts';
import { type InlayHint, listInlayHints } from './features/inlayHints.ts';
import type { Name } from './features/names/name.ts';
import { findNameProblem } from './features/names/newName.ts';
import { findDefinitions, findReferences, type NameAtCursor, nameAt } from './features/names/references.ts';
import { prepareRename, renameIn } from './features/names/rename.ts';
import { buildParserView, type ParserView } from './features/parserView/parserView.ts';
import { buildPreview } from './features/preview.ts';
import { selectionRangesAt } from './features/selectionRanges.ts';
import { type DocumentSymbol, isOutlinedByHeadings, listSymbols } from './features/symbols.ts';
import { searchSymbols, type WorkspaceSymbol } from './features/workspaceSymbols.ts';
import type { Host } from './host.ts';
import { type Imported, importJsonResume } from './import/jsonResume.ts';
import type { Span, TextEdit } from './model/span.ts';

import type { DecisionsParams, PageChoicesParams, PreviewResult } from './protocol.ts';
import type { Snapshot } from './snapshot.ts';
import { type Cancellation, WorkspaceResumes } from './workspaceResumes.ts';

/**
 * Puts the engine together for an editor: the one place where documents, configuration and features meet. Everything is
 * in offsets; nothing here knows a protocol.
 */
export function createResumeService(host: Host): ResumeService {
  const documents = new Documents(host);
  const workspace = new WorkspaceResumes(host, documents);
  return Object.freeze<ResumeService>({
    setDocument: (uri, version, text) => documents.set(uri, version, text),
    closeDocument: (uri) => documents.close(uri),
    configure: (uri, settings) => documents.configure(uri, settings),
    decide: (decisions) => documents.decide(decisions.resume, decisions.notResume),
    choosePage: (choices) => documents.choosePage(choices),
    openDocuments: () => documents.uris(),
    isConfigured: (uri) => documents.isConfigured(uri),
    snapshot: (uri) => documents.snapshot(uri),
    configFiles: () => documents.configFiles(),
    loadWords: (snapshot) => documents.loadWords(snapshot),
    findFiles: (snapshot) => documents.findFiles(snapshot),
    forgetFiles: (uri) => documents.forgetFiles(uri),
    codeActions: findCodeActions,
    completion: completeAt,
    hover: hoverAt,
    symbols: listSymbols,
    isOutlinedByHeadings,
    foldingRanges: listFoldingRanges,
    selectionRanges: selectionRangesAt,
    documentLinks: listDocumentLinks,
    highlights: highlightsAt,
    preview: buildPreview,
    parserView: buildParserView,
    nameAt,
    definitions: findDefinitions,
    references: findReferences,
    prepareRename,
    findNameProblem,
    rename: renameIn,
    resumes: (cancellation) => workspace.snapshots(cancellation),
    fileChanged: (uri, isContentOnly) => workspace.changed(uri, isContentOnly),
    filesChanged: () => workspace.changedAll(),
    searchSymbols,
    format: formatDocument,
    formatAfterEnter,
    inlayHints: listInlayHints,
    codeLenses: listCodeLenses,
    importJsonResume,
    exportResume,
  });
}

export interface ResumeService {
  /** Opens a document, or takes its next version. */
  setDocument(uri: string, version: number, text: string): void;
  closeDocument(uri: string): void;
  /**
   * Gives an open document its settings and finds its resume.config.json; to be called when it is opened and whenever
   * either may have changed. Until it is done the document has no snapshot.
   */
  configure(uri: string, settings: unknown): Promise<void>;
  decide(decisions: DecisionsParams): void;
  /** Takes what the person chose beside the page, for all documents. */
  choosePage(choices: PageChoicesParams): void;
  /** The URIs of the documents that are open. */
  openDocuments(): readonly string[];
  isConfigured(uri: string): boolean;
  /** The current version of a document; undefined where it is not open, not configured yet or no resume. */
  snapshot(uri: string): Snapshot | undefined;
  /** Every configuration file that is open or in use, with what is wrong in it. */
  configFiles(): readonly CheckedConfigFile[];
  /** Loads the words for the spelling of a resume; true where they have come, so that every document is to be checked again. */
  loadWords(snapshot: Snapshot): Promise<boolean>;
  /** Looks for the files that a resume links to; true where an answer is new, so that every document is to be checked again. */
  findFiles(snapshot: Snapshot): Promise<boolean>;
  /** Has the files looked for again: those of one document, or all. */
  forgetFiles(uri?: string): void;
  codeActions(snapshot: Snapshot, query: CodeActionQuery): readonly CodeAction[];
  /** `isAutomatic` where the editor asks by itself since a character was typed. */
  completion(snapshot: Snapshot, offset: number, isAutomatic: boolean): CompletionList;
  hover(snapshot: Snapshot, offset: number): Hover | undefined;
  symbols(snapshot: Snapshot): readonly DocumentSymbol[];
  /** Whether an editor that outlines Markdown's headings by itself has no need of our symbols. */
  isOutlinedByHeadings(snapshot: Snapshot): boolean;
  foldingRanges(snapshot: Snapshot): readonly FoldingRange[];
  /** What a selection grows to from an offset, the smallest first. */
  selectionRanges(snapshot: Snapshot, offset: number): readonly Span[];
  documentLinks(snapshot: Snapshot): readonly DocumentLink[];
  /** The places that say the same as the one at an offset; undefined where only words could be compared. */
  highlights(snapshot: Snapshot, offset: number): readonly Span[] | undefined;
  preview(snapshot: Snapshot): PreviewResult;
  /** What software takes from the resume. */
  parserView(snapshot: Snapshot): ParserView;
  /** The skill or employer at a place; undefined where there is none that is ours to speak of. */
  nameAt(snapshot: Snapshot, offset: number): NameAtCursor | undefined;
  definitions(snapshot: Snapshot, name: Name): readonly Span[];
  references(snapshot: Snapshot, name: Name, includesHome: boolean): readonly Span[];
  prepareRename(snapshot: Snapshot, offset: number): Span | undefined;
  /** Why a text cannot be the new name; undefined where it can. */
  findNameProblem(newName: string): string | undefined;
  rename(snapshot: Snapshot, name: Name, newName: string): readonly TextEdit[];
  /** The resumes of the workspace, open or not; found and read when first asked for. Never rejects. */
  resumes(cancellation: Cancellation): Promise<readonly Snapshot[]>;
  /** Takes note that a file of the workspace changed, or, unless `isContentOnly`, that it came or went. */
  fileChanged(uri: string, isContentOnly: boolean): void;
  /** Takes note that any file, the folders or the settings of the workspace may have changed. */
  filesChanged(): void;
  searchSymbols(snapshots: readonly Snapshot[], typed: string): readonly WorkspaceSymbol[];
  /** Formats the document, or the lines that a span touches. */
  format(snapshot: Snapshot, within?: Span): readonly TextEdit[];
  /** What follows on a line break that was just typed; the cursor is behind it. */
  formatAfterEnter(snapshot: Snapshot, offset: number): readonly TextEdit[];
  /** What is shown between the words of a span. */
  inlayHints(snapshot: Snapshot, span: Span): readonly InlayHint[];
  /** What is shown above sections and entries; the same for the same version. */
  codeLenses(snapshot: Snapshot): readonly CodeLens[];
  /** Markdown of a JSON Resume's text, or what is wrong with it. */
  importJsonResume(text: string): Imported;
  /** The resume in a format, by its id, fitted as the preview found it if that is known. Rejects with an ExportError that says why not. */
  exportResume(snapshot: Snapshot, wanted: WantedExport, tools: ExportTools): Promise<ExportedResume>;
}
