import type { Span } from './span.ts';

/**
 * What a reader sees of a stretch of Markdown: emphasis marks, link targets, HTML tags and escapes are gone, entities
 * are decoded, line breaks are spaces. `runs` tie every plain character to the source.
 */
export interface Prose {
  /** The source range, relative to the section. */
  readonly span: Span;
  readonly plain: string;
  /** In order, without gaps in `plain`. */
  readonly runs: readonly ProseRun[];
}

/**
 * A stretch of plain text. `text` runs are words a person wrote for a reader; the others are not prose and no rule
 * about wording looks at them.
 */
export interface ProseRun {
  readonly kind: 'text' | 'code' | 'address';
  /** Offset of the first character in `plain`. */
  readonly plainFrom: number;
  readonly plainTo: number;
  /** The source range. Its length differs from the plain length only for an entity, an escape or a line break. */
  readonly from: number;
  readonly to: number;
  readonly bold?: true;
  readonly italic?: true;
  /** True inside the text of a link. */
  readonly linked?: true;
}
