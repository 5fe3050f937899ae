import type { SectionKind } from './model/resume.ts';

/**
 * The requests and notifications that we add to LSP. Everything else is standard, so that an editor that knows none
 * of these still gets diagnostics, fixes, completion, hover and symbols.
 */

/** Client to server: the formatted page of a document. Null where the document is no resume. */
export const previewRequest = 'resume/preview';
export interface PreviewParams {
  readonly uri: string;
}
export interface PreviewResult {
  readonly version: number;
  /** ISO 639-1. */
  readonly language: string;
  /** The person's name, or the file's name where none was found. */
  readonly title: string;
  /** The body: every block carries `data-line`, its zero-based first source line, and `data-end-line`, exclusive. */
  readonly html: string;
  readonly theme: string;
  /** All themes there are, for a person to choose from. */
  readonly themes: readonly ThemeChoice[];
  /** The theme's style sheet. */
  readonly css: string;
  readonly pageSize: PageSize;
  /** How many pages the page is to be fitted to (`preview.fit`); absent where it stays as the theme has it. */
  readonly fit?: number;
}
export type PageSize = 'A4' | 'Letter';
export interface ThemeChoice {
  readonly id: string;
  /** What people call it. */
  readonly label: string;
}

/**
 * Client to server: what the person chose beside the page, by the key of the configuration's `preview`, for preview and exports;
 * sent at start and when it changes.
 */
export const pageChoicesNotification = 'resume/pageChoices';
export interface PageChoicesParams {
  readonly theme?: PageChoice;
  readonly pageSize?: PageChoice;
  readonly fit?: PageChoice;
}
export type PageChoiceValue = string | number;
/** Holds for documents whose configuration says `over`, so that whoever changes the configuration afterwards has the last word. */
export interface PageChoice {
  readonly value: PageChoiceValue;
  readonly over: PageChoiceValue;
}

/** What a page that is fitted to a number of pages has in place of the theme's values, as whoever laid it out has found. */
export interface Fitting {
  /** Of the text, in points. */
  readonly size: number;
  /** The custom properties of the same names. */
  readonly leading: number;
  readonly space: number;
  /** In millimetres. */
  readonly marginBlock: number;
  readonly marginInline: number;
}

/** What came of fitting a page. */
export interface FitOutcome {
  /** How many pages were asked for. */
  readonly pages: number;
  /** Absent where the page fits as it is. */
  readonly fitting?: Fitting;
  /** The space between blocks, in per cent of the theme's. */
  readonly spacing: number;
  /** How many pages it fills all the same, to a tenth; absent where it fits. */
  readonly filled?: number;
}

/**
 * Client to server: what software takes from a resume, with a list for every role, degree and so on of a group, and the text without markup.
 * Null where the document is no resume.
 */
export const parserViewRequest = 'resume/parserView';
export interface ParserViewResult {
  readonly version: number;
  readonly groups: readonly { readonly title: string; readonly entries: readonly (readonly ParsedValue[])[] }[];
  readonly text: string;
}
/** The value is empty where nothing was found; the note says why it is doubtful or missing. Lines are zero-based. */
export interface ParsedValue {
  readonly label: string;
  readonly value: string;
  readonly state: 'found' | 'doubtful' | 'missing';
  readonly note?: string;
  readonly line: number;
}

/**
 * Client to server: a JSON Resume's text as Markdown, or what is wrong with it, in the order of the text; the client
 * passes the text, because not every server reads files.
 */
export const importRequest = 'resume/import';
export interface ImportParams {
  readonly text: string;
}
export interface ImportResult {
  /** Absent where there are problems. */
  readonly markdown?: string;
  readonly problems: readonly PlacedProblem[];
}
/** Positions are LSP's: zero-based lines, and UTF-16 code units in them. */
export interface PlacedProblem {
  readonly range: { readonly start: TextPosition; readonly end: TextPosition };
  readonly message: string;
}
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Client to server: a resume in another format, for the client to write. Null where the document is no resume. To cancel it ends what it
 * started.
 */
export const exportRequest = 'resume/export';
export interface ExportParams {
  readonly uri: string;
  /** The id of the format, as on the command line. */
  readonly format: string;
  /** The executable of the browser that prints a PDF; one that is found without it. */
  readonly browserPath?: string;
  /** What the preview found for this version of the document, if it shows it, so that the file is like it. */
  readonly fit?: FitOutcome;
}
export type ExportResult = ExportedFile | { readonly problem: string };
export interface ExportedFile {
  readonly content: string;
  /** Whether the content is bytes in base64. */
  readonly isBase64: boolean;
  /** Of the file, with the dot. */
  readonly extension: string;
  /** What the file may be called by: the person's name; absent where none was found or it must not be said. */
  readonly name?: string;
  /** What the format has no place for, in the order of the document. Lines count from 1. */
  readonly omissions: readonly { readonly line: number; readonly text: string }[];
  /** What came of fitting the page; absent where it was not to be fitted, or the format has no pages. */
  readonly fit?: FitOutcome | 'notMeasured';
}

/**
 * Server to client: the text of the script that writes Word documents, for a server without files of its own; null where there is none.
 * Asked only of a client whose `initializationOptions.readsFiles` is true.
 */
export const readWordWriterRequest = 'resume/readWordWriter';
export type ReadWordWriterResult = string | null;

/** The file of that script beside the server. */
export const wordWriterFile = 'word.js';

/** Server to client: when a document is opened, when the answer or the number of problems or of words changes, and with a new configuration. */
export const statusNotification = 'resume/status';
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly isResume: boolean;
  /** Hints not counted, which editors do not list either. */
  readonly problems: number;
  /** Those that a reader sees, headings included. */
  readonly words: number;
  /** The kinds of the sections found, in order. */
  readonly sections: readonly SectionKind[];
}

/** Client to server: the person's decision about files, by URI; sent at start and when it changes. */
export const decisionsNotification = 'resume/decisions';
export interface DecisionsParams {
  readonly resume: readonly string[];
  readonly notResume: readonly string[];
}

/**
 * Server to client commands, as `command` of a code action; the client implements them and an editor that does not
 * ignores the action (they are offered only when `initializationOptions.commands` lists them).
 */
export const acceptHeadingCommand = 'resume.acceptHeading';
export interface AcceptHeadingParams {
  readonly uri: string;
  readonly heading: string;
}

/**
 * The kind of the code actions that move an entry or a section is this with `.entryUp`, `.entryDown`, `.sectionUp` or `.sectionDown`
 * behind it, so that a command can ask for one of them.
 */
export const moveKindPrefix = 'refactor.move.resume';

/** A word goes to the person's own words (`resume.spelling.words`). */
export const addWordCommand = 'resume.addWord';
export interface AddWordParams {
  readonly word: string;
}

/** Edits that a code lens has worked out for one version of a document; they do nothing in another one. */
export const applyEditsCommand = 'resume.applyEdits';
export interface ApplyEditsParams {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
  /** Where the cursor goes, in the text after the edits; it stays where it is without. */
  readonly cursor?: ProtocolPosition;
}

/** Puts the cursor on a problem and shows what is said of it. */
export const showProblemCommand = 'resume.showProblem';
export interface ShowProblemParams {
  readonly uri: string;
  readonly range: ProtocolRange;
}

/** As LSP has them: zero-based, in UTF-16 code units. */
export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}
export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Server to client: the list of English words, unpacked, for a server that has no files of its own; null where there is
 * none. Asked only of a client whose `initializationOptions.readsFiles` is true.
 */
export const readWordsRequest = 'resume/readWords';
export type ReadWordsResult = string | null;

/** The file of that list beside the server, compressed with gzip. */
export const wordListFile = 'words.en.gz';

/**
 * Server to client: the text of a file that the server cannot reach itself, on the web and in virtual workspaces; null
 * where there is none. Asked only of a client whose `initializationOptions.readsFiles` is true.
 */
export const readFileRequest = 'resume/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = string | null;

/**
 * Server to client: whether a file is there, which the server cannot find out itself; null where the client cannot either.
 * Asked of the same clients.
 */
export const fileExistsRequest = 'resume/fileExists';
export interface FileExistsParams {
  readonly uri: string;
}
export type FileExistsResult = boolean | null;

/**
 * Server to client: the Markdown files and the resume.config.json files in a folder of the workspace that the server cannot list
 * itself. Asked of the same clients, and only when something is wanted of all resumes.
 */
export const findFilesRequest = 'resume/findFiles';
export interface FindFilesParams {
  /** The URI of a workspace folder. */
  readonly folder: string;
}
export type FindFilesResult = readonly string[];

/** Client to server: the person has come to trust the workspace. */
export const trustNotification = 'resume/trust';

/** What the client passes as `initializationOptions`. */
export interface InitializationOptions {
  /** The server-to-client commands that this client implements. */
  readonly commands?: readonly string[];
  readonly decisions?: DecisionsParams;
  readonly pageChoices?: PageChoicesParams;
  /** Whether the client answers `resume/readFile`, `resume/fileExists`, `resume/findFiles` and `resume/readWords`. */
  readonly readsFiles?: boolean;
  /**
   * Whether the client wants problems sent as soon as they are found, though it could ask for them: it waits a while before it asks, and
   * asks with each document that it shows.
   */
  readonly takesDiagnostics?: boolean;
  /** False where the person has not said yet that they trust the workspace. */
  readonly isTrusted?: boolean;
  /**
   * The texts that people read, by their English; what is missing stays English. Without it, a server that has files of its own
   * finds them by the `locale` of `initialize`.
   */
  readonly translations?: Readonly<Record<string, string>>;
  /**
   * Whether the editor outlines the headings of Markdown by itself: then the server leaves the outline to it wherever that shows
   * all sections and entries.
   */
  readonly outlinesHeadings?: boolean;
}
