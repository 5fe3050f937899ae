import assert from 'node:assert/strict';
import { createConfigResolver } from '../../../server/src/config/load.ts';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { runRules } from '../../../server/src/rules/runRules.ts';

const text = '# Mira Holt\n\n## Projects\n\n### Tidewatch\n\n- Wrote a forecaster for harbour tides.\n';

/** The severity that missing-date has for a project, for which it weighs less by itself. */
function severityOf(settings: unknown): string | undefined {
  const { ruleset } = createConfigResolver()(settings);
  const problems = runRules(readResume(text).resume, ruleset, { year: 2024, month: 6, day: 15 });
  return problems.find(({ rule }) => rule.id === 'missing-date')?.severity;
}

describe('the severity of a problem', () => {
  it('is what the problem asks for', () => assert.equal(severityOf({}), 'hint'));

  it('is what the person set, even where that is the default of the rule', () => {
    assert.equal(severityOf({ rules: { 'missing-date': 'warning' } }), 'warning');
    assert.equal(severityOf({ rules: { 'missing-date': 'error' } }), 'error');
  });
});
