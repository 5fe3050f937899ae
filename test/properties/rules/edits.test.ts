import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createConfigResolver } from '../../../server/src/config/load.ts';
import { type Reading, readResume } from '../../../server/src/parse/buildResume.ts';
import { CheckMemory } from '../../../server/src/rules/checkMemory.ts';
import { type Diagnostic, runRules } from '../../../server/src/rules/runRules.ts';
import { hostileEdit, times, versionsOf } from '../../support/hostileEdits.ts';
import { makeWordList } from '../../support/words.ts';

const today = { year: 2026, month: 5, day: 20 };
const { ruleset } = createConfigResolver()({ rules: { preset: 'strict' } });
const texts = ['../../bench/resumes/', '../../fixtures/dialects/', '../../fixtures/clean/'].flatMap(readFolder);

function readFolder(path: string): string[] {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** Every other word of the texts, so that spelling doubts the rest. */
const words = makeWordList(
  [
    ...new Set(
      texts
        .join(' ')
        .toLowerCase()
        .match(/\b[a-z]{2,20}\b/g),
    ),
  ]
    .sort()
    .filter((_, index) => index % 2 === 0)
    .join(' '),
);

describe('the rules, while somebody types', function () {
  // A machine that is busy with other things takes its time.
  this.timeout(120_000 * times);

  it('find what they would find from scratch, with the same fixes', () => {
    const property = fc.property(fc.constantFrom(...texts), fc.array(hostileEdit, { minLength: 1, maxLength: 6 }), (text, edits) => {
      const memory = new CheckMemory();
      let reading: Reading = readResume(text);
      runRules(reading.resume, ruleset, today, { words }, memory);
      for (const version of versionsOf(text, edits)) {
        reading = readResume(version, {}, reading);
        const found = runRules(reading.resume, ruleset, today, { words }, memory);
        assert.deepEqual(found.map(plain), runRules(readResume(version).resume, ruleset, today, { words }).map(plain));
      }
    });
    fc.assert(property, { numRuns: 40 * times });
  });
});

function plain({ rule, severity, message, span, fixes }: Diagnostic): unknown {
  return { rule: rule.id, severity, message, span, fixes };
}
