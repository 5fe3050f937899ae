import type { Span, TextEdit } from '../../model/span.ts';
import type { Diagnostic } from '../../rules/runRules.ts';

/** Something that can be done about the text, for a person to choose. */
export interface CodeAction {
  readonly kind: 'quickFix' | 'refactor' | 'move' | 'fixAll';
  /** What is moved where, of a move: a command asks for one of them. */
  readonly move?: Move;
  readonly title: string;
  /** True for the fix that may be applied without a second thought. */
  readonly preferred: boolean;
  /** The problems that go away; empty for the action on the whole document. */
  readonly diagnostics: readonly Diagnostic[];
  readonly edits: readonly TextEdit[];
  /** A heading to accept in the configuration, in place of edits. */
  readonly acceptHeading?: string;
  /** A word to add to the person's own, in place of edits. */
  readonly acceptWord?: string;
}

export type Move = 'entryUp' | 'entryDown' | 'sectionUp' | 'sectionDown';

export interface CodeActionQuery {
  readonly span: Span;
  readonly quickFix: boolean;
  readonly refactor: boolean;
  /** Whether to offer what rearranges text that has no fault, which a person asks for. */
  readonly restructure: boolean;
  readonly moves: readonly Move[];
  /** Whether to work out what fixes the whole document. */
  readonly fixAll: boolean;
  /** Whether the editor can change the configuration. */
  readonly acceptHeading: boolean;
  /** Whether the editor can add to the person's own words. */
  readonly acceptWord: boolean;
}
