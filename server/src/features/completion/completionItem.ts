import type { TextEdit } from '../../model/span.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Cursor } from './cursor.ts';

/** A text to insert at the cursor. */
export interface CompletionItem {
  readonly kind: CompletionKind;
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown; worked out when the item is looked at. */
  readonly documentation?: () => string;
  /** What the editor compares with what was typed. */
  readonly filterText: string;
  /** Replaces what was typed. The span lies on the cursor's line and holds the cursor. */
  readonly edit: TextEdit;
  /** Where the span ends instead when the person asks to overwrite what follows the cursor; on the same line. */
  readonly replaceTo: number;
  /** The new text with tab stops, in the syntax of LSP and VS Code, for editors that know them. */
  readonly snippet?: string;
}

/** What an item is, by which editors choose its icon. */
export type CompletionKind =
  | 'skill'
  | 'heading'
  | 'entry'
  | 'date'
  | 'verb'
  | 'organization'
  | 'role'
  | 'location'
  | 'degree'
  | 'contact'
  | 'key'
  | 'value'
  | 'directive'
  | 'rule';

/** Best first. */
export interface CompletionList {
  readonly items: readonly CompletionItem[];
  /** Whether there are more, to be asked for again when more was typed. */
  readonly incomplete: boolean;
  /** Whether the place asks for something else before what these items are; they come after it. */
  readonly isSecondary?: boolean;
}

/** Offers items at the cursor; nothing where it has none for that place. */
export type CompletionSource = (snapshot: Snapshot, cursor: Cursor) => CompletionList | undefined;
