import type { WordDocument } from './export/wordDocument.ts';
import type { FitOutcome } from './protocol.ts';

/**
 * What the service needs of the world outside. Each entry (Node, the browser, the command line) brings its own; the
 * engine reaches for nothing else.
 */
export interface Host {
  now(): Date;
  /** A line for the person who looks for what went wrong. */
  log(message: string): void;
  /** The text of a file by its URI; undefined where there is none or it cannot be read. Absent: no files but open ones. */
  readFile?(uri: string): Promise<string | undefined>;
  /** Whether the person trusts what the folders hold. Absent: they do. */
  isTrusted?(): boolean;
  /** Whether there is a file at a URI; undefined where that cannot be told. Absent: nothing is said of files. */
  fileExists?(uri: string): Promise<boolean | undefined>;
  /** The list of English words as `WordList` takes it; undefined where there is none. Absent: spelling is not checked. */
  readWords?(): Promise<string | undefined>;
  /**
   * A page of HTML as a PDF. Rejects with an ExportError that says why not, and ends what it started where the signal aborts. Absent where
   * there are no programs to run.
   */
  printPdf?(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** What fits a page that the HTML export made to a number of pages. Likewise. */
  fitPage?(html: string, pages: number, options: PrintOptions): Promise<FitOutcome>;
  /** Absent where the writer of Word documents cannot be loaded. */
  writeWord?(document: WordDocument): Promise<Uint8Array>;
  /** The writer of Word documents of the text of its script, where the host has no file to load it from. */
  loadWordWriter?(script: string): (document: WordDocument) => Promise<Uint8Array>;
  /** The translated texts for a locale, by their English; undefined where there are none. Absent: only what the client passes. */
  readTranslations?(locale: string): Promise<unknown>;
  /** The folders that the editor has open. Absent: none. */
  workspaceFolders?(): Promise<readonly WorkspaceFolder[]>;
  /** The URIs of the Markdown files and of the resume.config.json files in a folder, at any depth. Absent: none are known. */
  findFiles?(folder: WorkspaceFolder): Promise<readonly string[]>;
}

export interface PrintOptions {
  /** The executable of a browser; one that is found without it. */
  readonly browserPath: string | undefined;
  readonly signal: AbortSignal;
}

/** A folder that the editor has open. */
export interface WorkspaceFolder {
  readonly uri: string;
  /** The editor's settings for it, without `resume.`. */
  readonly settings: unknown;
  /** Patterns of paths that the person hides, as in the setting `files`. */
  readonly exclude: readonly string[];
}
