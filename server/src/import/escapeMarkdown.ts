/** A text as one line of Markdown that reads as the text does: no character of it is taken for markup. */
export function escapeMarkdown(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return escapeStart(
    lines
      .filter((line) => line !== '')
      .join(' ')
      .replace(special, escapeInline),
  );
}

/** A text whose blank lines part paragraphs. */
export function escapeParagraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map(escapeMarkdown)
    .filter((paragraph) => paragraph !== '');
}

/** A link whose target is written so that any address fits. */
export function writeLink(text: string, target: string): string {
  return `[${text}](${/[()\\<>\s]/.test(target) ? `<${target.replace(/[<>\\\s]/g, encodeURIComponent)}>` : target})`;
}

/**
 * Every mark of emphasis, code, links, HTML, tables and strikethrough; an ampersand where it would begin an entity, and
 * a brace or dollar where templates and formulas would.
 */
const special = /[\\`*[\]<>|~$]|_|&(?=#?\w{1,31};)|[{}](?=[{%}])|(?<=[{%}])[{}]/g;

function escapeInline(mark: string, at: number, text: string): string {
  // Inside a word an underscore is no markup, and "snake_case" stays legible.
  if (mark === '_' && isLetter(text[at - 1]) && isLetter(text[at + 1])) return mark;
  // Templates and formulas have a meaning for these even behind a backslash, so they go by their numbers.
  return mark === '{' || mark === '}' || mark === '\\' ? `&#${mark.charCodeAt(0)};` : `\\${mark}`;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** What would make a heading, list, quote, rule or definition of a line. */
function escapeStart(line: string): string {
  if (/^(?:#|[-+=:](?:[-+=:\s]|$)|%|•)/u.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
