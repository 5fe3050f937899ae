import { type Span, shiftSpan, sliceSpan, spanContains, type TextEdit } from '../../model/span.ts';
import { type MarkdownNode, nodesBetween } from '../../parse/tree.ts';
import type { Snapshot } from '../../snapshot.ts';
import { placeAt } from '../places.ts';

/**
 * What a line break that was just typed leads to; `offset` is where the cursor is now. Behind a bullet the next one begins, with
 * its mark and indentation; a bullet without a text goes, which ends the list. Nothing elsewhere, nor where the line was broken
 * on purpose (two spaces or a backslash), nor where the editor or another extension has begun the line already.
 */
export function formatAfterEnter(snapshot: Snapshot, offset: number): TextEdit[] {
  const { text, config } = snapshot;
  const line = lineAround(text, offset);
  if (!config.format.enable || line.from === 0) return [];
  const before = lineAround(text, line.from - 1);
  const marker = markerOn(snapshot, before);
  if (!marker || text.slice(line.from, offset).trim() !== '' || startsBullet.test(text.slice(offset, line.to))) return [];
  const behind = text.slice(marker.to, before.to);
  if (behind.trim() === '') return [{ span: { from: before.from, to: offset }, newText: '' }];
  const indentation = text.slice(before.from, marker.from);
  if (indentation.trim() !== '' || /(?:\\| {2})$/.test(behind)) return [];
  const gap = /^[ \t]*/.exec(behind)?.[0] ?? ' ';
  return [{ span: { from: line.from, to: offset }, newText: indentation + nextMark(sliceSpan(text, marker)) + gap }];
}

const startsBullet = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** The mark of the list item that begins on a line of the document. */
function markerOn({ text, resume, reading: { tree } }: Snapshot, line: Span): Span | undefined {
  if (placeAt(resume, line.from)?.section.unreadable) return undefined;
  const lead = text.length - tree.text.length;
  const inBody = shiftSpan(line, -lead);
  const marker = nodesBetween(tree, inBody.from, inBody.to)
    .map((node) => findMarker(node, inBody))
    .find(Boolean);
  return marker && shiftSpan({ from: marker.from, to: marker.to }, lead);
}

function findMarker(node: MarkdownNode, line: Span): MarkdownNode | undefined {
  if (node.to < line.from || node.from > line.to) return undefined;
  for (const child of node.children) {
    const found = node.type === 'item' && child.type === 'mark' && spanContains(line, child) ? child : findMarker(child, line);
    if (found) return found;
  }
  return undefined;
}

/** “2.” after “1.”. */
function nextMark(mark: string): string {
  return mark.replace(/^\d+/, (number) => String(Number(number) + 1));
}

/** Without its line break. */
function lineAround(text: string, offset: number): Span {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', from);
  const end = newline < 0 ? text.length : newline;
  return { from, to: text[end - 1] === '\r' && end > from ? end - 1 : end };
}
