import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import type { Rule } from '../../server/src/rules/defineRule.ts';
import { sections } from '../../server/src/sections/index.ts';
import { skills } from '../../server/src/skills/data/index.ts';
import { nationalIds } from '../../server/src/text/nationalIds.ts';
import type { GeneratedFile } from './generatedFile.ts';

/** The English texts of the program, which translators start from. A translation is a file beside it. */
export async function generateBundle(rules: readonly Rule[]): Promise<GeneratedFile[]> {
  const texts = { ...Object.fromEntries(textsInData(rules).map((text) => [text, text])), ...(await collectTexts()) };
  const bundle = Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [{ path: 'l10n/bundle.l10n.json', text: `${JSON.stringify(bundle, undefined, 2)}\n` }];
}

/** What the code passes to `l10n.t` word for word. */
async function collectTexts(): ReturnType<typeof getL10nJson> {
  const files = ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  );
  const contents = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(file, 'utf8'));
  const calling = contents.filter((text) => text.includes('l10n.t('));
  return getL10nJson(calling.map((text) => ({ extension: '.ts', contents: text })));
}

/** What is written down as data and translated where it is shown. */
function textsInData(rules: readonly Rule[]): string[] {
  const fields = sections.flatMap(({ required, optional = [] }) => [...required, ...optional]);
  return [
    ...rules.flatMap(({ summary, why }) => [summary, why]),
    ...fields.map(({ name }) => name),
    ...nationalIds.map(({ name }) => name),
    ...skills.map(({ category }) => category),
  ];
}
