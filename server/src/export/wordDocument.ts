import type { PageBlock } from '../render/pageTree.ts';
import type { PageSize, Theme } from '../themes/theme.ts';

/** What is to be written into a Word document. */
export interface WordDocument {
  readonly blocks: readonly PageBlock[];
  /** The person's name; empty where none was found. */
  readonly title: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly theme: Theme;
  readonly pageSize: PageSize;
}
