import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { createConfigResolver } from '../../../server/src/config/load.ts';
import { readResume } from '../../../server/src/parse/buildResume.ts';
import { CheckMemory } from '../../../server/src/rules/checkMemory.ts';
import type { Problem, Rule } from '../../../server/src/rules/defineRule.ts';
import { type Diagnostic, runRules } from '../../../server/src/rules/runRules.ts';

const today = { year: 2026, month: 5, day: 20 };
const about = { summary: '', why: '', severity: 'warning', fix: 'safe', options: z.object({}), ignoresProse: true } as const;
const jobs = Array.from({ length: 40 }, (_, index) => `### Analyst, Acme ${index}\n\n2019 – 2020\n\n- Moved the nightly load\n\n`);
const text = `# Ada Wick\n\n## Experience\n\n${jobs.join('')}`;

/** How often the rule looks where all fixes of all its problems are asked for, after a word was edited. */
function looksFor(makeRule: (look: () => void) => Rule): { looks: number; fixes: number } {
  let looks = 0;
  const rule = makeRule(() => {
    looks += 1;
  });
  const { schema } = createConfigResolver()({}).ruleset;
  const ruleset = { rules: [{ rule, options: {} }], schema };
  const memory = new CheckMemory();
  const before = readResume(text);
  runRules(before.resume, ruleset, today, {}, memory);
  const after = readResume(text.replace('nightly', 'weekly'), {}, before);
  const found: readonly Diagnostic[] = runRules(after.resume, ruleset, today, {}, memory);
  looks = 0;
  return { fixes: found.flatMap(({ fixes }) => fixes).length, looks };
}

const problemAt = (from: number): Problem => ({
  span: { from, to: from + 1 },
  message: 'x',
  fixes: () => [{ title: 'y', safe: true, edits: [{ span: { from, to: from + 1 }, newText: 'z' }] }],
});

describe('fixes of problems that were found before an edit', () => {
  it('cost one look of a rule about sections', () => {
    const found = looksFor((look) => ({
      ...about,
      id: 'in-sections',
      checkSection({ section, report }) {
        look();
        for (const { header } of section.entries) report(problemAt(header.from));
      },
    }));
    assert.deepEqual(found, { fixes: 40, looks: 1 });
  });

  it('cost one look of a rule about the whole', () => {
    const found = looksFor((look) => ({
      ...about,
      id: 'in-all',
      check({ resume, report }) {
        look();
        for (const place of resume.sections) for (const { header } of place.section.entries) report(place, problemAt(header.from));
      },
    }));
    assert.deepEqual(found, { fixes: 40, looks: 1 });
  });
});
