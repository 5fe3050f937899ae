import type { Blank, Template } from './entryTemplate.ts';

/** A template as plain text, with brackets round what is for the person to replace. */
export function toPlainText(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : part.isValue ? part.name : `[${part.name}]`)).join('');
}

/** A template as a snippet in the syntax of LSP and VS Code. */
export function toSnippet(template: Template): string {
  let stop = 0;
  const write = ({ name }: Blank) => {
    stop += 1;
    return `\${${stop}:${escapeSnippet(name)}}`;
  };
  return template.map((part) => (typeof part === 'string' ? escapeSnippet(part) : write(part))).join('');
}

/** A sample of Markdown, in which `[X]` is for the person to replace, as a template. */
export function fromSample(sample: string): Template {
  return sample.split(/(\[[^[\]\n]+\])/).map((part) => (/^\[.+\]$/.test(part) ? { name: part.slice(1, -1) } : part));
}

function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
