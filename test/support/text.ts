import type { Span } from '../../server/src/model/span.ts';

/**
 * Takes the indentation of a template literal away: where the text begins with a line break, that break, the
 * indentation that all lines share and a last line of spaces only are removed. Any other text is returned as it is.
 */
export function dedent(text: string): string {
  if (!text.startsWith('\n')) return text;
  const lines = text
    .slice(1)
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join('\n');
}

/** Takes the «…» marks out of a text; the spans they enclosed come in the order in which they open. */
export function readMarks(marked: string): { text: string; spans: Span[] } {
  const spans: { from: number; to: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '«') {
      open.push(spans.length);
      spans.push({ from: text.length, to: -1 });
    } else if (character === '»') {
      const span = spans[open.pop() ?? -1];
      if (!span) throw new Error(`“»” without “«” before it, in ${JSON.stringify(marked)}`);
      span.to = text.length;
    } else text += character;
  }
  if (open.length > 0) throw new Error(`“«” is never closed in ${JSON.stringify(marked)}`);
  return { text, spans };
}

/** Puts «…» round each span, the inverse of `readMarks`; spans may nest but not cross. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ from, to }) => [
    { at: from, mark: '«', order: from === to ? 1 : 2, size: from - to },
    { at: to, mark: '»', order: from === to ? 1 : 0, size: to - from },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order || a.size - b.size);
  let result = '';
  let position = 0;
  for (const { at, mark } of marks) {
    result += text.slice(position, at) + mark;
    position = at;
  }
  return result + text.slice(position);
}
