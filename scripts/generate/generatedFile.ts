/** A file that follows from others, before formatting. */
export interface GeneratedFile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}
