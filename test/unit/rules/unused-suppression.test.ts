import assert from 'node:assert/strict';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { missingFile } from '../../../server/src/rules/missing-file.ts';
import { placeholderLink } from '../../../server/src/rules/placeholder-link.ts';
import { runRules } from '../../../server/src/rules/runRules.ts';
import { unusedSuppression } from '../../../server/src/rules/unused-suppression.ts';
import { testRule } from '../../support/rules.ts';

testRule(unusedSuppression, {
  valid: [
    '# Mira Holt\n\n<!-- a note -->\n',
    { name: 'a comment that silences this rule', text: '<!-- resume-disable-file unused-suppression, spacing -->\n\n# Mira Holt\n' },
  ],
  invalid: [
    {
      text: '# Mira Holt\n\n«<!-- resume-disable-next-line -->»\nBaker\n',
      message: 'This comment silences nothing: there is nothing to silence. Remove it, so that it hides no later problem.',
      output: '# Mira Holt\n\nBaker\n',
      loses: ['resume', 'disable', 'next', 'line'],
    },
    {
      name: 'a rule that is no rule',
      text: '# Mira Holt\n\nBaker «<!-- resume-disable-file spacign -->»\n',
      message: /no rule called “spacign” is switched on/,
      output: '# Mira Holt\n\nBaker\n',
      loses: ['resume', 'disable', 'file', 'spacign'],
    },
  ],
});

describe('unused-suppression beside other rules', () => {
  const ruleset = {
    rules: [
      { rule: placeholderLink, options: { hosts: ['example.com'] } },
      { rule: unusedSuppression, options: {} },
    ],
    schema: { required: [], accepted: [] },
  };
  const check = (text: string) => runRules(readResume(text).resume, ruleset, { year: 2024, month: 6, day: 15 });

  it('is silent about a comment that silences something', () => {
    assert.deepEqual(check('# Mira\n\n<!-- resume-disable-next-line placeholder-link -->\n[x](#)\n'), []);
    assert.deepEqual(check('# Mira\n\n<!-- resume-disable -->\n[x](#)\n<!-- resume-enable -->\n'), []);
  });

  it('is silent as long as the problem may still be found', () => {
    const rules = [...ruleset.rules, { rule: missingFile, options: {} }];
    const text = '# Mira\n\n<!-- resume-disable-next-line missing-file -->\n[PDF](cv.pdf)\n';
    const checkWith = (there: boolean | undefined, version: string) =>
      runRules(readResume(version).resume, { ...ruleset, rules }, { year: 2024, month: 6, day: 15 }, { files: () => there });
    for (const version of [text, text.replace(' missing-file', '')])
      assert.deepEqual(
        [undefined, false, true].map((there) => checkWith(there, version).length),
        [0, 0, 1],
      );
  });

  it('reports the one rule of several that silences nothing', () => {
    const text = '# Mira\n\n<!-- resume-disable-next-line spacing, placeholder-link -->\n[x](#)\n';
    const [problem, ...others] = check(text);
    assert.equal(others.length, 0);
    assert.equal(text.slice(problem?.span.from, problem?.span.to), 'spacing');
    assert.match(problem?.message ?? '', /^“spacing” silences nothing here: no rule of that name is switched on\./);
  });
});
