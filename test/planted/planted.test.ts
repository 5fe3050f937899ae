import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.ts';
import { checkAll, describePlanted, isFound, isWord, plantMany, readFixtures } from './harness.ts';
import { allPlanters } from './planters/index.ts';
import { Random } from './random.ts';
import { vary } from './variants.ts';

/** `PLANTED_SEED=7 npm run test:planted` draws others. */
const seed = Number(process.env.PLANTED_SEED ?? 20240615);
const plants = Number(process.env.PLANTED_COUNT ?? 120);
/** The share of its own defects that a rule has to find. */
const found = 0.98;
/** What a well-written resume is shown at most. */
const mostHints = 2;

describe(`planted defects (seed ${seed}, ${plants} of each rule)`, () => {
  const planters = allPlanters(isWord);

  it('has a planter for each rule, and a rule for each planter', () => {
    assert.deepEqual(
      planters.map(({ rule }) => rule).sort(),
      rules.map(({ id }) => id),
    );
  });

  describe('finds nothing in what is well written', () => {
    for (const { name, text } of readFixtures()) {
      it(`${name}, as it is and typed in other ways`, () => {
        const random = new Random(seed);
        const texts = [text, ...Array.from({ length: 12 }, () => vary(name, text, random).text)];
        for (const variant of texts) {
          const problems = checkAll(variant);
          const lines = problems.map(({ rule, span, severity }) => `${severity} ${rule.id}: ${variant.slice(span.from, span.to)}`);
          assert.deepEqual(
            lines.filter((line) => !line.startsWith('hint')),
            [],
          );
          assert.ok(lines.length <= mostHints, lines.join('\n'));
        }
      });
    }
  });

  describe('finds what was planted', () => {
    for (const planter of planters) {
      it(planter.rule, () => {
        const planted = plantMany(planter, plants, seed);
        assert.equal(planted.length, plants, 'the fixtures have too few places for the defect');
        const missed = planted.filter((defect) => !isFound(defect));
        const list = missed.slice(0, 5).map(describePlanted).join('\n');
        assert.ok(missed.length <= (1 - found) * plants, `${missed.length} of ${plants} are not found, among them\n${list}`);
      });
    }
  });
});
