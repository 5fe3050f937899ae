import type { Resume } from '../model/resume.ts';
import type { FitOutcome } from '../protocol.ts';
import type { PageSize, Theme } from '../themes/theme.ts';
import type { WordDocument } from './wordDocument.ts';

/** A format that a resume can be exported to. One file of this folder each. */
export interface Exporter {
  /** What `--to` takes. */
  readonly id: string;
  readonly label: string;
  /** With the dot. */
  readonly extension: string;
  /** True where the content is bytes that nobody reads as text. */
  readonly isBinary?: true;
  /** True where the content does not say whose it is. */
  readonly isAnonymous?: true;
  /** True where the content has pages that a browser lays out. */
  readonly isLaidOut?: true;
  /** Rejects with an ExportError where the machine lacks what it takes. */
  export(source: ExportSource, tools: ExportTools): Exported | Promise<Exported>;
}

/** A format that is text, and takes nothing but the resume. */
export interface TextExporter extends Exporter {
  /** Never throws. */
  export(source: ExportSource): ExportedText;
}

export interface ExportSource {
  readonly text: string;
  readonly resume: Resume;
  /** The look, for formats that have one. */
  readonly theme: Theme;
  readonly pageSize: PageSize;
}

/** What an entry of the program may have that the engine has not. */
export interface ExportTools {
  /** Prints a page of HTML. Rejects with an Error that says why not. Absent where there are no programs to run, as on the web. */
  printPdf?(html: string): Promise<Uint8Array>;
  /** Finds what fits a page that the HTML export made to a number of pages. Likewise. */
  fitPage?(html: string, pages: number): Promise<FitOutcome>;
  /** Absent where the writer cannot be loaded; it is a script of its own, since few people need it. */
  writeWord?(document: WordDocument): Promise<Uint8Array>;
}

export interface Exported {
  readonly content: string | Uint8Array;
  /** What the format has no place for, in the order of the document. */
  readonly omissions: readonly Omission[];
}

export interface ExportedText extends Exported {
  readonly content: string;
}

export interface Omission {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Why nothing could be exported, and what to do, in words for the person. */
export class ExportError extends Error {}
