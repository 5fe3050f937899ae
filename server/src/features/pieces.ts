import { type Span, sliceSpan, type TextEdit } from '../model/span.ts';

/**
 * A text made of pieces of another one with new text between them. Rounds of edits are applied one on the other, and
 * the sum of them is still known as edits of the first text.
 */
export type Pieces = readonly Piece[];

/** A stretch of the first text, or new text. */
type Piece = Span | string;

export function wholeText(text: string): Pieces {
  return [{ from: 0, to: text.length }];
}

/** The pieces after edits whose spans are offsets in the text that the pieces make; the edits are in order and do not overlap. */
export function editPieces(pieces: Pieces, edits: readonly TextEdit[]): Pieces {
  const result: Piece[] = [];
  const rest = [...pieces].reverse();
  let position = 0;
  for (const { span, newText } of edits) {
    position += movePieces(rest, span.from - position, result);
    position += movePieces(rest, span.to - position, []);
    if (newText !== '') result.push(newText);
  }
  movePieces(rest, Number.POSITIVE_INFINITY, result);
  return result;
}

/** The edits that make the text of the pieces out of the first text; none where a stretch came out as it was. */
export function piecesToEdits(text: string, pieces: Pieces): TextEdit[] {
  const edits: TextEdit[] = [];
  let position = 0;
  let newText = '';
  const flush = (to: number) => {
    const span = { from: position, to };
    if (sliceSpan(text, span) !== newText) edits.push({ span, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') newText += piece;
    else {
      flush(piece.from);
      position = piece.to;
    }
  }
  flush(text.length);
  return edits;
}

/** Moves `length` characters from the end of a reversed list to another list; returns how many there were. */
function movePieces(reversed: Piece[], length: number, target: Piece[]): number {
  let moved = 0;
  while (moved < length) {
    const piece = reversed.pop();
    if (piece === undefined) break;
    const size = sizeOf(piece);
    const wanted = length - moved;
    if (size > wanted) reversed.push(cut(piece, wanted, size));
    target.push(size > wanted ? cut(piece, 0, wanted) : piece);
    moved += Math.min(size, wanted);
  }
  return moved;
}

function sizeOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.to - piece.from;
}

function cut(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string' ? piece.slice(from, to) : { from: piece.from + from, to: piece.from + to };
}
