import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { optionsShape } from '../../server/src/config/schema.ts';
import { rules } from '../../server/src/rules/index.ts';
import { listFiles, readSources } from '../support/sources.ts';

/** A base name without its ending: `docs/rules/spacing.md` → `spacing`. */
const stem = (file: string) => (file.split('/').pop() ?? '').replace(/(?:\.test)?\.\w+$/, '');

describe('registries', () => {
  describe('rules', () => {
    const ids = rules.map(({ id }) => id);

    it('are one per file, named after it, once, in order', () => {
      const files = readSources('server/src/rules').filter(({ text }) => text.includes('= defineRule('));
      assert.deepEqual(
        ids,
        files.map(({ path }) => stem(path)),
      );
      assert.ok(
        files.every(({ text }) => text.match(/^export /gm)?.length === 1),
        'a rule’s file exports the rule alone',
      );
    });

    it('have a test each', () => {
      const tests = listFiles('test/unit/rules').map(stem);
      assert.deepEqual(
        ids.filter((id) => !tests.includes(id)),
        [],
      );
    });

    it('have a page each, and every page its rule', () => {
      assert.deepEqual(
        listFiles('docs/rules')
          .map(stem)
          .filter((name) => name !== 'README'),
        ids,
      );
    });

    for (const rule of rules) {
      it(`${rule.id} describes itself`, () => {
        assert.match(rule.summary, /^\P{Lu}.*[^.]$/u, 'the summary is a noun phrase: no capital, no full stop');
        assert.match(rule.why, /^\P{Ll}.*\.$/u, 'the reason is made of sentences');
        assert.ok(rule.check || rule.checkSection || rule.survey || rule.afterAll, 'it checks something');
      });

      it(`${rule.id} describes each option and gives it a default`, () => {
        assert.ok(z.safeParse(rule.options, {}).success, 'the defaults are complete');
        for (const [name, schema] of Object.entries(optionsShape(rule))) {
          const { description, default: value } = z.toJSONSchema(schema, { io: 'input' });
          assert.match(description ?? '', /\.$/, `${name} has no description, or one without a full stop`);
          assert.notEqual(value, undefined, `${name} has no default`);
          assert.notEqual(name, 'severity', 'the severity is set beside the options');
        }
      });
    }
  });
});
