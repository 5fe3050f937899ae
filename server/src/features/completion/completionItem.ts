import type { PlacedSection } from '../../model/resume.ts';
import type { TextEdit } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';

/** A word to insert at the cursor. */
export interface CompletionItem {
  readonly label: string;
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** What the editor compares with what was typed. */
  readonly filterText: string;
  /** Replaces what was typed. */
  readonly edit: TextEdit;
}

/** Best first. */
export interface CompletionList {
  readonly items: readonly CompletionItem[];
  /** Whether there are more, to be asked for again when more was typed. */
  readonly incomplete: boolean;
}

/** Offers words at the cursor; nothing where it has none for that place. */
export type CompletionSource = (snapshot: Snapshot, cursor: Cursor) => CompletionList | undefined;

/** Where the cursor is. */
export interface Cursor {
  readonly offset: number;
  readonly place: PlacedSection;
  /** The cursor's line up to the cursor. */
  readonly before: string;
}
