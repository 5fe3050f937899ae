import type { Resume } from '../model/resume.ts';
import type { PageSize, Theme } from '../themes/theme.ts';

/** A format that a resume can be exported to. One file of this folder each. */
export interface Exporter {
  /** What `--to` takes. */
  readonly id: string;
  readonly label: string;
  /** With the dot. */
  readonly extension: string;
  /** Never throws. */
  export(source: ExportSource): Exported;
}

export interface ExportSource {
  readonly text: string;
  readonly resume: Resume;
  /** The look, for formats that have one. */
  readonly theme: Theme;
  readonly pageSize: PageSize;
}

export interface Exported {
  readonly text: string;
  /** What the format has no place for, in the order of the document. */
  readonly omissions: readonly Omission[];
}

export interface Omission {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}
