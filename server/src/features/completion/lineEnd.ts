/** The line break of a text: that of its first line. */
export function lineEndOf(text: string): string {
  return text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n';
}
