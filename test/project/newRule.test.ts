import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeSkeletons } from '../../scripts/generate/ruleSkeletons.ts';
import type { Rule } from '../../server/src/rules/defineRule.ts';
import { checkText } from '../support/rules.ts';
import { readMarks } from '../support/text.ts';

const newRule = (id: string) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new-rule.ts', id], { encoding: 'utf8' });

describe('new-rule', () => {
  it('refuses a name that is taken, and one that is no id', function () {
    this.timeout(20_000);
    const taken = newRule('spacing');
    assert.deepEqual(
      [taken.status, taken.stderr],
      [2, 'server/src/rules/spacing.ts exists already: choose another name, or remove it first.\n'],
    );
    const odd = newRule('No First Person');
    assert.deepEqual([odd.status, odd.stderr], [2, 'Name the rule in lower case with hyphens: npm run new-rule no-first-person\n']);
  });

  it('writes a rule, a page that is incomplete and a test that fails until the rule reports something', async () => {
    const files = writeSkeletons('no-first-person');
    assert.deepEqual(Object.keys(files), [
      'server/src/rules/no-first-person.ts',
      'test/unit/rules/no-first-person.test.ts',
      'docs/rules/no-first-person.md',
    ]);
    const [ruleText = '', testText = ''] = Object.values(files);
    const rule = await load(ruleText, 'noFirstPerson');
    assert.equal(rule.id, 'no-first-person');
    const marked = /invalid: \[\{ text: '(.*)' \}\]/.exec(testText)?.[1]?.replaceAll('\\n', '\n') ?? '';
    const { text, spans } = readMarks(marked);
    assert.deepEqual([spans.length, checkText(rule, { text })], [1, []]);
  });
});

/** The export of a rule's text, loaded from outside the repository so that no registry picks it up. */
async function load(text: string, name: string): Promise<Rule> {
  const folder = mkdtempSync(join(tmpdir(), 'resume-new-rule-'));
  try {
    const file = join(folder, 'rule.ts');
    const absolute = text
      .replace("'./defineRule.ts'", `'${resolve('server/src/rules/defineRule.ts')}'`)
      .replace("'zod/mini'", `'${resolve('node_modules/zod/mini/index.js')}'`);
    writeFileSync(file, absolute);
    return (await import(file))[name];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
