import { applyEdits, type Span, shiftSpan, sliceSpan, spansTouch, type TextEdit } from '../model/span.ts';
import type { Diagnostic, PlacedFix } from '../rules/runRules.ts';
import { editPieces, piecesToEdits, wholeText } from './pieces.ts';

/**
 * Applies the safe fixes of all problems, again and again until none is left to apply, so that a second call changes
 * nothing. `check` reads a text and runs the rules on it. A fix that would touch `kept` is left out as a whole. Never throws.
 */
export function fixAllText(text: string, check: (text: string) => readonly Diagnostic[], kept?: Span): FixedText {
  let pieces = wholeText(text);
  let fixed = text;
  let leave = kept;
  const seen = new Set([text]);
  for (let round = 0; round < maximumRounds; round += 1) {
    const edits = safeEdits(fixed, check(fixed), leave);
    if (edits.length === 0) break;
    const next = applyEdits(fixed, edits);
    // Two rules that undo each other would go round for ever.
    if (seen.has(next)) break;
    seen.add(next);
    pieces = editPieces(pieces, edits);
    fixed = next;
    leave = leave && shiftSpan(leave, growthBefore(edits, leave.from));
  }
  return { text: fixed, edits: piecesToEdits(text, pieces) };
}

export interface FixedText {
  readonly text: string;
  /** What turns the given text into the fixed one, in order and without overlap. */
  readonly edits: readonly TextEdit[];
}

/** The edits of the safe fixes of problems, in order; see `safeFixes`. */
export function safeEdits(text: string, diagnostics: readonly Diagnostic[], kept?: Span): TextEdit[] {
  return safeFixes(text, diagnostics, kept)
    .flat()
    .sort((a, b) => a.span.from - b.span.from);
}

/**
 * The edits of the safe fixes of problems, fix by fix. Of two fixes that touch the same place the later one is left out
 * as a whole; it is found again once the first is applied.
 */
export function safeFixes(text: string, diagnostics: readonly Diagnostic[], kept?: Span): TextEdit[][] {
  const taken: TextEdit[] = [];
  const groups: TextEdit[][] = [];
  for (const { fixes } of diagnostics) {
    const edits = fixes.find(isSafe)?.edits.filter(({ span, newText }) => sliceSpan(text, span) !== newText);
    if (!edits || edits.some(({ span }) => conflicts(taken, span) || (kept && spansTouch(kept, span)))) continue;
    for (const edit of edits) taken.splice(placeAfter(taken, edit.span.from), 0, edit);
    groups.push(edits);
  }
  return groups;
}

/** Whether fix-all may take the fix without asking. */
export function isSafe(fix: PlacedFix): boolean {
  return fix.safe && fix.edits.length > 0;
}

/** Rules that hand work to each other need two or three rounds; more than this is a defect of a rule. */
const maximumRounds = 10;

/** By how much the text before an offset grows. */
function growthBefore(edits: readonly TextEdit[], offset: number): number {
  return edits.reduce((sum, { span, newText }) => (span.to <= offset ? sum + newText.length - (span.to - span.from) : sum), 0);
}

function conflicts(taken: readonly TextEdit[], span: Span): boolean {
  const index = placeAfter(taken, span.from);
  const before = taken[index - 1]?.span;
  const after = taken[index]?.span;
  return (before !== undefined && collide(before, span)) || (after !== undefined && collide(span, after));
}

/** Whether two spans in order overlap, or touch where one of them inserts, so that the result would depend on the order. */
function collide(first: Span, second: Span): boolean {
  return first.to > second.from || (first.to === second.from && (first.from === first.to || second.from === second.to));
}

/** The index of the first edit that begins after an offset. */
function placeAfter(taken: readonly TextEdit[], offset: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.span.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
