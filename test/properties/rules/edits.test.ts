import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createConfigResolver } from '../../../server/src/config/load.ts';
import { applyEdits } from '../../../server/src/model/span.ts';
import { type Reading, readResume } from '../../../server/src/parse/buildResume.ts';
import { CheckMemory } from '../../../server/src/rules/checkMemory.ts';
import { type Diagnostic, runRules } from '../../../server/src/rules/runRules.ts';

const today = { year: 2026, month: 5, day: 20 };
const { ruleset } = createConfigResolver()({ rules: { preset: 'strict' } });
const texts = ['../../bench/resumes/', '../../fixtures/dialects/', '../../fixtures/clean/'].flatMap(readFolder);
/** For a longer search: `PROPERTY_RUNS=20 npx mocha …` runs twenty times as many. */
const times = Number(process.env.PROPERTY_RUNS ?? 1);

function readFolder(path: string): string[] {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

const typed = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    'a',
    ' ',
    '.',
    ',',
    ':',
    '-',
    '*',
    '_',
    '`',
    '@',
    '(',
    ')',
    '[',
    ']',
    '<',
    '|',
    '#',
    '1',
    '2019',
    ' – ',
    'é',
    '🚀',
  ),
  fc.constantFrom(
    'Python',
    ' Kubernetes',
    'Led ',
    'B.Sc. ',
    'GmbH',
    ' at Acme',
    'Jan 2020',
    '2018 - 2019',
    'a@b.org',
    ' tel:',
    '\r',
    '\n',
    '- ',
  ),
  fc.string({ maxLength: 4 }),
);

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 3 }),
  newText: typed,
  again: fc.nat({ max: 3 }),
});

/** Several edits at one place, as somebody types, then at the next. */
function* versions(text: string, edits: readonly { at: number; length: number; newText: string; again: number }[]): Generator<string> {
  let current = text;
  for (const { at, length, newText, again } of edits) {
    let from = Math.floor(at * current.length);
    for (let count = 0; count <= again; count += 1) {
      current = applyEdits(current, [{ span: { from, to: Math.min(current.length, from + (count === 0 ? length : 0)) }, newText }]);
      from += newText.length;
      yield current;
    }
  }
}

describe('the rules, while somebody types', function () {
  // A machine that is busy with other things takes its time.
  this.timeout(120_000 * times);

  it('find what they would find from scratch, with the same fixes', () => {
    const property = fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
      const memory = new CheckMemory();
      let reading: Reading = readResume(text);
      runRules(reading.resume, ruleset, today, {}, memory);
      for (const version of versions(text, edits)) {
        reading = readResume(version, {}, reading);
        const found = runRules(reading.resume, ruleset, today, {}, memory);
        assert.deepEqual(found.map(plain), runRules(readResume(version).resume, ruleset, today).map(plain));
      }
    });
    fc.assert(property, { numRuns: 40 * times });
  });
});

function plain({ rule, severity, message, span, fixes }: Diagnostic): unknown {
  return { rule: rule.id, severity, message, span, fixes };
}
