// Writes the rule, the test and the page of a new rule, and adds it to everything that is generated.
//   npm run new-rule no-first-person
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { camelCase } from './generate/registries.ts';

process.chdir(path.resolve(import.meta.dirname, '..'));
const [id = ''] = process.argv.slice(2);
const problem = findProblem(id);
if (problem) {
  console.error(problem);
  process.exitCode = 2;
} else {
  for (const [file, text] of Object.entries(writeSkeletons(id))) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], { stdio: 'inherit' });
  console.log(`Next: npx mocha test/unit/rules/${id}.test.ts (it fails until the rule reports something)`);
}

function findProblem(rule: string): string | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(rule)) return 'Name the rule in lower case with hyphens: npm run new-rule no-first-person';
  const taken = Object.keys(writeSkeletons(rule)).find((file) => existsSync(file));
  return taken && `${taken} exists already: choose another name, or remove it first.`;
}

function writeSkeletons(rule: string): Record<string, string> {
  return {
    [`server/src/rules/${rule}.ts`]: writeRule(rule),
    [`test/unit/rules/${rule}.test.ts`]: writeTest(rule),
    [`docs/rules/${rule}.md`]: writeBody(),
  };
}

function writeRule(rule: string): string {
  return `import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';

export const ${camelCase(rule)} = defineRule({
  id: '${rule}',
  summary: 'what is reported, as a noun phrase',
  why: 'Why it matters to a reader or a parser.',
  severity: 'warning',
  fix: 'none',
  options: z.object({}),
  checkSection({ section, report }) {
    for (const bullet of section.bullets) {
      if (bullet.prose.plain === '') report({ span: bullet.span, message: 'What is wrong, why it matters, and what to do.' });
    }
  },
});
`;
}

function writeTest(rule: string): string {
  return `import { ${camelCase(rule)} } from '../../../server/src/rules/${rule}.ts';
import { testRule } from '../../support/rules.ts';

testRule(${camelCase(rule)}, {
  valid: ['## Experience\\n\\n- Built a compiler\\n'],
  invalid: [{ text: '## Experience\\n\\n- Built «what the rule reports»\\n' }],
});
`;
}

function writeBody(): string {
  return `
## Example

\`\`\`markdown bad
## Experience

- A bullet that the rule reports
\`\`\`

\`\`\`markdown good
## Experience

- Built a compiler
\`\`\`
`;
}
