import { camelCase } from './registries.ts';

/** The files of a new rule by path: they compile, and the test fails until the rule reports something. */
export function writeSkeletons(rule: string): Readonly<Record<string, string>> {
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
