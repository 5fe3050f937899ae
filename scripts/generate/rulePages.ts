import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { optionsShape } from '../../server/src/config/schema.ts';
import type { Rule } from '../../server/src/rules/defineRule.ts';
import type { GeneratedFile } from './generatedFile.ts';

/** The index of the rules, and the header of each rule's page; what people wrote below the header stays. */
export function generateRulePages(rules: readonly Rule[]): GeneratedFile[] {
  return [{ path: 'docs/rules/README.md', text: writeIndex(rules) }, ...rules.map(writePage)];
}

const begin = '<!-- Written by `npm run generate` from the rule. -->';
const end = '<!-- The text below is written by hand. -->';
const emptyBody = '\n## Example\n\n```markdown bad\n```\n\n```markdown good\n```\n';

function writePage(rule: Rule): GeneratedFile {
  const path = `docs/rules/${rule.id}.md`;
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const split = old.indexOf(end);
  const body = split >= 0 ? old.slice(split + end.length + 1) : old || emptyBody;
  return { path, text: `${begin}\n${writeHeader(rule)}${end}\n${body}` };
}

function writeHeader(rule: Rule): string {
  const languages = rule.languages ? `\n| languages | ${rule.languages.map(nameLanguage).join(', ')}; silent in others |` : '';
  return `# ${rule.id}

${rule.summary.charAt(0).toUpperCase()}${rule.summary.slice(1)}. ${rule.why}

| | |
| --- | --- |
| severity | ${rule.severity} |
| fix | ${fixes[rule.fix]} |${languages}

${writeOptions(rule)}

`;
}

const fixes = {
  safe: 'yes, also by fix-all and `check --fix`',
  choice: 'offered, for you to choose',
  none: 'none: the words are yours',
} as const satisfies Record<Rule['fix'], string>;

function nameLanguage(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}

function writeOptions(rule: Rule): string {
  const shape = optionsShape(rule);
  const rows = Object.entries(shape).map(([name, schema]) => writeOption(name, z.toJSONSchema(schema, { io: 'input' })));
  const example = JSON.stringify({ rules: { [rule.id]: 'off' } })
    .replaceAll('":', '": ')
    .replaceAll('{"', '{ "')
    .replaceAll('}', ' }');
  const silence = `Silence it with \`${example}\` in resume.config.json, or for one line with \`<!-- resume-disable-next-line ${rule.id} -->\`.`;
  if (rows.length === 0) return silence;
  return `| option | default | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n\n${silence}`;
}

function writeOption(name: string, { default: value, description }: z.core.JSONSchema.BaseSchema): string {
  return `| \`${name}\` | ${writeDefault(value)} | ${(description ?? '').replaceAll('|', '\\|')} |`;
}

/** A long list is named by its size; the rule's file has it. */
function writeDefault(value: unknown): string {
  const text = JSON.stringify(value);
  if (text.length <= 80) return `\`${text.replaceAll('|', '\\|')}\``;
  const size = Array.isArray(value) ? value.length : Object.keys(value as object).length;
  return `${size} entries`;
}

function writeIndex(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, summary, severity, fix }) => `| [${id}](${id}.md) | ${severity} | ${fix === 'none' ? '' : fix} | ${summary} |`,
  );
  return `<!-- Written by \`npm run generate\`. -->
# Rules

Severities are defaults. A \`safe\` fix is also applied by fix-all and by \`resume-markdown check --fix\`; a \`choice\` waits for you to pick.

| rule | severity | fix | reports |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
