import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneratedFile } from './generatedFile.ts';

/**
 * The list of the resumes that one can start from: each file of templates/ with the title and description in its front
 * matter. They become calls that translators' tools find, and the text stays in the file until somebody chooses it.
 */
export function generateTemplates(): GeneratedFile {
  const found = readdirSync(folder).map((file) => readHeader(file));
  found.sort((a, b) => a.order - b.order || a.file.localeCompare(b.file));
  const items = found.map(
    ({ file, title, description }) =>
      `{ file: '${file}', title: () => l10n.t(${literal(title)}), description: () => l10n.t(${literal(description)}) }`,
  );
  const text = `// Written by \`npm run generate\` from the files of templates/.

import { l10n } from 'vscode';
import type { Template } from './template.ts';

/** What one can start from, in the order in which it is offered. */
export const templates: readonly Template[] = [${items.join(', ')}];
`;
  return { path: 'client/src/newResume/templates.ts', text };
}

const folder = 'templates';

interface Header {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
}

function readHeader(file: string): Header {
  const [, header = ''] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path.join(folder, file), 'utf8')) ?? [];
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(header)?.[1];
  const [title, description, order] = [field('title'), field('description'), field('order')];
  if (!title || !description || !order) throw new Error(`${folder}/${file} needs a title, a description and an order in its front matter.`);
  return { file, title, description, order: Number(order) };
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
