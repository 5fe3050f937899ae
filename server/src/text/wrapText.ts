import { displayWidth } from './displayWidth.ts';

/**
 * Breaks a text at spaces into lines of at most `width` columns; a longer word has a line to itself. Text without spaces, such as Chinese
 * and Japanese, breaks between any two characters but before closing punctuation.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const [piece] of text.matchAll(pieces)) {
    const size = displayWidth(piece.trimEnd());
    if (line !== '' && columns + size > width) {
      lines.push(line.trimEnd());
      line = '';
      columns = 0;
    }
    line += piece;
    columns += displayWidth(piece);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** A wide character with the punctuation behind it, or a word, and the spaces after either. */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，．）」』！？：；ー]*[^\S\n]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu;
