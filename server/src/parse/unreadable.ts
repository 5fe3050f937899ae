/**
 * Why a document cannot be read as a resume, or undefined where it can: its content is commands of another system, and
 * what looks missing may be made by them.
 */
export function whyUnreadable(text: string): string | undefined {
  const head = text.slice(0, 60_000);
  if (head.includes('\\begin{') && (head.match(/\\[a-zA-Z]+[{[]/g)?.length ?? 0) > 12) return 'latex';
  if (/\{%-?\s*(?:for|include|assign)\s/.test(head) || /\{\{\s*(?:site|page)\./.test(head)) return 'template';
  return undefined;
}
