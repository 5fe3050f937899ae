// Writes what the code already says: registries, the list of templates, the configuration's JSON Schema, the manifest's settings, the headers of
// the rule pages, the grammars, the snippets and the English texts to translate. `--check` writes nothing and fails with a list of the files that are out of date.
//   npm run generate [-- --check]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { GeneratedFile } from './generate/generatedFile.ts';
import { generateRegistries } from './generate/registries.ts';
import { generateTemplates } from './generate/templates.ts';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

// The registries come first: what follows imports them or reads the texts in them, so it is not loaded before they are up to date.
const stale = update([...generateRegistries(), generateTemplates()]);
const { rules } = await import('../server/src/rules/index.ts');
const { generateBundle } = await import('./generate/bundle.ts');
const { generateSettings } = await import('./generate/settings.ts');
const { generateRulePages } = await import('./generate/rulePages.ts');
const { generateGrammars } = await import('./generate/grammar.ts');
const { generateSnippets } = await import('./generate/snippets.ts');
const files = [...generateSettings(rules), ...generateRulePages(rules), ...generateGrammars(), ...generateSnippets()];
stale.push(...update([...files, ...(await generateBundle(rules))]));
if (values.check && stale.length > 0) {
  console.error(`Out of date, run \`npm run generate\` and commit:\n${stale.map((file) => `  ${file}`).join('\n')}`);
  process.exitCode = 1;
}

/** Writes the files that differ, or with `--check` only names them. */
function update(files: readonly GeneratedFile[]): string[] {
  const changed: string[] = [];
  for (const file of files) {
    const text = format(file);
    if (existsSync(file.path) && readFileSync(file.path, 'utf8') === text) continue;
    changed.push(file.path);
    if (values.check) continue;
    mkdirSync(path.dirname(file.path), { recursive: true });
    writeFileSync(file.path, text);
    console.log(`wrote ${file.path}`);
  }
  return changed;
}

/** As the linter wants it, the order of imports included. */
function format({ path: file, text }: GeneratedFile): string {
  if (file === 'package.json' || file.endsWith('.md')) return text;
  const biome = 'node_modules/@biomejs/biome/bin/biome';
  return execFileSync(process.execPath, [biome, 'check', '--write', `--stdin-file-path=${file}`], {
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
