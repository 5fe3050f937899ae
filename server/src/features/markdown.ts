/** Text of the document as Markdown that shows it as it is: a hover loads no image and follows no link that a resume brings along. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#&!]/g, '\\$&').replace(/\s+/g, ' ');
}

/** What a hover says, for a client that shows no Markdown: without marks, the address of a link in parentheses. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^[\]\\]){0,500})\]\(([^()\s]*)\)/g, '$1 ($2)')
    .replace(/^---$/gm, '')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/(?<!\\)`/g, '')
    .replace(/^- /gm, '• ')
    .replace(/\\([\\`*_[\]<>|~#&!])/g, '$1')
    .replace(/\n{3,}/g, '\n\n');
}
