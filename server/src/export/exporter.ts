import type { Resume } from '../model/resume.ts';

/** A format that a resume can be exported to. One file of this folder each. */
export interface Exporter {
  /** What `--to` takes. */
  readonly id: string;
  readonly label: string;
  /** With the dot. */
  readonly extension: string;
  /** Never throws. */
  export(resume: Resume): Exported;
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
