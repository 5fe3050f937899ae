import assert from 'node:assert/strict';
import { createConfigResolver } from '../../../server/src/config/load.ts';
import { presets } from '../../../server/src/config/presets/index.ts';
import { rules } from '../../../server/src/rules/index.ts';

const resolve = createConfigResolver();

/** "severity" of a rule, or "off". */
function severityOf(settings: unknown, id: string): string {
  const setting = resolve(settings).ruleset.rules.find(({ rule }) => rule.id === id);
  return setting ? (setting.severity ?? setting.rule.severity) : 'off';
}

function optionsOf(settings: unknown, id: string): unknown {
  return resolve(settings).ruleset.rules.find(({ rule }) => rule.id === id)?.options;
}

describe('presets', () => {
  for (const { id, rules: settings } of presets) {
    it(`${id} names rules that there are, with options that they have`, () => {
      const { problems } = resolve({ rules: settings });
      assert.deepEqual(problems, []);
      const known = new Set(rules.map((rule) => rule.id));
      assert.deepEqual(
        Object.keys(settings).filter((rule) => !known.has(rule)),
        [],
      );
    });
  }

  it('recommended is the default, and leaves the rules as they are', () => {
    assert.deepEqual(resolve({ preset: 'recommended' }).ruleset, resolve().ruleset);
  });

  it('strict shows hints as information and information as warnings, and allows less', () => {
    assert.equal(severityOf({ preset: 'strict' }, 'cliche'), 'info');
    assert.equal(severityOf({ preset: 'strict' }, 'bullet-length'), 'warning');
    assert.equal(severityOf({ preset: 'strict' }, 'spacing'), 'warning');
    assert.deepEqual(optionsOf({ preset: 'strict' }, 'bullet-length'), { max: 160 });
  });

  it('ats raises what parsers trip over, and switches hints about style off', () => {
    assert.equal(severityOf({ preset: 'ats' }, 'ats-table'), 'error');
    assert.equal(severityOf({ preset: 'ats' }, 'cliche'), 'off');
  });

  it('give way to what the person says of a rule', () => {
    assert.equal(severityOf({ preset: 'ats', rules: { cliche: 'hint' } }, 'cliche'), 'hint');
    assert.deepEqual(optionsOf({ preset: 'strict', rules: { 'bullet-length': { max: 300 } } }, 'bullet-length'), { max: 300 });
    assert.equal(severityOf({ preset: 'strict', rules: { 'bullet-length': { max: 300 } } }, 'bullet-length'), 'warning');
    // Options alone wake a rule that the preset has switched off.
    assert.deepEqual(optionsOf({ preset: 'ats', rules: { 'bullet-length': { max: 300 } } }, 'bullet-length'), { max: 300 });
  });

  it('are chosen by the file before the settings', () => {
    const { ruleset } = resolve({ preset: 'strict' }, { path: '/resume.config.json', text: '{"preset": "ats"}' });
    assert.ok(!ruleset.rules.some(({ rule }) => rule.id === 'cliche'));
  });
});
