/** A resume that one can start from: a file of templates/. */
export interface Template {
  /** The file's name. */
  readonly file: string;
  /** In the language of the interface. */
  readonly title: () => string;
  readonly description: () => string;
}

/** What stands behind a template's front matter: a snippet, whose tab stops are what everybody has to replace. */
export function templateSnippet(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^---\n(?:(?!---\n).*\n)*---\n/, '');
}
