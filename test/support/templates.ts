import { readdirSync, readFileSync } from 'node:fs';
import { templateSnippet } from '../../client/src/newResume/template.ts';

export interface TemplateText {
  readonly file: string;
  /** The snippet as it is inserted. */
  readonly snippet: string;
  /** The resume that one has before anything was typed. */
  readonly text: string;
}

export function readTemplates(): TemplateText[] {
  return readdirSync('templates').map((file) => {
    const snippet = templateSnippet(readFileSync(`templates/${file}`, 'utf8'));
    return { file, snippet, text: fillIn(snippet) };
  });
}

/** What VS Code makes of a snippet: defaults in their places, and their copies, changed as the copy says. */
function fillIn(snippet: string): string {
  const defaults = new Map<string, string>();
  const named = snippet.replace(/\$\{(\d+):((?:\\.|[^\\}])*)\}/g, (_, stop: string, value: string) => {
    defaults.set(stop, value.replace(/\\(.)/g, '$1'));
    return defaults.get(stop) ?? '';
  });
  return named
    .replace(/\$\{(\d+)\/((?:\\.|[^\\/])+)\/([^/]*)\/(\w*)\}/g, (_, stop: string, pattern: string, by: string, flags: string) =>
      (defaults.get(stop) ?? '').replace(new RegExp(pattern, flags), by),
    )
    .replace(/\$(\d+)/g, (_, stop: string) => defaults.get(stop) ?? '');
}
